package org.carecert.training.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.carecert.shared.Identified;
import org.carecert.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * 名册批次: one roster file that a school sent (实名制培训). It is only looked at (preview) until it is
 * committed, and can be undone. The file is kept sealed, because it holds document numbers; its
 * rows are read again whenever they are asked for, as of the day of the upload.
 */
@Entity
@Table(name = "training_roster")
public class Roster extends Identified {
  @Column(name = "code")
  private String code;

  @Column(name = "cohort_id")
  private long cohortId;

  @Column(name = "file_name")
  private String fileName;

  @Column(name = "content_sealed")
  private byte[] contentSealed;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private RosterState state;

  @Column(name = "rows_accepted")
  private int rowsAccepted;

  @Column(name = "rows_rejected")
  private int rowsRejected;

  @Column(name = "uploaded_on")
  private LocalDate uploadedOn;

  @Column(name = "uploaded_at")
  private Instant uploadedAt;

  @Column(name = "uploaded_by")
  private long uploadedBy;

  @Column(name = "committed_at")
  private @Nullable Instant committedAt;

  @Column(name = "undone_at")
  private @Nullable Instant undoneAt;

  protected Roster() {}

  /** A file to be looked at. */
  public Roster(String code, long cohortId, String fileName, byte[] contentSealed, Sending upload) {
    this.code = code;
    this.cohortId = cohortId;
    this.fileName = fileName;
    this.contentSealed = contentSealed.clone();
    this.state = RosterState.PREVIEW;
    this.uploadedOn = upload.day();
    this.uploadedAt = upload.at();
    this.uploadedBy = upload.by();
  }

  /** How many rows were found good and bad. */
  public void counted(int accepted, int rejected) {
    rowsAccepted = accepted;
    rowsRejected = rejected;
  }

  /** Its accepted rows are enrolled. */
  public void committed(Instant at) {
    allow(state == RosterState.PREVIEW);
    state = RosterState.COMMITTED;
    committedAt = at;
  }

  /** It is taken back. */
  public void undone(Instant at) {
    allow(state != RosterState.UNDONE);
    state = RosterState.UNDONE;
    undoneAt = at;
  }

  /** What lists show. */
  public RosterLine line() {
    return new RosterLine(code, fileName, state, rowsAccepted, rowsRejected, uploadedAt);
  }

  public String code() {
    return code;
  }

  public String fileName() {
    return fileName;
  }

  public byte[] contentSealed() {
    return contentSealed.clone();
  }

  public RosterState state() {
    return state;
  }

  public LocalDate uploadedOn() {
    return uploadedOn;
  }

  private void allow(boolean allowed) {
    if (!allowed) {
      throw new Refused(TrainingReason.ROSTER_STATE, state);
    }
  }
}
