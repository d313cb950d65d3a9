package org.carecert.exam.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 考核站点: one station of the practical assessment with its scoring sheet.
 *
 * @param minutes time at the station
 * @param weight its share of the part's 100
 * @param preparation 准备通知: what site and candidate prepare
 */
public record Station(
    String code,
    String title,
    @Nullable String titleKo,
    int minutes,
    int weight,
    @Nullable String preparation,
    List<Criterion> criteria) {
  public Station {
    criteria = criteria == null ? List.of() : List.copyOf(criteria);
  }

  /** The most points that the station gives. */
  public int max() {
    return criteria.stream().mapToInt(Criterion::max).sum();
  }
}
