package org.carecert.training.domain;

import java.time.LocalDate;
import java.util.List;
import org.carecert.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * 学时情况: what the ledger holds for a trainee; one class hour is 45 minutes (rule 9).
 *
 * @param theoryMinutes theory, online lessons included
 * @param practiceMinutes practice
 * @param onlineMinutes the part of theory that was online
 * @param missing what is missing to the standard's hours and the attendance (rules 10, 13)
 */
public record HoursStanding(
    int theoryMinutes,
    int practiceMinutes,
    int onlineMinutes,
    @Nullable LocalDate firstDay,
    @Nullable LocalDate lastDay,
    @Nullable Long cohortId,
    List<Refusal> missing) {
  public HoursStanding {
    missing = List.copyOf(missing);
  }

  /** Whole class hours of theory. */
  public int theoryHours() {
    return theoryMinutes / ClassHour.MINUTES;
  }

  /** Whole class hours of practice. */
  public int practiceHours() {
    return practiceMinutes / ClassHour.MINUTES;
  }
}
