package org.carecert.exam.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Identified;
import org.carecert.shared.Refused;
import org.carecert.shared.TwoOfficers;

/**
 * 双人决定: something about a session that one officer proposes and another puts in force or declines;
 * then it never changes.
 */
@MappedSuperclass
public abstract class SessionDecision extends Identified {
  private String code;

  @Column(name = "session_id")
  private long sessionId;

  @Enumerated(EnumType.STRING)
  private DecisionState state;

  @Embedded private TwoOfficers officers;

  protected SessionDecision() {}

  /** Proposed by the first officer. */
  protected SessionDecision(String code, long sessionId, String by, Instant at) {
    this.code = code;
    this.sessionId = sessionId;
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

  /** The session that it is about. */
  public long sessionId() {
    return sessionId;
  }

  /** How far it is. */
  public DecisionState state() {
    return state;
  }

  /** Who proposed it and who decided it. */
  protected TwoOfficers officers() {
    return officers;
  }
}
