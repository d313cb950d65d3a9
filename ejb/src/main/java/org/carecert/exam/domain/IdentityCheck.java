package org.carecert.exam.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.carecert.shared.Identified;

/** 身份核验: whether the person at the door was the one who is admitted; the last one counts. */
@Entity
@Table(name = "exam_identity_check")
public class IdentityCheck extends Identified {
  @Column(name = "admission_id")
  private long admissionId;

  private boolean seen;

  @Column(name = "checked_by")
  private long checkedBy;

  @Column(name = "checked_at")
  private Instant checkedAt;

  protected IdentityCheck() {}

  /** Somebody looked. */
  public IdentityCheck(long admissionId, boolean seen, long checkedBy, Instant checkedAt) {
    this.admissionId = admissionId;
    this.seen = seen;
    this.checkedBy = checkedBy;
    this.checkedAt = checkedAt;
  }

  /** Whose. */
  public long admissionId() {
    return admissionId;
  }

  /** Whether he was there, with his document. */
  public IdentityState state() {
    return seen ? IdentityState.SEEN : IdentityState.ABSENT;
  }

  /** Who looked, and when, for the archive. */
  public String checked() {
    return checkedBy + "@" + checkedAt;
  }
}
