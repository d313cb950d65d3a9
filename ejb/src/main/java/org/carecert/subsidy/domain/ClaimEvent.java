package org.carecert.subsidy.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.carecert.shared.Identified;
import org.carecert.shared.Role;
import org.jspecify.annotations.Nullable;

/** 办理记录: one step of a claim, never edited. */
@Entity
@Table(name = "subsidy_claim_event")
public class ClaimEvent extends Identified {
  @Column(name = "claim_id")
  private long claimId;

  @Enumerated(EnumType.STRING)
  private ClaimState state;

  private String actor;
  private String role;
  private @Nullable String note;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  protected ClaimEvent() {}

  public ClaimEvent(
      long claimId,
      ClaimState state,
      String actor,
      String role,
      @Nullable String note,
      Instant recordedAt) {
    this.claimId = claimId;
    this.state = state;
    this.actor = actor;
    this.role = role;
    this.note = note;
    this.recordedAt = recordedAt;
  }

  /** The step as it is shown. */
  public ClaimStep step() {
    List<Role> roles = Arrays.stream(role.split(" ")).map(Role::valueOf).toList();
    return new ClaimStep(state, actor, roles, note, recordedAt);
  }

  /** Which claim it is of. */
  public long claimId() {
    return claimId;
  }

  /** In which role the actor acted. */
  public String role() {
    return role;
  }
}
