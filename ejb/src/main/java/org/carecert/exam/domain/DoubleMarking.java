package org.carecert.exam.domain;

import java.util.List;
import java.util.Optional;

/**
 * 双评规则: two markers each for himself; their mean counts if they are close enough, otherwise a third
 * who knows of neither decides.
 *
 * @param tolerancePercent how far apart two may be, in per cent of the item's points
 */
public record DoubleMarking(int tolerancePercent) {

  /** Whether this marker is wanted for an answer with these marks, in the order they were given. */
  public boolean wants(long marker, List<PeopleMark> given) {
    boolean his = given.stream().anyMatch(mark -> mark.markerId() == marker);
    return !his && credit(given).isEmpty();
  }

  /** What the answer earns; empty as long as somebody must still mark it. */
  public Optional<Credit> credit(List<PeopleMark> given) {
    if (given.size() < 2) {
      return Optional.empty();
    }
    PeopleMark first = given.get(0);
    PeopleMark second = given.get(1);
    if (given.size() > 2) {
      return Optional.of(new Credit(given.get(2).points(), first.outOf()));
    }
    int apart = Math.abs(first.points() - second.points());
    return apart * 100 <= tolerancePercent * first.outOf()
        ? Optional.of(new Credit(first.points() + second.points(), 2 * first.outOf()))
        : Optional.empty();
  }
}
