package org.carecert.registry.rest;

import java.time.LocalDate;
import java.util.List;
import org.carecert.certificate.domain.CertificateKind;
import org.carecert.identity.domain.DocumentType;
import org.carecert.registry.domain.EvidenceKind;
import org.carecert.standard.domain.Post;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an import looks like, for the description of the API; the rows themselves are read one by
 * one, so that a wrong one stops no other.
 */
@Schema(requiredProperties = "workers")
public record ImportBody(List<Worker> workers) {
  public ImportBody {
    workers = List.copyOf(workers);
  }

  /** One worker. */
  @Schema(requiredProperties = {"name", "documentType", "documentNumber"})
  public record Worker(
      String name,
      DocumentType documentType,
      String documentNumber,
      @Schema(nullable = true) @Nullable String koreanName,
      List<Paper> certificates,
      List<Proof> evidence) {
    public Worker {
      certificates = List.copyOf(certificates);
      evidence = List.copyOf(evidence);
    }
  }

  /** One certificate. */
  @Schema(requiredProperties = {"kind", "number", "issuer", "issuedOn"})
  public record Paper(
      CertificateKind kind,
      String number,
      @Schema(nullable = true) @Nullable String occupation,
      @Schema(nullable = true) @Nullable Integer level,
      @Schema(nullable = true) @Nullable Post post,
      String issuer,
      LocalDate issuedOn,
      @Schema(nullable = true) @Nullable LocalDate expiresOn) {}

  /** One proof. */
  @Schema(requiredProperties = {"kind", "issuedOn"})
  public record Proof(
      EvidenceKind kind,
      @Schema(nullable = true) @Nullable String result,
      LocalDate issuedOn,
      @Schema(nullable = true) @Nullable LocalDate expiresOn,
      @Schema(nullable = true) @Nullable String receipt) {}
}
