package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.carecert.exam.domain.Attempt;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.SignalKind;
import org.carecert.exam.domain.SignalLine;
import org.carecert.exam.domain.SittingSignal;
import org.carecert.exam.store.AttemptStore;
import org.carecert.exam.store.SignalStore;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Origin;
import org.carecert.shared.Refused;
import org.jspecify.annotations.Nullable;

/** 监考信号: where the sitting page tells what it noticed. */
@Stateless
public class SittingSignals {
  @Inject private SignalStore store;
  @Inject private AttemptStore attempts;
  @Inject private Sittings sittings;
  @Inject private Origin origin;
  @Inject private Clock clock;

  /**
   * The page noticed something.
   *
   * @param seconds how long it lasted
   * @return what is kept of it
   * @throws Refused TOKEN_INVALID, BROWSER_NOT_ADMITTED; SIGNALS_FULL once there are as many of a
   *     kind as anybody looks at
   */
  @PermitAll
  public SignalLine noticed(
      String attemptCode, @Nullable String token, SignalKind kind, int seconds) {
    sittings.holds(attemptCode, token);
    if (!kind.toldByPage()) {
      throw Refused.at("kind", CommonReason.FIELD_INVALID, "kind");
    }
    Attempt attempt =
        attempts.byCode(attemptCode).orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
    if (store.count(attempt.id(), kind) >= SittingSignal.MOST) {
      throw new Refused(ExamReason.SIGNALS_FULL, SittingSignal.MOST);
    }
    SittingSignal signal =
        new SittingSignal(attempt.id(), kind, seconds, origin.address(), clock.instant());
    store.add(signal);
    return signal.line();
  }
}
