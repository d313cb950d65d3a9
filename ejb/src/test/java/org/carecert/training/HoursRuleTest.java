package org.carecert.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.carecert.shared.Reason;
import org.carecert.shared.Refusal;
import org.carecert.training.domain.HoursRule;
import org.carecert.training.domain.LedgerSums;
import org.carecert.training.domain.TrainingReason;
import org.junit.jupiter.api.Test;

class HoursRuleTest {
  private static final HoursRule RULE = new HoursRule(60, 60, 80);

  private static List<Reason> missing(
      int theoryHours, int practiceHours, int planned, int present) {
    return RULE
        .missing(
            new LedgerSums(
                1, theoryHours * 45, practiceHours * 45, 0, null, null, planned, present))
        .stream()
        .map(Refusal::reason)
        .toList();
  }

  @Test
  void both_minima_met_and_attendance_kept_leave_nothing_missing() {
    assertEquals(List.of(), missing(60, 60, 1000, 800));
  }

  @Test
  void a_hundred_and_twenty_hours_of_theory_do_not_replace_practice() {
    assertEquals(List.of(TrainingReason.PRACTICE_HOURS_SHORT), missing(120, 0, 0, 0));
  }

  @Test
  void a_share_just_below_the_needed_one_is_too_little() {
    assertEquals(List.of(TrainingReason.ATTENDANCE_SHORT), missing(60, 60, 1000, 799));
  }

  @Test
  void what_is_missing_is_told_in_hours() {
    LedgerSums sums = new LedgerSums(1, 44, 60 * 45, 0, null, null, 0, 0);
    assertEquals(List.of("0", "60", "60"), RULE.missing(sums).get(0).args());
    sums = new LedgerSums(1, 59 * 45 + 1, 60 * 45, 0, null, null, 0, 0);
    assertEquals(List.of("59", "60", "1"), RULE.missing(sums).get(0).args());
  }
}
