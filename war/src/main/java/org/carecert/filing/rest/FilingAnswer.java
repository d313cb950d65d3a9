package org.carecert.filing.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.carecert.filing.domain.FilingState;
import org.carecert.filing.domain.FilingView;
import org.carecert.filing.domain.Finding;
import org.carecert.filing.domain.FindingWords;
import org.carecert.shared.CityClock;
import org.carecert.shared.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was filed and what is found in it.
 *
 * @param filingId the code by which the filing is named from now on
 * @param receiptDueOn null while material is missing
 * @param conformityDueOn null while material is missing
 * @param provisional there, and true, only if a due date lies in a year that is not loaded
 */
@Schema(
    name = "FilingAnswer",
    requiredProperties = {
      "filingId",
      "state",
      "receivedAt",
      "receiptDueOn",
      "conformityDueOn",
      "findings"
    })
public record FilingAnswer(
    String filingId,
    FilingState state,
    OffsetDateTime receivedAt,
    @Schema(nullable = true) @Nullable LocalDate receiptDueOn,
    @Schema(nullable = true) @Nullable LocalDate conformityDueOn,
    @Nullable Boolean provisional,
    List<Line> findings) {
  public FilingAnswer {
    findings = List.copyOf(findings);
  }

  static FilingAnswer of(FilingView view, Language language) {
    return new FilingAnswer(
        view.filingId(),
        view.state(),
        OffsetDateTime.ofInstant(view.receivedAt(), CityClock.ZONE),
        view.receiptDueOn(),
        view.conformityDueOn(),
        view.provisional() ? Boolean.TRUE : null,
        Line.of(view.findings(), language));
  }

  /**
   * One finding.
   *
   * @param subject class kind, post, material kind or the staff row's ref
   * @param needed null where nothing is counted
   * @param found null where nothing is counted
   */
  @Schema(
      name = "FilingFinding",
      requiredProperties = {"code", "subject", "needed", "found", "message", "basis"})
  public record Line(
      String code,
      String subject,
      @Schema(nullable = true) @Nullable Integer needed,
      @Schema(nullable = true) @Nullable Integer found,
      String message,
      String basis) {

    static List<Line> of(List<Finding> findings, Language language) {
      return findings.stream()
          .map(
              finding ->
                  new Line(
                      finding.code(),
                      finding.subject(),
                      finding.needed(),
                      finding.found(),
                      FindingWords.message(language, finding),
                      finding.basis()))
          .toList();
    }
  }
}
