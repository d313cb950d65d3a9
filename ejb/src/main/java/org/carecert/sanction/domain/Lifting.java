package org.carecert.sanction.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Identified;
import org.carecert.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * 解除决定: a later decision that frees a person from a day on (rule 35: nothing is deleted). It needs
 * two officers like the sanction itself.
 */
@Entity
@Table(name = "sanction_lifting")
public class Lifting extends Identified {
  private String code;

  @Column(name = "sanction_id")
  private long sanctionId;

  @Column(name = "free_from")
  private LocalDate freeFrom;

  @Column(name = "legal_basis")
  private String legalBasis;

  @Column(name = "deciding_body")
  private String decidingBody;

  @Column(name = "document_number")
  private String documentNumber;

  @Column(name = "document_date")
  private LocalDate documentDate;

  private String reason;

  @Enumerated(EnumType.STRING)
  private DecisionState state;

  @Column(name = "proposed_by")
  private long proposedBy;

  @Column(name = "proposed_at")
  private Instant proposedAt;

  @Column(name = "settled_by")
  private @Nullable Long settledBy;

  @Column(name = "settled_at")
  private @Nullable Instant settledAt;

  protected Lifting() {}

  /** Proposed by an officer; the sanction still holds. */
  public Lifting(
      String code,
      long sanctionId,
      LocalDate freeFrom,
      DecisionDocument document,
      String reason,
      long proposedBy,
      Instant proposedAt) {
    this.code = code;
    this.sanctionId = sanctionId;
    this.freeFrom = freeFrom;
    this.legalBasis = document.legalBasis();
    this.decidingBody = document.decidingBody();
    this.documentNumber = document.documentNumber();
    this.documentDate = document.documentDate();
    this.reason = reason;
    this.state = DecisionState.PROPOSED;
    this.proposedBy = proposedBy;
    this.proposedAt = proposedAt;
  }

  /** The second officer confirms. */
  public void confirm(long officer, Instant at) {
    mustBeOpen();
    if (officer == proposedBy) {
      throw new Refused(CommonReason.SAME_OFFICER);
    }
    settle(DecisionState.CONFIRMED, officer, at);
  }

  /** The second officer sends it back; the sanction holds on. */
  public void decline(long officer, Instant at) {
    mustBeOpen();
    settle(DecisionState.DECLINED, officer, at);
  }

  private void mustBeOpen() {
    if (state != DecisionState.PROPOSED) {
      throw new Refused(SanctionReason.ALREADY_SETTLED);
    }
  }

  private void settle(DecisionState settled, long officer, Instant at) {
    state = settled;
    settledBy = officer;
    settledAt = at;
  }

  public String code() {
    return code;
  }

  public long sanctionId() {
    return sanctionId;
  }

  public LocalDate freeFrom() {
    return freeFrom;
  }

  public DecisionDocument document() {
    return new DecisionDocument(legalBasis, decidingBody, documentNumber, documentDate);
  }

  public String reason() {
    return reason;
  }

  public DecisionState state() {
    return state;
  }

  public long proposedBy() {
    return proposedBy;
  }

  public Instant proposedAt() {
    return proposedAt;
  }

  public @Nullable Long settledBy() {
    return settledBy;
  }

  public @Nullable Instant settledAt() {
    return settledAt;
  }
}
