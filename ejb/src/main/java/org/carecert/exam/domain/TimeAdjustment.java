package org.carecert.exam.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.carecert.shared.Identified;
import org.jspecify.annotations.Nullable;

/**
 * 时间调整: seconds that one attempt has more, with the reason and the officer. Adjustments are only
 * added; the deadline of the start stays as it was, and the server enforces the sum of both.
 */
@Entity
@Table(name = "exam_time_adjustment")
public class TimeAdjustment extends Identified {
  @Column(name = "attempt_id")
  private long attemptId;

  @Enumerated(EnumType.STRING)
  private AdjustmentKind kind;

  private int seconds;
  private String reason;

  @Column(name = "officer_id")
  private long officerId;

  @Column(name = "given_at")
  private Instant givenAt;

  @Column(name = "incident_id")
  private @Nullable Long incidentId;

  protected TimeAdjustment() {}

  /** Gives this much time for an incident; none for the extra time of a person. */
  public TimeAdjustment(
      long attemptId,
      AdjustmentKind kind,
      int seconds,
      String reason,
      long officerId,
      Instant givenAt,
      @Nullable Long incidentId) {
    if (seconds < 1) {
      throw new IllegalArgumentException("an adjustment only adds: " + seconds);
    }
    this.attemptId = attemptId;
    this.kind = kind;
    this.seconds = seconds;
    this.reason = reason;
    this.officerId = officerId;
    this.givenAt = givenAt;
    this.incidentId = incidentId;
  }

  /** Whose time. */
  public long attemptId() {
    return attemptId;
  }

  /** Why there is more time. */
  public AdjustmentKind kind() {
    return kind;
  }

  /** How much. */
  public int seconds() {
    return seconds;
  }

  /** The incident for which it was given. */
  public @Nullable Long incidentId() {
    return incidentId;
  }

  /** The reason. */
  public String reason() {
    return reason;
  }
}
