package org.carecert.training.domain;

import java.util.ArrayList;
import java.util.List;
import org.carecert.shared.Refusal;

/**
 * 学时规则: when the hours of a training are complete (rules 10 and 13; 120 = 60 + 60 of
 * 国卫办人口函〔2021〕449号, unconfirmed, as dated data of the standard).
 *
 * @param theoryHours least class hours of theory
 * @param practiceHours least class hours of practice
 * @param attendancePercent least share of the class hours held
 */
public record HoursRule(int theoryHours, int practiceHours, int attendancePercent) {

  /** What is missing; each part counts apart, not only the sum. */
  public List<Refusal> missing(LedgerSums sums) {
    List<Refusal> missing = new ArrayList<>();
    part(missing, TrainingReason.THEORY_HOURS_SHORT, sums.theoryMinutes(), theoryHours);
    part(missing, TrainingReason.PRACTICE_HOURS_SHORT, sums.practiceMinutes(), practiceHours);
    if (sums.attendancePercent() < attendancePercent) {
      missing.add(
          Refusal.of(TrainingReason.ATTENDANCE_SHORT, sums.attendancePercent(), attendancePercent));
    }
    return missing;
  }

  private static void part(List<Refusal> missing, TrainingReason reason, int minutes, int hours) {
    int gap = hours * ClassHour.MINUTES - minutes;
    if (gap > 0) {
      int shortHours = (gap + ClassHour.MINUTES - 1) / ClassHour.MINUTES;
      missing.add(Refusal.of(reason, minutes / ClassHour.MINUTES, hours, shortHours));
    }
  }
}
