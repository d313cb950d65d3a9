package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.carecert.exam.domain.Attempt;
import org.carecert.exam.domain.SittingTime;
import org.carecert.exam.store.AttemptStore;
import org.carecert.exam.store.LastSeen;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.jspecify.annotations.Nullable;

/** 考试时钟: tells a sitting page how long it has, and by being asked knows that the page is there. */
@Stateless
public class SittingClock {
  @Inject private AttemptStore attempts;
  @Inject private LastSeen seen;
  @Inject private Devices devices;
  @Inject private BrowserGate browsers;
  @Inject private TokenGate gate;
  @Inject private Clock clock;

  /**
   * The time of an attempt, for who holds its token.
   *
   * @param device the key of the browser that asks, if it says one
   * @throws Refused TOKEN_INVALID, BROWSER_NOT_ADMITTED, DEVICE_INVALID
   */
  @PermitAll
  public SittingTime time(String attemptCode, @Nullable String token, @Nullable String device) {
    Instant now = clock.instant();
    gate.asks(attemptCode, token, now);
    Attempt attempt =
        attempts.byCode(attemptCode).orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
    seen.at(attempt.id(), now);
    browsers.heard(attempt);
    if (device != null) {
      devices.met(attempt, device, now);
    }
    return new SittingTime(attempt.state(), now, attempt.endsAt(), attempt.pausedAt());
  }
}
