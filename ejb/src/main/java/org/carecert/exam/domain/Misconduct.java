package org.carecert.exam.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * 违纪处理决定: cancels one candidate's sitting of one session, on a named rule, for what was seen. One
 * officer proposes it, another puts it in force or declines it; then it never changes.
 */
@Entity
@Table(name = "exam_misconduct")
public class Misconduct extends SessionDecision {
  @Column(name = "person_id")
  private long personId;

  private String basis;
  private String findings;

  protected Misconduct() {}

  /** Proposed against a candidate of a session. */
  public Misconduct(
      String code, Admission admission, String basis, String findings, String by, Instant at) {
    super(code, admission.sessionId(), by, at);
    this.personId = admission.personId();
    this.basis = basis;
    this.findings = findings;
  }

  /** Whom it is about. */
  public long personId() {
    return personId;
  }

  /** The rule it rests on. */
  public String basis() {
    return basis;
  }

  /** As it is shown, with the candidate's name. */
  public MisconductLine line(String name) {
    return new MisconductLine(
        code(),
        name,
        basis,
        findings,
        state(),
        officers().proposedBy(),
        officers().proposedAt(),
        officers().decidedBy(),
        officers().decidedAt());
  }
}
