package org.carecert.exam.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.carecert.shared.Refusal;

/**
 * 鉴定要素细目表内容: what a theory paper is made of.
 *
 * @param items number of items on the paper
 * @param minutes time for them
 * @param mix shares of difficulty
 * @param weights weight of each range by its code
 * @param detail what is said beyond that
 */
public record BlueprintDraft(
    String name,
    ExamScope scope,
    int items,
    int minutes,
    Mix mix,
    Map<String, Integer> weights,
    BlueprintDetail detail) {
  public BlueprintDraft {
    weights = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(weights));
  }

  /** A blueprint of ranges and difficulty only. */
  public BlueprintDraft(
      String name, ExamScope scope, int items, int minutes, Mix mix, Map<String, Integer> weights) {
    this(name, scope, items, minutes, mix, weights, BlueprintDetail.NONE);
  }

  /** The sum of the weights. */
  public int sum() {
    return weights.values().stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * Everything that stands against publishing it: the weights must sum to exactly 100 (national
   * standard's weight table), the ranges be those of the outline, theory take at least {@code
   * leastMinutes} (national standard 1.9.4: 90).
   */
  public List<Refusal> faults(Set<String> outline, int leastMinutes) {
    List<Refusal> faults = new ArrayList<>();
    if (sum() != 100) {
      faults.add(Refusal.at("weights", ExamReason.WEIGHTS_NOT_100, sum()));
    }
    weights.keySet().stream()
        .filter(range -> !outline.contains(range))
        .forEach(range -> faults.add(Refusal.at("weights", ExamReason.RANGE_UNKNOWN, range)));
    if (!mix.whole()) {
      faults.add(
          Refusal.at("mix", ExamReason.DIFFICULTY_NOT_100, mix.easy() + mix.medium() + mix.hard()));
    }
    if (minutes < leastMinutes) {
      faults.add(Refusal.at("minutes", ExamReason.THEORY_TOO_SHORT, leastMinutes));
    }
    faults.addAll(detail.faults(weights, minutes));
    return faults;
  }
}
