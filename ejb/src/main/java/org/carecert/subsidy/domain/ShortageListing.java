package org.carecert.subsidy.domain;

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

  @Column(name = "proposed_by")
  private String proposedBy;

  @Column(name = "proposed_at")
  private Instant proposedAt;

  @Column(name = "decided_by")
  private @Nullable String decidedBy;

  @Column(name = "decided_at")
  private @Nullable Instant decidedAt;

  protected ShortageListing() {}

  /** A proposed entry. */
  public ShortageListing(String code, ShortageOccupation entry, String officer, Instant at) {
    this.code = code;
    this.occupation = entry.occupation();
    this.validFrom = entry.validFrom();
    this.validTo = entry.validTo();
    this.citation = entry.citation();
    this.state = RuleState.PROPOSED;
    this.proposedBy = officer;
    this.proposedAt = at;
  }

  /** Decides the proposal; the second officer is another person than the first. */
  public void decided(RuleState decision, String officer, Instant at) {
    if (state != RuleState.PROPOSED) {
      throw new Refused(CommonReason.WRONG_STATE, state);
    }
    if (officer.equals(proposedBy)) {
      throw new Refused(CommonReason.SAME_OFFICER);
    }
    state = decision;
    decidedBy = officer;
    decidedAt = at;
  }

  /** The entry as it is applied. */
  public ShortageOccupation entry() {
    return new ShortageOccupation(occupation, validFrom, validTo, citation);
  }

  /** The entry as it is listed. */
  public ShortageLine line() {
    return new ShortageLine(
        code, occupation, validFrom, validTo, citation, state, proposedBy, decidedBy, decidedAt);
  }

  public Instant proposedAt() {
    return proposedAt;
  }
}
