package org.carecert.exam.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.carecert.shared.Identified;

/** 恢复作答: a paper that the bell took in an outage is given back; its first receipt stays here. */
@Entity
@Table(name = "exam_reopening")
public class Reopening extends Identified {
  @Column(name = "attempt_id")
  private long attemptId;

  @Column(name = "incident_id")
  private long incidentId;

  private String receipt;
  private String digest;

  @Column(name = "finished_at")
  private Instant finishedAt;

  @Column(name = "last_seq")
  private long lastSeq;

  @Column(name = "reopened_by")
  private long reopenedBy;

  @Column(name = "reopened_at")
  private Instant reopenedAt;

  protected Reopening() {}

  /**
   * Gives a paper back, for an incident.
   *
   * @param lastSeq the number of the last response that it had when it was taken; 0 = it had none
   */
  public Reopening(
      long attemptId, long incidentId, long lastSeq, Receipt former, Declared declared) {
    this.attemptId = attemptId;
    this.incidentId = incidentId;
    this.lastSeq = lastSeq;
    this.receipt = former.code();
    this.digest = former.digest();
    this.finishedAt = former.finishedAt();
    this.reopenedBy = declared.officer();
    this.reopenedAt = declared.at();
  }

  /** The attempt that goes on. */
  public long attemptId() {
    return attemptId;
  }

  /** The receipt that the bell had made. */
  public Receipt receipt() {
    return new Receipt(receipt, digest, finishedAt, FinishedBy.BELL);
  }

  /** The number of the last response that it had when it was taken. */
  public long lastSeq() {
    return lastSeq;
  }

  /** What it was, for the archive. */
  public String former() {
    return attemptId
        + "/"
        + incidentId
        + " "
        + receipt
        + " "
        + digest
        + " "
        + finishedAt
        + " "
        + reopenedBy
        + "@"
        + reopenedAt;
  }
}
