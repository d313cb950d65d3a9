package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.carecert.exam.domain.Admission;
import org.carecert.exam.domain.Attempt;
import org.carecert.exam.domain.AttemptState;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.ExamStanding;
import org.carecert.exam.domain.HallState;
import org.carecert.exam.domain.ReviewTurn;
import org.carecert.exam.domain.SeatPlan;
import org.carecert.exam.domain.SessionState;
import org.carecert.exam.domain.Window;
import org.carecert.exam.domain.WithdrawnAdmission;
import org.carecert.exam.store.AttemptStore;
import org.carecert.exam.store.WithdrawalStore;
import org.jspecify.annotations.Nullable;

/** 本人座位柜台 (counter): where a candidate sits, when his wave may start, and how far he is. */
@Stateless
@PermitAll
public class OwnSeats {
  @Inject private AttemptStore attempts;
  @Inject private Places places;
  @Inject private ReviewBook reviews;
  @Inject private WithdrawalStore withdrawals;
  @Inject private Clock clock;

  /** The seat of an admission. */
  public OwnSeat of(ExamSession session, Admission admission) {
    Instant now = clock.instant();
    HallState hall = places.hall(session, admission.seat(), now);
    Window window = hall.moved(places.window(session, admission.seat()));
    Optional<Attempt> attempt = attempts.of(admission.id());
    return new OwnSeat(
        window,
        places.plan(session).place(admission.seat()),
        attempt.map(Attempt::code).orElse(null),
        session.state() == SessionState.CANCELLED
            ? ExamStanding.CANCELLED
            : attempt.map(OwnSeats::standing).orElseGet(() -> standing(window, hall, now)),
        reviews.turn(session, admission.seat()).orElse(null));
  }

  /** The admissions of a person that were withdrawn, the newest first. */
  public List<WithdrawnAdmission> withdrawn(long personId) {
    return withdrawals.withdrawnOf(personId);
  }

  private static ExamStanding standing(Attempt attempt) {
    return attempt.state() == AttemptState.RUNNING ? ExamStanding.RUNNING : ExamStanding.FINISHED;
  }

  private static ExamStanding standing(Window window, HallState hall, Instant now) {
    if (now.isBefore(window.opensAt())) {
      return ExamStanding.TOO_EARLY;
    }
    if (!window.holds(now)) {
      return ExamStanding.OVER;
    }
    if (hall.ended()) {
      return ExamStanding.ENDED;
    }
    return hall.paused() ? ExamStanding.PAUSED : ExamStanding.OPEN;
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
