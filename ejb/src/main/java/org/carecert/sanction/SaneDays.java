package org.carecert.sanction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days that a decision can be about: nobody is banned in the year 9999. */
final class SaneDays {
  private static final LocalDate FIRST = LocalDate.of(1950, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

  private SaneDays() {}

  /** True for no day and for days between 1950 and 2199. */
  static boolean sane(@Nullable LocalDate day) {
    return day == null || !(day.isBefore(FIRST) || day.isAfter(LAST));
  }
}
