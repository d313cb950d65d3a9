package org.carecert.exam.rest;

import java.util.List;
import org.carecert.exam.domain.EligibilityLine;
import org.carecert.exam.domain.EntryVerdict;
import org.carecert.shared.Language;
import org.carecert.shared.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is answered of eligibility, with reasons in the reader's language. */
final class EligibilityAnswers {
  private EligibilityAnswers() {}

  /** A person of an admission list. */
  @Schema(name = "ExamEligibility")
  public record Eligibility(
      @Schema(nullable = true) @Nullable String admission,
      int seat,
      String name,
      String maskedNumber,
      List<EligibilityLine.ShownFact> facts,
      EntryVerdict.Standing standing,
      int met,
      List<ExamAnswers.Reason> lacks,
      List<ExamAnswers.Reason> bars,
      List<String> relatives,
      boolean stopped) {
    static Eligibility of(EligibilityLine line, Language language) {
      return new Eligibility(
          line.admission(),
          line.seat(),
          line.name(),
          line.maskedNumber(),
          line.facts(),
          line.verdict().standing(),
          line.verdict().met(),
          told(line.verdict().lacks(), language),
          told(line.bars(), language),
          line.relatives(),
          line.stopped());
    }

    private static List<ExamAnswers.Reason> told(List<Refusal> refusals, Language language) {
      return refusals.stream().map(r -> ExamAnswers.Reason.of(r, language)).toList();
    }
  }
}
