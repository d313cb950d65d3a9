package org.carecert.exam.page;

import java.math.BigDecimal;

/**
 * One bar of a chart, out of a hundred.
 *
 * @param label whose it is
 * @param value how much
 * @param reached whether it reaches the line of the chart
 */
public record Bar(String label, BigDecimal value, boolean reached) {
  /** A bar against the line. */
  public static Bar of(String label, BigDecimal value, int line) {
    return new Bar(label, value, value.compareTo(BigDecimal.valueOf(line)) >= 0);
  }
}
