package org.carecert.registry.rest;

import java.time.LocalDate;
import java.util.List;
import org.carecert.identity.domain.DocumentType;
import org.carecert.identity.domain.PersonCard;
import org.carecert.registry.domain.CertificateLine;
import org.carecert.registry.domain.EngagementLine;
import org.carecert.registry.domain.EvidenceKind;
import org.carecert.registry.domain.EvidenceLine;
import org.carecert.registry.domain.LifeStep;
import org.carecert.registry.domain.PostStanding;
import org.carecert.registry.domain.WorkerView;
import org.carecert.sanction.domain.SanctionLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the registry tells of a worker; inner ids stay inside. */
@Schema(name = "WorkerFile")
public record WorkerFile(
    Who person,
    List<LifeStep> life,
    List<PostStanding> standings,
    List<CertificateLine> certificates,
    List<Proof> evidence,
    List<EngagementLine> engagements,
    List<SanctionLine> sanctions) {
  public WorkerFile {
    life = List.copyOf(life);
    standings = List.copyOf(standings);
    certificates = List.copyOf(certificates);
    evidence = List.copyOf(evidence);
    engagements = List.copyOf(engagements);
    sanctions = List.copyOf(sanctions);
  }

  static WorkerFile of(WorkerView view) {
    return new WorkerFile(
        Who.of(view.person()),
        view.life(),
        view.standings(),
        view.certificates(),
        view.evidence().stream().map(Proof::of).toList(),
        view.engagements(),
        view.sanctions());
  }

  /** Who he is, with the number masked. */
  @Schema(name = "WorkerPerson")
  public record Who(
      String code,
      String name,
      @Nullable String koreanName,
      DocumentType documentType,
      String maskedNumber) {
    static Who of(PersonCard card) {
      return new Who(
          card.code(), card.name(), card.koreanName(), card.documentType(), card.maskedNumber());
    }
  }

  /**
   * A proof.
   *
   * @param expiresOn the last day that stands on it, or null if none does
   * @param lastDay the last day on which it counts, or null if it does not run out
   * @param good true if it counts today
   */
  @Schema(name = "WorkerProof")
  public record Proof(
      EvidenceKind kind,
      @Nullable String result,
      LocalDate issuedOn,
      @Nullable LocalDate expiresOn,
      @Nullable LocalDate lastDay,
      @Nullable String receipt,
      boolean good) {
    static Proof of(EvidenceLine line) {
      return new Proof(
          line.kind(),
          line.result(),
          line.issuedOn(),
          line.expiresOn(),
          line.lastDay(),
          line.receipt(),
          line.good());
    }
  }
}
