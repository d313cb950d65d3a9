package org.carecert.standard.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Identified;
import org.carecert.shared.PublicCode;
import org.carecert.shared.Refused;
import org.carecert.shared.TwoOfficers;

/** 双人录入: dated data that one officer proposes; it counts once another one has approved it. */
@Entity
@Table(name = "standard_proposal")
public class Proposal extends Identified {
  private String code;

  @Enumerated(EnumType.STRING)
  private DataKind kind;

  private String subject;
  private String value;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  private String citation;
  private boolean confirmed;

  @Enumerated(EnumType.STRING)
  private ProposalState state;

  @Embedded private TwoOfficers officers;

  protected Proposal() {}

  /** Proposed by an officer. */
  public Proposal(DatedRow row, String officer, Instant at) {
    this.code = PublicCode.fresh();
    this.kind = row.kind();
    this.subject = row.subject();
    this.value = row.value();
    this.validFrom = row.validFrom();
    this.citation = row.citation();
    this.confirmed = row.confirmed();
    this.state = ProposalState.PROPOSED;
    this.officers = new TwoOfficers(officer, at);
  }

  /** Decides it; the second officer is another person than the first. */
  public void decided(ProposalState decision, String officer, Instant at) {
    if (state != ProposalState.PROPOSED) {
      throw new Refused(CommonReason.WRONG_STATE, state);
    }
    officers.decide(officer, at);
    state = decision;
  }

  /** Two officers take back what it entered. */
  public void withdrawn() {
    if (state != ProposalState.APPROVED) {
      throw new Refused(CommonReason.WRONG_STATE, state);
    }
    state = ProposalState.WITHDRAWN;
  }

  /** What it would enter. */
  public DatedRow row() {
    return new DatedRow(kind, subject, value, validFrom, citation, confirmed);
  }

  /** It as it is listed. */
  public ProposalLine line() {
    return new ProposalLine(
        code,
        kind,
        subject,
        value,
        validFrom,
        citation,
        confirmed,
        state,
        officers.proposedBy(),
        officers.proposedAt(),
        officers.decidedBy(),
        officers.decidedAt());
  }
}
