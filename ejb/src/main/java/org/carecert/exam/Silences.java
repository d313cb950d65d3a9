package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.carecert.exam.domain.Attempt;
import org.carecert.exam.domain.SavedAnswer;
import org.carecert.exam.domain.SignalKind;
import org.carecert.exam.domain.SittingSignal;
import org.carecert.exam.store.AttemptStore;
import org.carecert.exam.store.LastSeen;
import org.carecert.exam.store.PresenceStore;
import org.carecert.exam.store.SignalStore;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Origin;
import org.carecert.shared.Refused;

/** 断网静默柜台 (counter): since when nothing was heard of a sitting page, and how that ends. */
@Stateless
@PermitAll
public class Silences {
  @Inject private AttemptStore attempts;
  @Inject private LastSeen seen;
  @Inject private PresenceStore presence;
  @Inject private SignalStore signals;
  @Inject private Origin origin;

  /** When the attempt's page asked last; by its start it was there. */
  public Instant heard(String attemptCode) {
    Attempt attempt = attempt(attemptCode);
    return Stream.concat(seen.fresh(attempt.id()).stream(), presence.seen(attempt.id()).stream())
        .filter(attempt.startedAt()::isBefore)
        .max(Instant::compareTo)
        .orElse(attempt.startedAt());
  }

  /**
   * What had waited was brought: the silence is over.
   *
   * @param saved what stands of it; what was stored only after the bell is a signal
   */
  public void over(String attemptCode, List<SavedAnswer> saved, Instant now) {
    Attempt attempt = attempt(attemptCode);
    seen.at(attempt.id(), now);
    if (saved.stream().anyMatch(s -> s.savedAt().isAfter(attempt.endsAt()))
        && signals.count(attempt.id(), SignalKind.BROUGHT_LATE) < SittingSignal.MOST) {
      int late = (int) Duration.between(attempt.endsAt(), now).toSeconds();
      signals.add(
          new SittingSignal(attempt.id(), SignalKind.BROUGHT_LATE, late, origin.address(), now));
    }
  }

  private Attempt attempt(String code) {
    return attempts.byCode(code).orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }
}
