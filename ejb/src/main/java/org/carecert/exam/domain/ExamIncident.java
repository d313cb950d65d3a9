package org.carecert.exam.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.carecert.shared.Identified;
import org.jspecify.annotations.Nullable;

/**
 * 考场情况: what happened in a session, to everybody or to one attempt, with who declared it. It is
 * never changed; a pause gets its end, once.
 */
@Entity
@Table(name = "exam_incident")
public class ExamIncident extends Identified {
  private String code;

  @Column(name = "session_id")
  private long sessionId;

  @Column(name = "attempt_id")
  private @Nullable Long attemptId;

  @Enumerated(EnumType.STRING)
  private IncidentKind kind;

  private String reason;

  @Column(name = "began_at")
  private Instant beganAt;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  @Column(name = "declared_by")
  private long declaredBy;

  @Column(name = "declared_at")
  private Instant declaredAt;

  protected ExamIncident() {}

  /** Declares what happened; only a pause may still be open. */
  public ExamIncident(
      String code,
      long sessionId,
      @Nullable Long attemptId,
      IncidentKind kind,
      Instant beganAt,
      @Nullable Instant endedAt,
      Declared declared) {
    this.code = code;
    this.sessionId = sessionId;
    this.attemptId = attemptId;
    this.kind = kind;
    this.reason = declared.reason();
    this.beganAt = beganAt;
    this.endedAt = kind == IncidentKind.PAUSE ? endedAt : Objects.requireNonNull(endedAt);
    this.declaredBy = declared.officer();
    this.declaredAt = declared.at();
  }

  /** A pause ends. */
  public void end(Instant at) {
    if (endedAt != null) {
      throw new IllegalStateException(code + " has ended");
    }
    endedAt = at;
  }

  /** Its public code. */
  public String code() {
    return code;
  }

  /** The session. */
  public long sessionId() {
    return sessionId;
  }

  /** The one attempt it is about; none = of the session. */
  public @Nullable Long attemptId() {
    return attemptId;
  }

  /** What happened. */
  public IncidentKind kind() {
    return kind;
  }

  /** Whether it took time from this attempt, and is over. */
  public boolean tookTimeOf(long attempt) {
    Long one = attemptId;
    boolean meant = one == null || one == attempt;
    return meant && endedAt != null && (kind == IncidentKind.PAUSE || kind == IncidentKind.OUTAGE);
  }

  /** Whether it took time from this attempt, and the time that it took was its last. */
  public boolean ranOut(Attempt attempt, Instant now) {
    return tookTimeOf(attempt.id()) && span(now).ranOut(attempt.endsAt());
  }

  /** From when to when; to this moment if it is still open. */
  public Span span(Instant now) {
    Instant end = endedAt;
    return new Span(beganAt, end == null ? (now.isBefore(beganAt) ? beganAt : now) : end);
  }

  /** When it ended; none = it is still open. */
  public @Nullable Instant endedAt() {
    return endedAt;
  }

  /** Who declared it, when and why. */
  public Declared declared() {
    return new Declared(declaredBy, reason, declaredAt);
  }
}
