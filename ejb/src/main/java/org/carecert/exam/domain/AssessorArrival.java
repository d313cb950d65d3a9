package org.carecert.exam.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.carecert.shared.Identified;

/** 考评员签到: an assessor came to his session; by his own word, or as an officer saw him. */
@Entity
@Table(name = "exam_assessor_arrival")
public class AssessorArrival extends Identified {
  @Column(name = "session_id")
  private long sessionId;

  @Column(name = "account_id")
  private long accountId;

  @Column(name = "came_at")
  private Instant cameAt;

  @Column(name = "noted_by")
  private long notedBy;

  protected AssessorArrival() {}

  /** Somebody notes it: the assessor himself, or an officer. */
  public AssessorArrival(long sessionId, long accountId, long notedBy, Instant cameAt) {
    this.sessionId = sessionId;
    this.accountId = accountId;
    this.notedBy = notedBy;
    this.cameAt = cameAt;
  }

  /** Who came. */
  public long accountId() {
    return accountId;
  }

  /** When. */
  public Instant cameAt() {
    return cameAt;
  }

  /** Whose word it is. */
  public long notedBy() {
    return notedBy;
  }
}
