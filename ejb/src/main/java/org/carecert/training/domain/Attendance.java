package org.carecert.training.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.carecert.shared.Identified;
import org.jspecify.annotations.Nullable;

/**
 * 考勤: whether one trainee was at one meeting (rules 11–14). It is recorded once; a confirmed
 * correction supersedes it and leaves it visible.
 */
@Entity
@Table(name = "training_attendance")
public class Attendance extends Identified {
  @Column(name = "meeting_id")
  private long meetingId;

  @Column(name = "trainee_id")
  private long traineeId;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "starts_at")
  private Instant startsAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  @Column(name = "present")
  private boolean present;

  @Enumerated(EnumType.STRING)
  @Column(name = "check_in")
  private @Nullable CheckIn checkIn;

  @Column(name = "valid")
  private boolean valid;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private long recordedBy;

  protected Attendance() {}

  /** Recorded by the school. */
  public Attendance(
      Meeting meeting,
      Trainee trainee,
      boolean present,
      @Nullable CheckIn checkIn,
      Sending recording) {
    this.meetingId = meeting.id();
    this.traineeId = trainee.id();
    this.personId = trainee.personId();
    this.startsAt = meeting.startsAt();
    this.endsAt = meeting.endsAt();
    this.present = present;
    this.checkIn = present ? checkIn : null;
    this.valid = true;
    this.recordedAt = recording.at();
    this.recordedBy = recording.by();
  }

  /** A correction takes its place. */
  public void superseded() {
    valid = false;
  }

  public long traineeId() {
    return traineeId;
  }

  public boolean present() {
    return present;
  }

  public @Nullable CheckIn checkIn() {
    return checkIn;
  }
}
