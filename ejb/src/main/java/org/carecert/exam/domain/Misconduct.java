package org.carecert.exam.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Identified;
import org.carecert.shared.Refused;
import org.carecert.shared.TwoOfficers;

/**
 * 违纪处理决定: cancels one candidate's sitting of one session, on a named rule, for what was seen. One
 * officer proposes it, another puts it in force or declines it; then it never changes.
 */
@Entity
@Table(name = "exam_misconduct")
public class Misconduct extends Identified {
  private String code;

  @Column(name = "session_id")
  private long sessionId;

  @Column(name = "person_id")
  private long personId;

  private String basis;
  private String findings;

  @Enumerated(EnumType.STRING)
  private DecisionState state;

  @Embedded private TwoOfficers officers;

  protected Misconduct() {}

  /** Proposed against a candidate of a session. */
  public Misconduct(
      String code, Admission admission, String basis, String findings, String by, Instant at) {
    this.code = code;
    this.sessionId = admission.sessionId();
    this.personId = admission.personId();
    this.basis = basis;
    this.findings = findings;
    this.state = DecisionState.PROPOSED;
    this.officers = new TwoOfficers(by, at);
  }

  /** The second officer puts it in force or declines it. */
  public void settle(DecisionState settled, String by, Instant at) {
    if (state != DecisionState.PROPOSED) {
      throw new Refused(CommonReason.WRONG_STATE);
    }
    officers.decide(by, at);
    state = settled;
  }

  /** Whether it is in force, and this officer proposed it or put it in force. */
  public boolean madeBy(String officer) {
    return state == DecisionState.IN_FORCE && officers.include(officer);
  }

  /** Its public code. */
  public String code() {
    return code;
  }

  /** The session whose sitting it cancels. */
  public long sessionId() {
    return sessionId;
  }

  /** Whom it is about. */
  public long personId() {
    return personId;
  }

  /** The rule it rests on. */
  public String basis() {
    return basis;
  }

  /** How far it is. */
  public DecisionState state() {
    return state;
  }

  /** As it is shown, with the candidate's name. */
  public MisconductLine line(String name) {
    return new MisconductLine(
        code,
        name,
        basis,
        findings,
        state,
        officers.proposedBy(),
        officers.proposedAt(),
        officers.decidedBy(),
        officers.decidedAt());
  }
}
