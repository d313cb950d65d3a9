package org.carecert.exam.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * 复核机会: what a candidate may still ask about a published result.
 *
 * @param until the last day on which he may ask
 * @param open whether that day is not past
 * @param asked what he has asked
 */
public record RecheckChance(
    String sessionName, Scores scores, LocalDate until, boolean open, List<RecheckLine> asked) {
  public RecheckChance {
    asked = List.copyOf(asked);
  }
}
