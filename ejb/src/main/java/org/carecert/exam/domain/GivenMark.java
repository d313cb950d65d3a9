package org.carecert.exam.domain;

import java.util.Map;

/**
 * 提交的评分: what an assessor gives a candidate at a station.
 *
 * @param admission the candidate's admission code
 * @param points by the criterion's code
 */
public record GivenMark(String admission, String station, Map<String, Integer> points) {
  public GivenMark {
    points = Map.copyOf(points);
  }
}
