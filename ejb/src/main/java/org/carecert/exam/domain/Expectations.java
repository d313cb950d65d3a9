package org.carecert.exam.domain;

import java.util.Map;

/**
 * 预期值: what is expected of items before anybody has met them: the share of candidates who will be
 * right, by difficulty, and the seconds an item takes, by type. Dated parameters.
 *
 * @param facilities in hundredths of a percent
 * @param seconds by type
 * @param otherSeconds of a type that is not named
 */
public record Expectations(
    Map<Difficulty, Integer> facilities, Map<ItemType, Integer> seconds, int otherSeconds) {
  /** What is expected as long as no parameter says otherwise. */
  public static final Expectations USUAL =
      new Expectations(
          Map.of(Difficulty.EASY, 8500, Difficulty.MEDIUM, 6500, Difficulty.HARD, 4000),
          Map.of(),
          60);

  public Expectations {
    facilities = Map.copyOf(facilities);
    seconds = Map.copyOf(seconds);
  }

  /** The share of candidates who will be right: measured if it was, else by difficulty. */
  public int facility(BankItem item) {
    Integer measured = item.facility();
    return measured == null ? facilities.getOrDefault(item.difficulty(), 0) : measured;
  }

  /** The seconds an item takes. */
  public int seconds(BankItem item) {
    return seconds.getOrDefault(item.type(), otherSeconds);
  }
}
