package org.carecert.registry.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.carecert.shared.Identified;
import org.jspecify.annotations.Nullable;

/** 佐证记录: one proof about a person as it was recorded; a correction supersedes it (rules 35, 69). */
@Entity
@Table(name = "registry_evidence")
public class Evidence extends Identified {
  @Column(name = "person_id")
  private long personId;

  @Enumerated(EnumType.STRING)
  private EvidenceKind kind;

  private @Nullable String result;

  @Column(name = "issued_on")
  private LocalDate issuedOn;

  @Column(name = "expires_on")
  private @Nullable LocalDate expiresOn;

  private @Nullable String receipt;

  @Column(name = "recorded_by")
  private @Nullable Long recordedBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "superseded_at")
  private @Nullable Instant supersededAt;

  protected Evidence() {}

  /** Recorded by an officer. */
  public Evidence(long personId, EvidenceCard card, @Nullable Long recordedBy, Instant recordedAt) {
    this.personId = personId;
    this.kind = card.kind();
    this.result = card.result();
    this.issuedOn = card.issuedOn();
    this.expiresOn = card.expiresOn();
    this.receipt = card.receipt();
    this.recordedBy = recordedBy;
    this.recordedAt = recordedAt;
  }

  /** It was recorded wrongly; it counts no more from now on, and stays in the file. */
  public void superseded(Instant at) {
    supersededAt = at;
  }

  public long personId() {
    return personId;
  }

  public EvidenceCard card() {
    return new EvidenceCard(kind, result, issuedOn, expiresOn, receipt);
  }

  public Instant recordedAt() {
    return recordedAt;
  }

  public boolean counts() {
    return supersededAt == null;
  }
}
