package org.carecert.exam.domain;

import java.util.Map;

/**
 * 评分表更正: what one assessor's sheet of a station says rightly.
 *
 * @param assessor the assessor's number on the sheet, from 1
 * @param points by the criterion's code
 */
public record SheetCorrection(String station, int assessor, Map<String, Integer> points) {
  public SheetCorrection {
    points = Map.copyOf(points);
  }
}
