package org.carecert.training.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.carecert.shared.Identified;
import org.jspecify.annotations.Nullable;

/**
 * 学时台账记录: one piece of evidence that a trainee was taught (rules 9, 10, 14). Entries are added,
 * never changed; a correction is another entry, which may take minutes away.
 */
@Entity
@Table(name = "training_hours_entry")
public class HoursEntry extends Identified {
  @Column(name = "trainee_id")
  private long traineeId;

  @Enumerated(EnumType.STRING)
  @Column(name = "part")
  private TrainingPart part;

  @Column(name = "minutes")
  private int minutes;

  @Enumerated(EnumType.STRING)
  @Column(name = "source")
  private HoursSource source;

  @Column(name = "reference")
  private String reference;

  @Column(name = "occurred_on")
  private LocalDate occurredOn;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private @Nullable Long recordedBy;

  @Column(name = "confirmed_by")
  private @Nullable Long confirmedBy;

  protected HoursEntry() {}

  /**
   * An entry.
   *
   * @param reference the meeting's, lesson's or correction's code
   */
  public HoursEntry(
      long traineeId,
      TrainingPart part,
      int minutes,
      HoursSource source,
      String reference,
      LocalDate occurredOn,
      Instant recordedAt,
      @Nullable Long recordedBy,
      @Nullable Long confirmedBy) {
    this.traineeId = traineeId;
    this.part = part;
    this.minutes = minutes;
    this.source = source;
    this.reference = reference;
    this.occurredOn = occurredOn;
    this.recordedAt = recordedAt;
    this.recordedBy = recordedBy;
    this.confirmedBy = confirmedBy;
  }

  /** What screens and programs see. */
  public HoursLine line() {
    return new HoursLine(part, minutes, source, reference, occurredOn, recordedAt);
  }
}
