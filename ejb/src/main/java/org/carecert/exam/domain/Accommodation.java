package org.carecert.exam.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.carecert.shared.CityClock;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Identified;
import org.carecert.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * 合理便利: what a person has at every exam while it holds: more time, large type, a screen reader, the
 * Korean paper. One officer proposes it with its evidence, another grants it; it is ended, never
 * changed.
 */
@Entity
@Table(name = "exam_accommodation")
public class Accommodation extends Identified {
  private String code;

  @Column(name = "owner_id")
  private long ownerId;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "extra_percent")
  private int extraPercent;

  @Column(name = "extra_minutes")
  private int extraMinutes;

  @Column(name = "large_type")
  private boolean largeType;

  @Column(name = "screen_reader")
  private boolean screenReader;

  private boolean korean;
  private String evidence;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private @Nullable LocalDate validTo;

  @Column(name = "proposed_by")
  private long proposedBy;

  @Column(name = "proposed_at")
  private Instant proposedAt;

  @Column(name = "granted_by")
  private @Nullable Long grantedBy;

  @Column(name = "granted_at")
  private @Nullable Instant grantedAt;

  @Column(name = "ended_by")
  private @Nullable Long endedBy;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  @Column(name = "end_reason")
  private @Nullable String endReason;

  protected Accommodation() {}

  /** Proposes it. */
  public Accommodation(
      String code, long ownerId, long personId, AccommodationDraft draft, Declared proposed) {
    if (!draft.gives()) {
      throw new Refused(ExamReason.ACCOMMODATION_EMPTY);
    }
    this.code = code;
    this.ownerId = ownerId;
    this.personId = personId;
    this.extraPercent = draft.extraPercent();
    this.extraMinutes = draft.extraMinutes();
    this.largeType = draft.largeType();
    this.screenReader = draft.screenReader();
    this.korean = draft.korean();
    this.evidence = draft.evidence();
    this.validFrom = draft.validFrom();
    this.validTo = draft.validTo();
    this.proposedBy = proposed.officer();
    this.proposedAt = proposed.at();
  }

  /**
   * A second officer grants it.
   *
   * @throws Refused SAME_OFFICER, ACCOMMODATION_DECIDED
   */
  public void grant(long officer, Instant at) {
    if (grantedAt != null || endedAt != null) {
      throw new Refused(ExamReason.ACCOMMODATION_DECIDED);
    }
    if (officer == proposedBy) {
      throw new Refused(CommonReason.SAME_OFFICER);
    }
    grantedBy = officer;
    grantedAt = at;
  }

  /**
   * Ends it, or turns down what was proposed.
   *
   * @throws Refused ACCOMMODATION_DECIDED
   */
  public void end(Declared declared) {
    if (endedAt != null) {
      throw new Refused(ExamReason.ACCOMMODATION_DECIDED);
    }
    endedBy = declared.officer();
    endedAt = declared.at();
    endReason = declared.reason();
  }

  /** Whether it held at a moment: what was ended later had been given. */
  public boolean heldAt(Instant moment) {
    Instant granted = grantedAt;
    Instant ended = endedAt;
    return granted != null
        && !granted.isAfter(moment)
        && (ended == null || ended.isAfter(moment))
        && draft().holds(CityClock.dayOf(moment));
  }

  /** Where it stands. */
  public AccommodationState state() {
    if (endedAt != null) {
      return AccommodationState.ENDED;
    }
    return grantedAt == null ? AccommodationState.PROPOSED : AccommodationState.GRANTED;
  }

  /** Its public code. */
  public String code() {
    return code;
  }

  /** The evaluation organisation that granted it and may end it; it holds at every one's exams. */
  public long ownerId() {
    return ownerId;
  }

  /** Whose. */
  public long personId() {
    return personId;
  }

  /** What was proposed. */
  public AccommodationDraft draft() {
    return new AccommodationDraft(
        extraPercent, extraMinutes, largeType, screenReader, korean, evidence, validFrom, validTo);
  }

  /** Who granted it; none before. */
  public @Nullable Long grantedBy() {
    return grantedBy;
  }

  /** Its officers, for the archive. */
  public String officers() {
    return proposedBy + "@" + proposedAt + "/" + grantedBy + "/" + endedBy + " " + endReason;
  }
}
