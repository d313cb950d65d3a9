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
 * 考场情况: what happened in a session, to everybody, in a hall or to one attempt, with who declared
 * it. It is never changed; a pause, and the end of a hall's exam, gets its own end, once.
 */
@Entity
@Table(name = "exam_incident")
public class ExamIncident extends Identified {
  private String code;

  @Column(name = "session_id")
  private long sessionId;

  @Column(name = "attempt_id")
  private @Nullable Long attemptId;

  @Column(name = "from_seat")
  private @Nullable Integer fromSeat;

  @Column(name = "to_seat")
  private @Nullable Integer toSeat;

  @Column(name = "lifts_id")
  private @Nullable Long liftsId;

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

  /** Declares what happened; only a pause, or the end of a hall's exam, may still be open. */
  public ExamIncident(
      String code,
      IncidentPlace place,
      IncidentKind kind,
      Instant beganAt,
      @Nullable Instant endedAt,
      Declared declared) {
    this.code = code;
    this.sessionId = place.session();
    this.attemptId = place.attempt();
    Seats seats = place.seats();
    this.fromSeat = seats == null ? null : seats.from();
    this.toSeat = seats == null ? null : seats.to();
    this.kind = kind;
    this.reason = declared.reason();
    this.beganAt = beganAt;
    boolean lasts = kind == IncidentKind.PAUSE || (kind == IncidentKind.END && seats != null);
    this.endedAt = lasts ? endedAt : Objects.requireNonNull(endedAt);
    this.declaredBy = declared.officer();
    this.declaredAt = declared.at();
  }

  /** The end of a hall's exam is taken back: what says so. */
  public ExamIncident lifted(String by, Declared declared) {
    end(declared.at());
    ExamIncident lift =
        new ExamIncident(by, place(), IncidentKind.LIFT, declared.at(), declared.at(), declared);
    lift.liftsId = id();
    return lift;
  }

  /** Whether it takes that one back. */
  public boolean lifts(ExamIncident other) {
    return Long.valueOf(other.id()).equals(liftsId);
  }

  /** What lasted ends. */
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

  /** What it is about. */
  public IncidentPlace place() {
    Integer from = fromSeat;
    Integer to = toSeat;
    Seats seats = from == null || to == null ? null : new Seats(from, to);
    return new IncidentPlace(sessionId, attemptId, seats);
  }

  /** What happened. */
  public IncidentKind kind() {
    return kind;
  }

  /**
   * Whether it took time from this attempt, on this seat, and is over. Who sat in a hall that was
   * paused has a pause of his own, since he may have gone on before the others.
   */
  public boolean tookTimeOf(long attempt, int seat) {
    boolean took = kind == IncidentKind.OUTAGE || (kind == IncidentKind.PAUSE && attemptId != null);
    return took && endedAt != null && place().means(attempt, seat);
  }

  /** Whether it took time from this attempt, and the time that it took was its last. */
  public boolean ranOut(Attempt attempt, int seat, Instant now) {
    return tookTimeOf(attempt.id(), seat) && span(now).ranOut(attempt.endsAt());
  }

  /** When it began. */
  public Instant beganAt() {
    return beganAt;
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
