package org.carecert.exam.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
   * standard's weight table), the ranges be those of the outline and weigh what the whole outline
   * says they do, theory take at least {@code leastMinutes} (national standard 1.9.4: 90).
   */
  public List<Refusal> faults(Map<String, Integer> outline, int leastMinutes) {
    List<Refusal> faults = new ArrayList<>();
    if (sum() != 100) {
      faults.add(Refusal.at("weights", ExamReason.WEIGHTS_NOT_100, sum()));
    }
    weights.keySet().stream()
        .filter(range -> !outline.containsKey(range))
        .forEach(range -> faults.add(Refusal.at("weights", ExamReason.RANGE_UNKNOWN, range)));
    faults.addAll(unlike(outline));
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

  /** Where both are whole, each range weighs what the outline says. */
  private List<Refusal> unlike(Map<String, Integer> outline) {
    List<Refusal> faults = new ArrayList<>();
    if (sum() == 100 && outline.values().stream().mapToInt(Integer::intValue).sum() == 100) {
      new TreeMap<>(outline)
          .forEach(
              (range, weight) -> {
                int said = weights.getOrDefault(range, 0);
                if (said != weight) {
                  faults.add(
                      Refusal.at("weights", ExamReason.WEIGHT_NOT_OF_OUTLINE, range, said, weight));
                }
              });
    }
    return faults;
  }

  /**
   * What is unusual and stands against nothing: a share of difficulty that is further than {@code
   * tolerance} points from the usual ones (about 20/70/10).
   */
  public List<Refusal> notes(int tolerance) {
    int furthest =
        Math.max(
            Math.abs(mix.easy() - Mix.USUAL.easy()),
            Math.max(
                Math.abs(mix.medium() - Mix.USUAL.medium()),
                Math.abs(mix.hard() - Mix.USUAL.hard())));
    return furthest <= tolerance
        ? List.of()
        : List.of(
            Refusal.at("mix", BlueprintNote.MIX_FAR, mix.told(), Mix.USUAL.told(), tolerance));
  }
}
