package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.carecert.exam.domain.BrowserKeys;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.SignalKind;
import org.carecert.exam.domain.SittingSignal;
import org.carecert.exam.store.LastSeen;
import org.carecert.exam.store.SignalStore;
import org.carecert.shared.Origin;
import org.carecert.shared.Refused;

/**
 * 浏览器核验柜台 (counter): whether the browser that asks for a paper is one that the session admits, and
 * from where it asks.
 */
@Stateless
@PermitAll
public class BrowserGate {
  @Inject private SignalStore store;
  @Inject private LastSeen seen;
  @Inject private Origin origin;
  @Inject private Clock clock;

  /** The keys that a session demands. */
  public BrowserKeys keys(long sessionId) {
    return BrowserKeys.demanded(store.demands(sessionId));
  }

  /**
   * Lets the asking browser in.
   *
   * @throws Refused BROWSER_NOT_ADMITTED if the session demands another one
   */
  public void check(long sessionId) {
    if (!keys(sessionId).admit(origin.browser())) {
      throw new Refused(ExamReason.BROWSER_NOT_ADMITTED);
    }
  }

  /** Remembers from where an attempt's page was opened; another address than before is a signal. */
  public void opened(long attemptId) {
    Optional<String> before = store.lastAddress(attemptId);
    noticed(attemptId, SignalKind.OPENED);
    if (before.filter(address -> !address.equals(origin.address())).isPresent()) {
      noticed(attemptId, SignalKind.ADDRESS_CHANGED);
    }
    seen.address(attemptId, origin.address());
  }

  /** An attempt's page is there; from another address than before is a signal. */
  public void heard(long attemptId) {
    if (seen.address(attemptId, origin.address())) {
      noticed(attemptId, SignalKind.ADDRESS_CHANGED);
    }
  }

  private void noticed(long attemptId, SignalKind kind) {
    if (store.count(attemptId, kind) < SittingSignal.MOST) {
      store.add(new SittingSignal(attemptId, kind, 0, origin.address(), clock.instant()));
    }
  }
}
