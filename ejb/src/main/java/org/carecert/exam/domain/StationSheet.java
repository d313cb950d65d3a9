package org.carecert.exam.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.carecert.shared.Json;
import org.carecert.shared.Refusal;

/**
 * 评分表: what one assessor gives at one station, criterion by criterion.
 *
 * @param byCriterion points by the criterion's code
 */
public record StationSheet(SortedMap<String, Integer> byCriterion) {
  public StationSheet {
    byCriterion = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(byCriterion));
  }

  /** A sheet of these points. */
  public static StationSheet of(Map<String, Integer> points) {
    return new StationSheet(new TreeMap<>(points));
  }

  /** The sheet that was kept as this text. */
  public static StationSheet read(String text) {
    return of(Json.wholes(text));
  }

  /** All its points. */
  public int points() {
    return byCriterion.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** As text, to be kept. */
  public String text() {
    return Json.text(byCriterion);
  }

  /**
   * What is wrong with it at this station: every criterion has points between 0 and its maximum.
   */
  public List<Refusal> faults(Station station) {
    List<Refusal> faults = new ArrayList<>();
    for (Criterion criterion : station.criteria()) {
      Integer points = byCriterion.get(criterion.code());
      if (points == null || points < 0 || points > criterion.max()) {
        faults.add(
            Refusal.at(
                criterion.code(), ExamReason.CRITERION_INVALID, criterion.code(), criterion.max()));
      }
    }
    if (byCriterion.size() > station.criteria().size()) {
      faults.add(Refusal.at("criteria", ExamReason.CRITERION_INVALID, "criteria", station.max()));
    }
    return faults;
  }
}
