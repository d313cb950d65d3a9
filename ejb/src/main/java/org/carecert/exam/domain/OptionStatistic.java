package org.carecert.exam.domain;

import org.jspecify.annotations.Nullable;

/**
 * 选项分析: how often an option was chosen. A distractor that nobody chooses, or that the better
 * candidates choose, is a fault of the item.
 *
 * @param share of all attempts, in hundredths of a percent
 * @param upper share of the upper 27 %
 * @param lower share of the lower 27 %
 * @param correlation between choosing it and the rest of the score, in ten-thousandths; null where
 *     all or none chose it
 */
public record OptionStatistic(
    String letter,
    boolean right,
    int chosen,
    int share,
    int upper,
    int lower,
    @Nullable Integer correlation) {

  /** Whether it deserves a look: a distractor for nobody or for the better ones. */
  public boolean weak() {
    return !right && (chosen == 0 || upper > lower);
  }
}
