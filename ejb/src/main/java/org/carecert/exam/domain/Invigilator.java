package org.carecert.exam.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.carecert.shared.Identified;

/** 监考员: an account that watches a session (national standard 1.9.3: at least two to a room). */
@Entity
@Table(name = "exam_invigilator")
public class Invigilator extends Identified {
  @Column(name = "session_id")
  private long sessionId;

  @Column(name = "account_id")
  private long accountId;

  @Column(name = "room_no")
  private int roomNo;

  @Column(name = "named_by")
  private long namedBy;

  @Column(name = "named_at")
  private Instant namedAt;

  protected Invigilator() {}

  /** Names an account for a room; 0 = wherever he is needed. */
  public Invigilator(long sessionId, long accountId, int roomNo, long namedBy, Instant namedAt) {
    this.sessionId = sessionId;
    this.accountId = accountId;
    this.roomNo = roomNo;
    this.namedBy = namedBy;
    this.namedAt = namedAt;
  }

  /** The session. */
  public long sessionId() {
    return sessionId;
  }

  /** Who watches. */
  public long accountId() {
    return accountId;
  }

  /** The number of his room; 0 = wherever he is needed. */
  public int roomNo() {
    return roomNo;
  }

  /** By whom and when he was named, for the archive. */
  public String named() {
    return namedBy + "@" + namedAt;
  }
}
