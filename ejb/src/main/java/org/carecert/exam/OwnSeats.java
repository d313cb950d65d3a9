package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.carecert.exam.domain.Admission;
import org.carecert.exam.domain.Attempt;
import org.carecert.exam.domain.AttemptState;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.ExamStanding;
import org.carecert.exam.domain.ReviewTurn;
import org.carecert.exam.domain.SeatPlan;
import org.carecert.exam.domain.SessionState;
import org.carecert.exam.domain.Window;
import org.carecert.exam.store.AttemptStore;
import org.jspecify.annotations.Nullable;

/** 本人座位柜台 (counter): where a candidate sits, when his wave may start, and how far he is. */
@Stateless
@PermitAll
public class OwnSeats {
  @Inject private AttemptStore attempts;
  @Inject private Places places;
  @Inject private ReviewBook reviews;
  @Inject private Clock clock;

  /** The seat of an admission. */
  public OwnSeat of(ExamSession session, Admission admission) {
    Window window = places.window(session, admission.seat(), clock.instant());
    Optional<Attempt> attempt = attempts.of(admission.id());
    return new OwnSeat(
        window,
        places.plan(session).place(admission.seat()),
        attempt.map(Attempt::code).orElse(null),
        session.state() == SessionState.CANCELLED
            ? ExamStanding.CANCELLED
            : standing(window, attempt),
        reviews.turn(session, admission.seat()).orElse(null));
  }

  private ExamStanding standing(Window window, Optional<Attempt> attempt) {
    Instant now = clock.instant();
    if (attempt.isPresent()) {
      return attempt.get().state() == AttemptState.RUNNING
          ? ExamStanding.RUNNING
          : ExamStanding.FINISHED;
    }
    if (window.holds(now)) {
      return ExamStanding.OPEN;
    }
    return now.isBefore(window.opensAt()) ? ExamStanding.TOO_EARLY : ExamStanding.OVER;
  }

  /**
   * A candidate's seat.
   *
   * @param window his own: of his wave
   * @param attempt its code; none = not started
   * @param review when he appears before the review panel, if the level asks it and one is named
   */
  public record OwnSeat(
      Window window,
      SeatPlan.Place place,
      @Nullable String attempt,
      ExamStanding standing,
      @Nullable ReviewTurn review) {}
}
