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
 * 试题改判决定: one decision on how an item of a session's form is marked. One officer proposes it with a
 * reason, another puts it in force or declines it; then it never changes. What is wrong with a
 * decision in force is put right by a later one.
 */
@Entity
@Table(name = "exam_key_decision")
public class KeyDecision extends Identified {
  private String code;

  @Column(name = "session_id")
  private long sessionId;

  @Column(name = "form_id")
  private long formId;

  @Column(name = "item_no")
  private int itemNo;

  @Enumerated(EnumType.STRING)
  private KeyEffect effect;

  private String answer;
  private String reason;

  @Enumerated(EnumType.STRING)
  private DecisionState state;

  @Embedded private TwoOfficers officers;

  protected KeyDecision() {}

  /** Proposed for an item of a session's form. */
  public KeyDecision(
      String code, ExamSession session, KeyChange change, String reason, String by, Instant at) {
    this.code = code;
    this.sessionId = session.id();
    this.formId = session.papers().formId();
    this.itemNo = change.itemNo();
    this.effect = change.effect();
    this.answer = change.answer();
    this.reason = reason;
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

  /** The session on whose marks it works. */
  public long sessionId() {
    return sessionId;
  }

  /** The form whose item it is about. */
  public long formId() {
    return formId;
  }

  /** What it says. */
  public KeyChange change() {
    return new KeyChange(itemNo, effect, answer);
  }

  /** How far it is. */
  public DecisionState state() {
    return state;
  }

  /** As it is shown. */
  public KeyDecisionLine line() {
    return new KeyDecisionLine(
        code,
        change(),
        reason,
        state,
        officers.proposedBy(),
        officers.proposedAt(),
        officers.decidedBy(),
        officers.decidedAt());
  }
}
