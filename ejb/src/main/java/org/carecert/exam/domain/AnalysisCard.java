package org.carecert.exam.domain;

import java.time.Instant;
import java.util.List;

/**
 * 分析卡片: the newest analysis of a session's form, with the items as the bank names them.
 *
 * @param form the form's public code
 */
public record AnalysisCard(
    String form, int version, Instant computedAt, FormStatistic statistic, List<Line> items) {
  public AnalysisCard {
    items = List.copyOf(items);
  }

  /**
   * An item.
   *
   * @param code its code in the bank
   */
  public record Line(String code, ItemStatistic statistic) {}
}
