package org.carecert.exam.domain;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 提交的评分: what an assessor gives a candidate at a station, as one sheet.
 *
 * @param admission the candidate's admission code
 * @param points by the criterion's code
 * @param rating the judgement of the whole; null = none
 */
public record GivenMark(
    String admission, String station, Map<String, Integer> points, @Nullable GlobalRating rating) {
  public GivenMark {
    points = Map.copyOf(points);
  }
}
