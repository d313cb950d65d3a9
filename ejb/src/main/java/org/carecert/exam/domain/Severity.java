package org.carecert.exam.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * 宽严度: how far an assessor is from those who marked the same candidate at the same station, on
 * average.
 *
 * @param marks how many of his marks others stand beside
 * @param tenths the mean difference in tenths of a percentage point; above 0 = milder than others
 */
public record Severity(long assessor, int marks, int tenths) {

  /** 站点评分: an assessor's points at a station, as they are compared. */
  public record Given(String where, long assessor, int points, int outOf) {
    double percent() {
      return 100.0 * points / outOf;
    }
  }

  /** Everybody's, for marks of which {@code where} names candidate and station. */
  public static List<Severity> of(List<Given> all) {
    Map<String, List<Given>> together = new HashMap<>();
    all.forEach(g -> together.computeIfAbsent(g.where(), w -> new ArrayList<>()).add(g));
    Map<Long, List<Double>> apart = new HashMap<>();
    for (List<Given> beside : together.values()) {
      double sum = beside.stream().mapToDouble(Given::percent).sum();
      for (Given each : beside) {
        if (beside.size() > 1) {
          double others = (sum - each.percent()) / (beside.size() - 1);
          apart
              .computeIfAbsent(each.assessor(), a -> new ArrayList<>())
              .add(each.percent() - others);
        }
      }
    }
    return apart.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(e -> new Severity(e.getKey(), e.getValue().size(), tenths(e.getValue())))
        .toList();
  }

  private static int tenths(List<Double> differences) {
    double mean = differences.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    return (int) Math.round(10 * mean);
  }
}
