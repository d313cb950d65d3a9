package org.carecert.exam.domain;

import java.util.List;
import org.carecert.shared.Refusal;

/**
 * 资格行: a person of an admission list with what he showed and what he lacks.
 *
 * @param lacks condition by condition; empty = any one is met
 */
public record EligibilityLine(
    String admission,
    int seat,
    String name,
    String maskedNumber,
    List<ShownFact> facts,
    List<Refusal> lacks) {
  public EligibilityLine {
    facts = List.copyOf(facts);
    lacks = List.copyOf(lacks);
  }

  /** A fact with its code. */
  public record ShownFact(String code, EntryFactDraft fact) {}
}
