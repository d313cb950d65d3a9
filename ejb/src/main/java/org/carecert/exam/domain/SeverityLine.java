package org.carecert.exam.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * 宽严度一览: an assessor with his mean difference from the others, and whether his ratings say the same
 * as his sums.
 *
 * @param points in percentage points
 * @param rated how many marks have a rating
 * @param steps the mean difference of his ratings from the others', in steps; null = none to
 *     compare
 * @param pairs pairs of candidates that he rated apart and gave different sums
 * @param reversed pairs in which who was rated higher got the lower sum
 */
public record SeverityLine(
    String assessor,
    int marks,
    BigDecimal points,
    int rated,
    @Nullable BigDecimal steps,
    int pairs,
    int reversed) {

  /** An assessor of this name. */
  public static SeverityLine of(String name, Severity severity, RatingAgreement agreement) {
    Integer tenths = agreement.tenths();
    return new SeverityLine(
        name,
        severity.marks(),
        BigDecimal.valueOf(severity.tenths(), 1),
        agreement.rated(),
        tenths == null ? null : BigDecimal.valueOf(tenths, 1),
        agreement.pairs(),
        agreement.reversed());
  }
}
