package org.carecert.exam.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.carecert.shared.Identified;
import org.jspecify.annotations.Nullable;

/**
 * 核验要求: that a session does without the check at the door, and why, or has it again; the last word
 * counts.
 */
@Entity
@Table(name = "exam_identity_demand")
public class IdentityDemand extends Identified {
  @Column(name = "session_id")
  private long sessionId;

  private boolean demanded;
  private @Nullable String reason;

  @Column(name = "decided_by")
  private long decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  protected IdentityDemand() {}

  /**
   * Somebody decides it.
   *
   * @param reason why there is no check; null = there is one
   */
  public IdentityDemand(long sessionId, @Nullable String reason, long officer, Instant at) {
    this.sessionId = sessionId;
    this.demanded = reason == null;
    this.reason = reason;
    this.decidedBy = officer;
    this.decidedAt = at;
  }

  /** Of which session. */
  public long sessionId() {
    return sessionId;
  }

  /** Whether identity is seen at the door. */
  public boolean demanded() {
    return demanded;
  }

  /** Why not; null = it is. */
  public @Nullable String reason() {
    return reason;
  }

  /** Who decided it, and when, for the archive. */
  public String decided() {
    return decidedBy + "@" + decidedAt;
  }
}
