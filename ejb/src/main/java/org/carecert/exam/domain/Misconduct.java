package org.carecert.exam.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * 违纪处理决定: cancels one candidate's sitting of one session, on a named rule, for what was seen. One
 * officer proposes it, another puts it in force or declines it; then it never changes. Two may lift
 * it ({@link MisconductLift}); what is found after that is the next round.
 */
@Entity
@Table(name = "exam_misconduct")
public class Misconduct extends SessionDecision {
  @Column(name = "person_id")
  private long personId;

  private int round;
  private String basis;
  private String findings;

  protected Misconduct() {}

  /**
   * Proposed against a candidate of a session.
   *
   * @param round 1, and one more for each decision about his sitting that was lifted
   */
  public Misconduct(
      String code,
      Admission admission,
      int round,
      String basis,
      String findings,
      String by,
      Instant at) {
    super(code, admission.sessionId(), by, at);
    this.personId = admission.personId();
    this.round = round;
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

  /** Which round of decisions about the sitting it belongs to. */
  public int round() {
    return round;
  }

  /** As it is shown, with the candidate's name. */
  public MisconductLine line(String name, boolean lifted) {
    return new MisconductLine(
        code(),
        name,
        basis,
        findings,
        state(),
        lifted,
        officers().proposedBy(),
        officers().proposedAt(),
        officers().decidedBy(),
        officers().decidedAt());
  }
}
