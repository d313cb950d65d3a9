package org.carecert.exam.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Identified;
import org.carecert.shared.Refused;
import org.carecert.shared.TwoOfficers;
import org.jspecify.annotations.Nullable;

/**
 * 场次变更决定: gives a session that nobody has sat another form, or cancels it, or puts another in the
 * place of an assessor. One officer proposes it, another puts it in force or declines it; then it
 * never changes.
 */
@Entity
@Table(name = "exam_session_change")
public class SessionChange extends Identified {
  private String code;

  @Column(name = "session_id")
  private long sessionId;

  @Enumerated(EnumType.STRING)
  private SessionChangeKind kind;

  @Column(name = "form_id")
  private @Nullable Long formId;

  @Column(name = "from_account")
  private @Nullable Long fromAccount;

  @Column(name = "to_account")
  private @Nullable Long toAccount;

  private String reason;

  @Enumerated(EnumType.STRING)
  private DecisionState state;

  @Embedded private TwoOfficers officers;

  protected SessionChange() {}

  /** Proposed; a form where it is to be replaced. */
  public SessionChange(
      String code, long sessionId, @Nullable Long formId, String reason, String by, Instant at) {
    this.code = code;
    this.sessionId = sessionId;
    this.kind = formId == null ? SessionChangeKind.CANCEL : SessionChangeKind.REPLACE_FORM;
    this.formId = formId;
    this.reason = reason;
    this.state = DecisionState.PROPOSED;
    this.officers = new TwoOfficers(by, at);
  }

  /** Proposed: another in the place of an assessor. */
  public SessionChange(
      String code, long sessionId, AssessorSwap swap, String reason, String by, Instant at) {
    this(code, sessionId, (Long) null, reason, by, at);
    this.kind = SessionChangeKind.REPLACE_ASSESSOR;
    this.fromAccount = swap.from();
    this.toAccount = swap.to();
  }

  /** The second officer puts it in force or declines it. */
  public void settle(DecisionState settled, String by, Instant at) {
    if (state != DecisionState.PROPOSED) {
      throw new Refused(CommonReason.WRONG_STATE, state);
    }
    officers.decide(by, at);
    state = settled;
  }

  /** Its code. */
  public String code() {
    return code;
  }

  /** The session. */
  public long sessionId() {
    return sessionId;
  }

  /** What it does. */
  public SessionChangeKind kind() {
    return kind;
  }

  /** Who takes whose place; null = it is not about an assessor. */
  public @Nullable AssessorSwap swap() {
    Long from = fromAccount;
    Long to = toAccount;
    return from == null || to == null ? null : new AssessorSwap(from, to);
  }

  /** Whom it is about; nobody if it is not about an assessor. */
  public List<Long> accounts() {
    AssessorSwap swap = swap();
    return swap == null ? List.of() : List.of(swap.from(), swap.to());
  }

  /** The new form; null = it is not about the form. */
  public @Nullable Long formId() {
    return formId;
  }

  /** Why. */
  public String reason() {
    return reason;
  }

  /** How far it is. */
  public DecisionState state() {
    return state;
  }

  /** As it is shown, with the code of its form and the names of its assessors. */
  public SessionChangeLine line(@Nullable String form, Map<Long, String> names) {
    AssessorSwap swap = swap();
    return new SessionChangeLine(
        code,
        kind,
        form,
        swap == null ? null : names.get(swap.from()),
        swap == null ? null : names.get(swap.to()),
        reason,
        state,
        officers.proposedBy(),
        officers.proposedAt(),
        officers.decidedBy(),
        officers.decidedAt());
  }
}
