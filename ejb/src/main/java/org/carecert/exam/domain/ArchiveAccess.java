package org.carecert.exam.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.carecert.shared.Refused;

/**
 * 查档登记: one opening of a session's archive. One officer asks with a reason, another who is present
 * confirms; for a short time both of them may take the file (archives are read by two people).
 */
@Entity
@Table(name = "exam_archive_access")
public class ArchiveAccess extends SessionDecision {
  private String reason;

  protected ArchiveAccess() {}

  /** Asked for by the first officer. */
  public ArchiveAccess(String code, long sessionId, String reason, String by, Instant at) {
    super(code, sessionId, by, at);
    this.reason = reason;
  }

  /**
   * The second officer, present, confirms or declines.
   *
   * @param time so long after it was asked for it may be confirmed: who asked is still there
   */
  public void settle(DecisionState settled, String by, Instant at, Duration time) {
    boolean late = at.isAfter(officers().proposedAt().plus(time));
    if (late && settled == DecisionState.IN_FORCE && state() == DecisionState.PROPOSED) {
      throw new Refused(ExamReason.ARCHIVE_CLOSED);
    }
    settle(settled, by, at);
  }

  /** Whether this officer is one of the two and the time since the confirmation is not over. */
  public boolean opensFor(String officer, Instant now, Duration time) {
    Instant confirmed = officers().decidedAt();
    return madeBy(officer) && confirmed != null && !now.isAfter(confirmed.plus(time));
  }

  /** As it is shown; open = this officer may take the file now. */
  public ArchiveAccessLine line(boolean open) {
    return new ArchiveAccessLine(
        code(),
        reason,
        state(),
        officers().proposedBy(),
        officers().proposedAt(),
        officers().decidedBy(),
        officers().decidedAt(),
        open);
  }
}
