package org.carecert.exam.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Identified;
import org.carecert.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * 成绩复核: a candidate's request to look at one part of a published result again, on one of the
 * allowed grounds, and what an independent officer found. Asked once for each part, answered once.
 */
@Entity
@Table(name = "exam_recheck")
public class Recheck extends Identified {
  private String code;

  @Column(name = "session_id")
  private long sessionId;

  @Column(name = "person_id")
  private long personId;

  @Enumerated(EnumType.STRING)
  private Part part;

  @Enumerated(EnumType.STRING)
  private RecheckGround ground;

  private String statement;

  @Enumerated(EnumType.STRING)
  private RecheckState state;

  @Column(name = "asked_at")
  private Instant askedAt;

  private @Nullable String reasons;

  @Column(name = "decided_by")
  private @Nullable String decidedBy;

  @Column(name = "decided_at")
  private @Nullable Instant decidedAt;

  protected Recheck() {}

  /** Asked by the candidate of an admission. */
  public Recheck(String code, Admission admission, RecheckRequest request, Instant at) {
    this.code = code;
    this.sessionId = admission.sessionId();
    this.personId = admission.personId();
    this.part = request.part();
    this.ground = request.ground();
    this.statement = request.statement();
    this.state = RecheckState.ASKED;
    this.askedAt = at;
  }

  /** Refused once it is answered. */
  public void mustBeOpen() {
    if (state != RecheckState.ASKED) {
      throw new Refused(CommonReason.WRONG_STATE);
    }
  }

  /** Answered with reasons. */
  public void decide(boolean changed, String why, String by, Instant at) {
    mustBeOpen();
    state = changed ? RecheckState.CHANGED : RecheckState.UNCHANGED;
    reasons = why;
    decidedBy = by;
    decidedAt = at;
  }

  /** Its public code. */
  public String code() {
    return code;
  }

  /** The session. */
  public long sessionId() {
    return sessionId;
  }

  /** Who asked. */
  public long personId() {
    return personId;
  }

  /** What was asked. */
  public RecheckRequest request() {
    return new RecheckRequest(part, ground, statement);
  }

  /** How it stands. */
  public RecheckState state() {
    return state;
  }

  /** When it was asked. */
  public Instant askedAt() {
    return askedAt;
  }

  /** What was answered; null before. */
  public @Nullable RecheckAnswer answer() {
    String why = reasons;
    String by = decidedBy;
    Instant when = decidedAt;
    return why == null || by == null || when == null ? null : new RecheckAnswer(why, by, when);
  }
}
