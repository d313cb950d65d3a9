package org.carecert.exam.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.carecert.shared.Identified;

/** 鉴定点: a leaf of the outline (鉴定要素细目表) on which items hang. */
@Entity
@Table(name = "exam_point")
public class AssessmentPoint extends Identified {
  @Column(name = "range_id")
  private long rangeId;

  private String code;
  private String name;

  @Enumerated(EnumType.STRING)
  private Importance importance;

  protected AssessmentPoint() {}

  /** A point in a range. */
  public AssessmentPoint(long rangeId, PointDraft draft) {
    this.rangeId = rangeId;
    this.code = draft.code();
    this.name = draft.name();
    this.importance = draft.importance();
  }

  /**
   * Takes over what a newer outline says; its range and importance only while no item hangs on it.
   */
  public void revised(long inRange, PointDraft draft) {
    this.rangeId = inRange;
    this.name = draft.name();
    this.importance = draft.importance();
  }

  /** Its code in the outline. */
  public String code() {
    return code;
  }

  /** The range it belongs to. */
  public long rangeId() {
    return rangeId;
  }

  /** What it is about. */
  public String name() {
    return name;
  }

  /** How important it is. */
  public Importance importance() {
    return importance;
  }
}
