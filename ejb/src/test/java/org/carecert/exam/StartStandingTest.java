package org.carecert.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.HallState;
import org.carecert.exam.domain.StartStanding;
import org.carecert.shared.Refusal;
import org.junit.jupiter.api.Test;

/** What stands about the paper and the officers when somebody presses start. */
class StartStandingTest {
  @Test
  void a_paper_that_two_officers_released_and_nobody_knows_is_opened() {
    assertEquals(List.of(), standing(2, 0, 0, HallState.OPEN).faults());
  }

  @Test
  void each_thing_that_stands_against_it_is_told() {
    assertEquals(
        List.of(Refusal.of(ExamReason.PAPER_NOT_RELEASED)),
        standing(1, 3, 0, HallState.OPEN).faults());
    assertEquals(
        List.of(Refusal.of(ExamReason.PAPER_WITHDRAWN)),
        standing(2, 3, 0, HallState.OPEN).faults());
    assertEquals(
        List.of(Refusal.of(ExamReason.RELATIVE_WATCHES), Refusal.of(ExamReason.PAPER_NOT_RELEASED)),
        standing(0, 0, 1, HallState.OPEN).faults());
    HallState shut = new HallState(true, true, List.of());
    assertEquals(
        List.of(Refusal.of(ExamReason.HALL_ENDED), Refusal.of(ExamReason.SESSION_PAUSED)),
        standing(2, 0, 0, shut).faults());
  }

  private static StartStanding standing(int officers, int known, int relatives, HallState hall) {
    return new StartStanding(
        new StartStanding.Papers(officers, known, false),
        hall,
        new StartStanding.Own(relatives, false, true));
  }
}
