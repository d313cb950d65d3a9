package org.carecert.exam.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * 复核机会: what a candidate may still ask about a published result.
 *
 * @param parts the parts that the exam asks
 * @param until the last day on which he may ask
 * @param open whether that day is not past
 * @param asked what he has asked
 */
public record RecheckChance(
    String sessionName,
    List<Part> parts,
    Scores scores,
    LocalDate until,
    boolean open,
    List<RecheckLine> asked) {
  public RecheckChance {
    parts = List.copyOf(parts);
    asked = List.copyOf(asked);
  }
}
