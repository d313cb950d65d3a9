package org.carecert.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** 双人: who proposed something and when, and who decided it: another person, once. */
@Embeddable
public class TwoOfficers {
  @Column(name = "proposed_by")
  private String proposedBy;

  @Column(name = "proposed_at")
  private Instant proposedAt;

  @Column(name = "decided_by")
  private @Nullable String decidedBy;

  @Column(name = "decided_at")
  private @Nullable Instant decidedAt;

  protected TwoOfficers() {}

  /** Proposed by the first officer. */
  public TwoOfficers(String officer, Instant at) {
    this.proposedBy = officer;
    this.proposedAt = at;
  }

  /**
   * The second officer decides.
   *
   * @throws Refused SAME_OFFICER for who proposed it
   */
  public void decide(String officer, Instant at) {
    mustLet(officer);
    decidedBy = officer;
    decidedAt = at;
  }

  /**
   * Throws unless this officer may decide.
   *
   * @throws Refused SAME_OFFICER for who proposed it
   */
  public void mustLet(String officer) {
    if (officer.equals(proposedBy)) {
      throw new Refused(CommonReason.SAME_OFFICER);
    }
  }

  /** Whether this officer is one of the two. */
  public boolean include(String officer) {
    return officer.equals(proposedBy) || officer.equals(decidedBy);
  }

  /** The same officers, for what goes on under another number. */
  public TwoOfficers copy() {
    TwoOfficers copy = new TwoOfficers(proposedBy, proposedAt);
    copy.decidedBy = decidedBy;
    copy.decidedAt = decidedAt;
    return copy;
  }

  public String proposedBy() {
    return proposedBy;
  }

  public Instant proposedAt() {
    return proposedAt;
  }

  public @Nullable String decidedBy() {
    return decidedBy;
  }

  public @Nullable Instant decidedAt() {
    return decidedAt;
  }
}
