package org.carecert.exam.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * 撤销违纪处理决定: lifts a decision that cancelled a candidate's sitting, on a named rule, for a reason.
 * One officer proposes it, another puts it in force or declines it; then it never changes. His
 * result is formed anew from the marks that stand.
 */
@Entity
@Table(name = "exam_misconduct_lift")
public class MisconductLift extends SessionDecision {
  @Column(name = "misconduct_id")
  private long misconductId;

  @Column(name = "person_id")
  private long personId;

  private String basis;
  private String reason;

  protected MisconductLift() {}

  /** Proposed against a decision in force. */
  public MisconductLift(
      String code, Misconduct lifted, String basis, String reason, String by, Instant at) {
    super(code, lifted.sessionId(), by, at);
    this.misconductId = lifted.id();
    this.personId = lifted.personId();
    this.basis = basis;
    this.reason = reason;
  }

  /** The decision that it lifts. */
  public long misconductId() {
    return misconductId;
  }

  /** Whom it is about. */
  public long personId() {
    return personId;
  }

  /** As it is shown, with the candidate's name. */
  public MisconductLiftLine line(String name) {
    return new MisconductLiftLine(
        code(),
        name,
        basis,
        reason,
        state(),
        officers().proposedBy(),
        officers().proposedAt(),
        officers().decidedBy(),
        officers().decidedAt());
  }
}
