package org.carecert.certificate.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 发证依据: what a certificate rests on: the hours of a training, or the scores of an examination
 * (rules 16 and 19).
 *
 * @param review the comprehensive review's score; null where the level asks none, and for a
 *     training
 */
public record Grounds(
    @Nullable BigDecimal theory,
    @Nullable BigDecimal practice,
    @Nullable BigDecimal review,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {

  /** Which of them there are, without their values. */
  Grounds specimen() {
    return new Grounds(blank(theory), blank(practice), blank(review), blank(from), blank(to));
  }

  private static @Nullable BigDecimal blank(@Nullable BigDecimal number) {
    return number == null ? null : BigDecimal.ZERO;
  }

  private static @Nullable LocalDate blank(@Nullable LocalDate day) {
    return day == null ? null : LocalDate.EPOCH;
  }
}
