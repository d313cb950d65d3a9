package org.carecert.training.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 学时合计: one trainee's ledger added up, and his attendance (rules 10, 13).
 *
 * @param plannedMinutes of all meetings of the cohort whose attendance is recorded
 * @param presentMinutes of those at which he was present
 */
public record LedgerSums(
    long traineeId,
    int theoryMinutes,
    int practiceMinutes,
    int onlineMinutes,
    @Nullable LocalDate firstDay,
    @Nullable LocalDate lastDay,
    int plannedMinutes,
    int presentMinutes) {

  /** Nothing yet. */
  public static LedgerSums none(long traineeId) {
    return new LedgerSums(traineeId, 0, 0, 0, null, null, 0, 0);
  }

  /** Attendance in whole per cent, rounded down; 100 where no meeting was held. */
  public int attendancePercent() {
    return plannedMinutes == 0 ? 100 : (int) (presentMinutes * 100L / plannedMinutes);
  }
}
