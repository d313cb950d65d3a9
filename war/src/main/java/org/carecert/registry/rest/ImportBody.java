package org.carecert.registry.rest;

import java.time.LocalDate;
import java.util.List;
import org.carecert.certificate.domain.CertificateKind;
import org.carecert.identity.domain.DocumentType;
import org.carecert.registry.domain.EvidenceKind;
import org.carecert.standard.domain.Post;
import org.jspecify.annotations.Nullable;

/**
 * What an import looks like, for the description of the API; the rows themselves are read one by
 * one, so that a wrong one stops no other.
 */
public record ImportBody(List<Worker> workers) {
  public ImportBody {
    workers = List.copyOf(workers);
  }

  /** One worker. */
  public record Worker(
      String name,
      DocumentType documentType,
      String documentNumber,
      @Nullable String koreanName,
      List<Paper> certificates,
      List<Proof> evidence) {
    public Worker {
      certificates = List.copyOf(certificates);
      evidence = List.copyOf(evidence);
    }
  }

  /** One certificate. */
  public record Paper(
      CertificateKind kind,
      String number,
      @Nullable String occupation,
      @Nullable Integer level,
      @Nullable Post post,
      String issuer,
      LocalDate issuedOn,
      @Nullable LocalDate expiresOn) {}

  /** One proof. */
  public record Proof(
      EvidenceKind kind,
      @Nullable String result,
      LocalDate issuedOn,
      @Nullable LocalDate expiresOn,
      @Nullable String receipt) {}
}
