package org.carecert.exam.rest;

import java.util.List;
import org.carecert.exam.domain.EligibilityLine;
import org.carecert.shared.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is answered of eligibility, with reasons in the reader's language. */
final class EligibilityAnswers {
  private EligibilityAnswers() {}

  /** A person of an admission list. */
  @Schema(name = "ExamEligibility")
  public record Eligibility(
      String admission,
      int seat,
      String name,
      String maskedNumber,
      List<EligibilityLine.ShownFact> facts,
      List<ExamAnswers.Reason> lacks) {
    static Eligibility of(EligibilityLine line, Language language) {
      return new Eligibility(
          line.admission(),
          line.seat(),
          line.name(),
          line.maskedNumber(),
          line.facts(),
          line.lacks().stream().map(r -> ExamAnswers.Reason.of(r, language)).toList());
    }
  }
}
