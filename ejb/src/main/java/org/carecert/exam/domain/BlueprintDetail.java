package org.carecert.exam.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.carecert.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * 双向细目: what a blueprint says beyond the weights of its ranges; nothing of it has to be said.
 *
 * @param cells weight of each range by item type; where there are none, a range takes any type
 * @param importance shares of importance; null = core before general before auxiliary
 * @param expectedMinutes a form must not be expected to take longer; null = the paper's minutes
 *     tell
 * @param shuffleOptions whether each candidate finds the options in an order of his own
 */
public record BlueprintDetail(
    Map<String, Map<ItemType, Integer>> cells,
    @Nullable ImportanceMix importance,
    @Nullable Integer expectedMinutes,
    boolean shuffleOptions) {
  /** Nothing said. */
  public static final BlueprintDetail NONE = new BlueprintDetail(Map.of(), null, null, true);

  public BlueprintDetail {
    SortedMap<String, Map<ItemType, Integer>> sorted = new TreeMap<>();
    cells.forEach(
        (range, types) -> sorted.put(range, Collections.unmodifiableMap(new TreeMap<>(types))));
    cells = Collections.unmodifiableSortedMap(sorted);
  }

  /** The weight of each range, by what its cells say. */
  public Map<String, Integer> weights() {
    Map<String, Integer> weights = new TreeMap<>();
    cells.forEach(
        (range, types) ->
            weights.put(range, types.values().stream().mapToInt(Integer::intValue).sum()));
    return weights;
  }

  List<Refusal> faults(Map<String, Integer> weights, int minutes) {
    List<Refusal> faults = new ArrayList<>();
    if (!cells.isEmpty()) {
      Map<String, Integer> sums = weights();
      weights.forEach(
          (range, weight) -> {
            int sum = sums.getOrDefault(range, 0);
            if (sum != weight) {
              faults.add(Refusal.at("cells", ExamReason.CELLS_DIFFER, range, sum, weight));
            }
          });
      sums.keySet().stream()
          .filter(range -> !weights.containsKey(range))
          .forEach(range -> faults.add(Refusal.at("cells", ExamReason.RANGE_UNKNOWN, range)));
    }
    ImportanceMix mix = importance;
    if (mix != null && !mix.whole()) {
      faults.add(Refusal.at("importance", ExamReason.IMPORTANCE_NOT_100, mix.sum()));
    }
    Integer expected = expectedMinutes;
    if (expected != null && (expected < 1 || expected > minutes)) {
      faults.add(Refusal.at("expectedMinutes", ExamReason.EXPECTED_TOO_LONG, minutes));
    }
    return faults;
  }
}
