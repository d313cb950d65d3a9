package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.carecert.exam.domain.Attempt;
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
  public void opened(Attempt attempt) {
    Instant now = clock.instant();
    heard(attempt, origin.address(), now);
    noticed(attempt, SignalKind.OPENED, origin.address(), now);
  }

  /** An attempt's page is there; from another address than before is a signal. */
  public void heard(Attempt attempt) {
    heard(attempt, origin.address(), clock.instant());
  }

  /** The same from this address at this moment. */
  public void heard(Attempt attempt, String address, Instant at) {
    // Not known here: then the signals know it from before a restart.
    Optional<String> before =
        seen.address(attempt.code(), address).or(() -> store.lastAddress(attempt.id()));
    if (before.filter(last -> !last.equals(address)).isPresent()) {
      noticed(attempt, SignalKind.ADDRESS_CHANGED, address, at);
    }
  }

  private void noticed(Attempt attempt, SignalKind kind, String address, Instant at) {
    if (store.count(attempt.id(), kind) < SittingSignal.MOST) {
      store.add(new SittingSignal(attempt.id(), kind, 0, address, at));
    }
  }
}
