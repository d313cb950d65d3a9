package org.carecert.exam.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Identified;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.jspecify.annotations.Nullable;

/**
 * 启封: an officer's word that a session's sealed form may be opened. It opens once two officers have
 * given theirs, and inside the window only; a word is never taken back, but holds for that form
 * alone.
 */
@Entity
@Table(name = "exam_paper_release")
public class PaperRelease extends Identified {
  @Column(name = "session_id")
  private long sessionId;

  @Column(name = "form_id")
  private long formId;

  @Column(name = "officer_id")
  private long officerId;

  @Column(name = "released_at")
  private Instant releasedAt;

  private int worn;
  private @Nullable String reason;

  protected PaperRelease() {}

  /**
   * The officer's word, beside those that were given before.
   *
   * @param over whether nobody may start any more
   * @throws Refused ALREADY_RELEASED, SAME_OFFICER, or WINDOW_CLOSED once it is over
   */
  public PaperRelease(
      ExamSession session,
      boolean over,
      List<PaperRelease> before,
      long officer,
      Instant releasedAt) {
    session.refuseIfPublished();
    if (over) {
      throw new Refused(ExamReason.WINDOW_CLOSED);
    }
    if (complete(before)) {
      throw new Refused(ExamReason.ALREADY_RELEASED);
    }
    if (before.stream().anyMatch(release -> release.officerId == officer)) {
      throw new Refused(CommonReason.SAME_OFFICER);
    }
    this.sessionId = session.id();
    this.formId = session.papers().formId();
    this.officerId = officer;
    this.releasedAt = releasedAt;
  }

  /**
   * The officer opens a form that holds so many items which should not be sat, and says why.
   *
   * @throws Refused FIELD_MISSING without a reason
   */
  public void despite(int items, @Nullable String why) {
    new Require().text("reason", why, 500).check();
    worn = items;
    reason = String.valueOf(why).strip();
  }

  /** Why the form is opened although items should not be sat; null = none is such. */
  public @Nullable String reason() {
    return reason;
  }

  /** How many items should not be sat. */
  public int worn() {
    return worn;
  }

  /** Whether these words are enough. */
  public static boolean complete(List<PaperRelease> releases) {
    return releases.stream().map(PaperRelease::officerId).distinct().count()
        >= ReleaseLine.OFFICERS;
  }

  /** Whose word it is. */
  public long officerId() {
    return officerId;
  }

  /** When it was given. */
  public Instant releasedAt() {
    return releasedAt;
  }

  /** The form it is about. */
  public long formId() {
    return formId;
  }

  /** The session whose paper it is. */
  public long sessionId() {
    return sessionId;
  }
}
