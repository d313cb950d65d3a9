package org.carecert.exam.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 试题指标: what the answers of a session say about an item.
 *
 * @param attempts how many sat it
 * @param facility 难度（得分率）: mean score by its worth, in hundredths of a percent
 * @param discrimination 区分度: corrected point-biserial, between the item and the rest of the score,
 *     in ten-thousandths; null where one of them does not vary
 * @param upperLower 高低分组区分度: facility of the upper less the lower 27 %, in ten-thousandths
 * @param medianSeconds null where nobody answered it, or nobody knows for how long
 * @param options where something is chosen
 */
public record ItemStatistic(
    int no,
    long versionId,
    int attempts,
    int facility,
    @Nullable Integer discrimination,
    int upperLower,
    @Nullable Integer medianSeconds,
    List<OptionStatistic> options) {
  public ItemStatistic {
    options = List.copyOf(options);
  }
}
