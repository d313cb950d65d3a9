package org.carecert.exam.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.carecert.shared.Identified;

/** 准考: one person's seat in one session, given after every condition was checked. */
@Entity
@Table(name = "exam_admission")
public class Admission extends Identified {
  private String code;

  @Column(name = "session_id")
  private long sessionId;

  @Column(name = "person_id")
  private long personId;

  private int seat;

  @Column(name = "admitted_by")
  private long admittedBy;

  @Column(name = "admitted_at")
  private Instant admittedAt;

  protected Admission() {}

  /** Admits a person to a seat. */
  public Admission(String code, long sessionId, long personId, int seat, long by, Instant at) {
    this.code = code;
    this.sessionId = sessionId;
    this.personId = personId;
    this.seat = seat;
    this.admittedBy = by;
    this.admittedAt = at;
  }

  /** The admission ticket's code. */
  public String code() {
    return code;
  }

  /** The session. */
  public long sessionId() {
    return sessionId;
  }

  /** Who is admitted. */
  public long personId() {
    return personId;
  }

  /** The seat's number. */
  public int seat() {
    return seat;
  }

  /** Who admitted. */
  public long admittedBy() {
    return admittedBy;
  }

  /** When. */
  public Instant admittedAt() {
    return admittedAt;
  }
}
