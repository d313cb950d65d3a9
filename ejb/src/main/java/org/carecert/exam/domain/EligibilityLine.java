package org.carecert.exam.domain;

import java.util.List;
import org.carecert.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * 资格行: an admitted person or an applicant with what he showed and what he lacks.
 *
 * @param admission none = he is not admitted
 * @param seat 0 without admission
 * @param verdict whether any one condition is met
 * @param bars what else stands against admitting an applicant
 * @param relatives the assessors and invigilators who are declared relatives, by user name
 * @param stopped whether he was admitted and lacks since: his start is refused
 */
public record EligibilityLine(
    @Nullable String admission,
    int seat,
    String name,
    String maskedNumber,
    List<ShownFact> facts,
    EntryVerdict verdict,
    List<Refusal> bars,
    List<String> relatives,
    boolean stopped) {
  public EligibilityLine {
    facts = List.copyOf(facts);
    bars = List.copyOf(bars);
    relatives = List.copyOf(relatives);
  }

  /** A fact with its code. */
  public record ShownFact(String code, EntryFactDraft fact) {}
}
