package org.carecert.exam.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * 试题改判决定: one decision on how an item of a session's form is marked. One officer proposes it with a
 * reason, another puts it in force or declines it; then it never changes. What is wrong with a
 * decision in force is put right by a later one.
 */
@Entity
@Table(name = "exam_key_decision")
public class KeyDecision extends SessionDecision {
  @Column(name = "form_id")
  private long formId;

  @Column(name = "item_no")
  private int itemNo;

  @Enumerated(EnumType.STRING)
  private KeyEffect effect;

  private String answer;
  private String reason;

  protected KeyDecision() {}

  /** Proposed for an item of a session's form. */
  public KeyDecision(
      String code, ExamSession session, KeyChange change, String reason, String by, Instant at) {
    super(code, session.id(), by, at);
    this.formId = session.papers().formId();
    this.itemNo = change.itemNo();
    this.effect = change.effect();
    this.answer = change.answer();
    this.reason = reason;
  }

  /** The form whose item it is about. */
  public long formId() {
    return formId;
  }

  /** What it says. */
  public KeyChange change() {
    return new KeyChange(itemNo, effect, answer);
  }

  /** As it is shown. */
  public KeyDecisionLine line() {
    return new KeyDecisionLine(
        code(),
        change(),
        reason,
        state(),
        officers().proposedBy(),
        officers().proposedAt(),
        officers().decidedBy(),
        officers().decidedAt());
  }
}
