package org.carecert.training.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Identified;
import org.carecert.shared.Refused;
import org.jspecify.annotations.Nullable;

/** 考勤更正: a change of recorded attendance; it needs a reason and a second person (rule 14). */
@Entity
@Table(name = "training_correction")
public class Correction extends Identified {
  @Column(name = "code")
  private String code;

  @Column(name = "meeting_id")
  private long meetingId;

  @Column(name = "trainee_id")
  private long traineeId;

  @Column(name = "present")
  private boolean present;

  @Column(name = "reason")
  private String reason;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "asked_by")
  private long askedBy;

  @Column(name = "confirmed_at")
  private @Nullable Instant confirmedAt;

  @Column(name = "confirmed_by")
  private @Nullable Long confirmedBy;

  protected Correction() {}

  /** Asked for by one person. */
  public Correction(
      String code,
      Meeting meeting,
      long traineeId,
      boolean present,
      String reason,
      Sending asking) {
    this.code = code;
    this.meetingId = meeting.id();
    this.traineeId = traineeId;
    this.present = present;
    this.reason = reason;
    this.askedAt = asking.at();
    this.askedBy = asking.by();
  }

  /** Confirmed by another. */
  public void confirmed(Sending confirming) {
    if (confirmedAt != null) {
      throw new Refused(TrainingReason.CORRECTION_STATE);
    }
    if (confirming.by() == askedBy) {
      throw new Refused(CommonReason.SAME_OFFICER);
    }
    confirmedAt = confirming.at();
    confirmedBy = confirming.by();
  }

  /** What screens and programs see. */
  public CorrectionLine line() {
    return new CorrectionLine(code, present, reason, askedAt, confirmedAt);
  }

  public String code() {
    return code;
  }

  public long meetingId() {
    return meetingId;
  }

  public long traineeId() {
    return traineeId;
  }

  public boolean present() {
    return present;
  }

  public long askedBy() {
    return askedBy;
  }
}
