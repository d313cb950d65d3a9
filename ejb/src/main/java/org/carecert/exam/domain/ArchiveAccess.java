package org.carecert.exam.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Identified;
import org.carecert.shared.Refused;
import org.carecert.shared.TwoOfficers;

/**
 * 查档登记: one opening of a session's archive. One officer asks with a reason, another who is present
 * confirms; for a short time both of them may take the file (archives are read by two people).
 */
@Entity
@Table(name = "exam_archive_access")
public class ArchiveAccess extends Identified {
  private String code;

  @Column(name = "session_id")
  private long sessionId;

  private String reason;

  @Enumerated(EnumType.STRING)
  private DecisionState state;

  @Embedded private TwoOfficers officers;

  protected ArchiveAccess() {}

  /** Asked for by the first officer. */
  public ArchiveAccess(String code, long sessionId, String reason, String by, Instant at) {
    this.code = code;
    this.sessionId = sessionId;
    this.reason = reason;
    this.state = DecisionState.PROPOSED;
    this.officers = new TwoOfficers(by, at);
  }

  /**
   * The second officer, present, confirms or declines.
   *
   * @param time so long after it was asked for it may be confirmed: who asked is still there
   */
  public void settle(DecisionState settled, String by, Instant at, Duration time) {
    if (state != DecisionState.PROPOSED) {
      throw new Refused(CommonReason.WRONG_STATE);
    }
    if (settled == DecisionState.IN_FORCE && at.isAfter(officers.proposedAt().plus(time))) {
      throw new Refused(ExamReason.ARCHIVE_CLOSED);
    }
    officers.decide(by, at);
    state = settled;
  }

  /** Whether this officer is one of the two and the time since the confirmation is not over. */
  public boolean opensFor(String officer, Instant now, Duration time) {
    Instant confirmed = officers.decidedAt();
    return state == DecisionState.IN_FORCE
        && officers.include(officer)
        && confirmed != null
        && !now.isAfter(confirmed.plus(time));
  }

  /** Its public code. */
  public String code() {
    return code;
  }

  /** Whose archive. */
  public long sessionId() {
    return sessionId;
  }

  /** How far it is. */
  public DecisionState state() {
    return state;
  }

  /** As it is shown; open = this officer may take the file now. */
  public ArchiveAccessLine line(boolean open) {
    return new ArchiveAccessLine(
        code,
        reason,
        state,
        officers.proposedBy(),
        officers.proposedAt(),
        officers.decidedBy(),
        officers.decidedAt(),
        open);
  }
}
