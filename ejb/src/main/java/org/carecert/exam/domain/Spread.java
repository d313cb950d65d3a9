package org.carecert.exam.domain;

import java.util.Collections;
import java.util.List;

/**
 * 分差: a station whose assessors are too far apart for a candidate.
 *
 * @param points what each gave, without their names
 * @param decided what the lead decided; null = he has not
 */
public record Spread(
    Part part,
    String admission,
    int seat,
    String station,
    int max,
    List<Integer> points,
    @org.jspecify.annotations.Nullable Integer decided) {
  public Spread {
    points = List.copyOf(points);
  }

  /** Whether points of so many are further apart than so many per cent. */
  public static boolean tooFar(List<Integer> points, int max, int percent) {
    return !points.isEmpty()
        && (Collections.max(points) - Collections.min(points)) * 100 > percent * max;
  }
}
