package org.carecert.certificate.rest;

import java.time.LocalDate;
import org.carecert.certificate.domain.CertificateKind;
import org.carecert.certificate.domain.NewStateEvent;
import org.carecert.certificate.domain.StateChange;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is sent about certificates. */
final class CertificateBodies {
  private CertificateBodies() {}

  /**
   * For whom certificates are prepared.
   *
   * @param kind the kind that the caller's body issues, if absent
   * @param source code of the cohort (school) or session (evaluation organisation)
   */
  @Schema(
      name = "NewCertificateBatch",
      requiredProperties = {"source"})
  public record NewBatch(
      @Schema(nullable = true) @Nullable CertificateKind kind, @Nullable String source) {}

  /** What is said about a certificate. */
  @Schema(
      name = "NewCertificateEvent",
      requiredProperties = {"change", "basis", "decision"})
  public record Event(
      @Nullable StateChange change,
      @Schema(nullable = true) @Nullable LocalDate from,
      @Nullable String basis,
      @Nullable String decision) {
    NewStateEvent wanted() {
      return new NewStateEvent(change, from, basis, decision);
    }
  }
}
