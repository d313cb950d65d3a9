package org.carecert.exam.domain;

import java.util.List;

/**
 * 鉴定范围（含鉴定点）: a range of the outline with its points.
 *
 * @param items items in the bank that hang on it
 */
public record OutlineRange(RangeDraft range, int items, List<OutlinePoint> points) {
  public OutlineRange {
    points = List.copyOf(points);
  }
}
