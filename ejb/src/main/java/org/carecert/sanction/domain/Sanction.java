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
 * 从业限制: one decision that keeps a person from work with children (rule 65). It is proposed by one
 * officer, confirmed or declined by another, and from then on never changes; when it holds is told
 * by its {@link SanctionPeriod}s.
 */
@Entity
@Table(name = "sanction_sanction")
public class Sanction extends Identified {
  private String code;

  @Column(name = "person_id")
  private long personId;

  @Enumerated(EnumType.STRING)
  private SanctionKind kind;

  @Column(name = "legal_basis")
  private String legalBasis;

  @Column(name = "deciding_body")
  private String decidingBody;

  @Column(name = "document_number")
  private String documentNumber;

  @Column(name = "document_date")
  private LocalDate documentDate;

  @Column(name = "starts_on")
  private LocalDate startsOn;

  @Column(name = "ends_on")
  private @Nullable LocalDate endsOn;

  @Column(name = "sentence_ends_on")
  private @Nullable LocalDate sentenceEndsOn;

  private String evidence;

  @Column(name = "served_on")
  private @Nullable LocalDate servedOn;

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

  protected Sanction() {}

  /** Proposed by an officer; it has no effect yet. Refused if its days contradict its kind. */
  public Sanction(
      String code,
      long personId,
      SanctionTerms terms,
      DecisionDocument document,
      String evidence,
      @Nullable LocalDate servedOn,
      long proposedBy,
      Instant proposedAt) {
    Refused.ifAny(terms.faults());
    this.code = code;
    this.personId = personId;
    this.kind = terms.kind();
    this.startsOn = terms.startsOn();
    this.endsOn = terms.endsOn();
    this.sentenceEndsOn = terms.sentenceEndsOn();
    this.legalBasis = document.legalBasis();
    this.decidingBody = document.decidingBody();
    this.documentNumber = document.documentNumber();
    this.documentDate = document.documentDate();
    this.evidence = evidence;
    this.servedOn = servedOn;
    this.state = DecisionState.PROPOSED;
    this.proposedBy = proposedBy;
    this.proposedAt = proposedAt;
  }

  /** The second officer confirms: the sanction holds from now on for the days it names. */
  public SanctionPeriod confirm(long officer, Instant at) {
    mustBeOpen();
    if (officer == proposedBy) {
      throw new Refused(CommonReason.SAME_OFFICER);
    }
    settle(DecisionState.CONFIRMED, officer, at);
    return new SanctionPeriod(id(), personId, startsOn, endsOn, at);
  }

  /** The second officer sends it back: it never held. */
  public void decline(long officer, Instant at) {
    mustBeOpen();
    settle(DecisionState.DECLINED, officer, at);
  }

  /** Refused unless the sanction was confirmed. */
  public void mustBeConfirmed() {
    if (state != DecisionState.CONFIRMED) {
      throw new Refused(SanctionReason.NOT_CONFIRMED);
    }
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

  public long personId() {
    return personId;
  }

  public SanctionKind kind() {
    return kind;
  }

  public SanctionTerms terms() {
    return new SanctionTerms(kind, startsOn, endsOn, sentenceEndsOn);
  }

  public DecisionDocument document() {
    return new DecisionDocument(legalBasis, decidingBody, documentNumber, documentDate);
  }

  public String evidence() {
    return evidence;
  }

  public @Nullable LocalDate servedOn() {
    return servedOn;
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
