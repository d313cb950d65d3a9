package org.carecert.subsidy.domain;

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
import org.carecert.shared.Refused;
import org.carecert.shared.TwoOfficers;
import org.jspecify.annotations.Nullable;

/** 急需紧缺职业目录条目: proposed by one officer and put in force by a second one. */
@Entity
@Table(name = "subsidy_shortage")
public class ShortageListing extends Identified {
  private String code;
  private String occupation;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private @Nullable LocalDate validTo;

  private String citation;

  @Enumerated(EnumType.STRING)
  private RuleState state;

  @Embedded private TwoOfficers officers;

  protected ShortageListing() {}

  /** A proposed entry. */
  public ShortageListing(String code, ShortageOccupation entry, String officer, Instant at) {
    this.code = code;
    this.occupation = entry.occupation();
    this.validFrom = entry.validFrom();
    this.validTo = entry.validTo();
    this.citation = entry.citation();
    this.state = RuleState.PROPOSED;
    this.officers = new TwoOfficers(officer, at);
  }

  /** Decides the proposal; the second officer is another person than the first. */
  public void decided(RuleState decision, String officer, Instant at) {
    if (state != RuleState.PROPOSED) {
      throw new Refused(CommonReason.WRONG_STATE, state);
    }
    officers.decide(officer, at);
    state = decision;
  }

  /** The entry as it is applied. */
  public ShortageOccupation entry() {
    return new ShortageOccupation(occupation, validFrom, validTo, citation);
  }

  /** The entry as it is listed. */
  public ShortageLine line() {
    return new ShortageLine(
        code,
        occupation,
        validFrom,
        validTo,
        citation,
        state,
        officers.proposedBy(),
        officers.decidedBy(),
        officers.decidedAt());
  }

  public Instant proposedAt() {
    return officers.proposedAt();
  }
}
