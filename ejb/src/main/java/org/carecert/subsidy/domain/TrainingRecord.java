package org.carecert.subsidy.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 培训记录: what the ledger of hours says about the certificate's occupation and level.
 *
 * @param minutes credited minutes, theory and practice together
 * @param firstDay the first training day, or null where none is known
 */
public record TrainingRecord(long minutes, @Nullable LocalDate firstDay) {
  /** A class hour has 45 minutes (DOMAIN rule 9). */
  public static final int MINUTES_PER_HOUR = 45;

  /** No training known. */
  public static TrainingRecord unknown() {
    return new TrainingRecord(0, null);
  }

  /** Whole class hours. */
  public long hours() {
    return minutes / MINUTES_PER_HOUR;
  }

  /** True if the minutes make so many class hours. */
  public boolean reaches(int hours) {
    return minutes >= (long) hours * MINUTES_PER_HOUR;
  }
}
