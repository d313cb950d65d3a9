package org.carecert.exam.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.carecert.shared.Identified;

/** 考试批次: sessions that belong together, under one name of the evaluation organisation. */
@Entity
@Table(name = "exam_batch")
public class ExamBatch extends Identified {
  private String code;

  @Column(name = "owner_id")
  private long ownerId;

  private String name;

  @Column(name = "planned_by")
  private long plannedBy;

  @Column(name = "planned_at")
  private Instant plannedAt;

  protected ExamBatch() {}

  /** A new one. */
  public ExamBatch(String code, long ownerId, String name, long plannedBy, Instant plannedAt) {
    this.code = code;
    this.ownerId = ownerId;
    this.name = name;
    this.plannedBy = plannedBy;
    this.plannedAt = plannedAt;
  }

  /** Its public code. */
  public String code() {
    return code;
  }

  /** The evaluation organisation. */
  public long ownerId() {
    return ownerId;
  }

  /** Such as 2026年第四批. */
  public String name() {
    return name;
  }

  /** Who planned it, and when, for the archive. */
  public String planned() {
    return plannedBy + "@" + plannedAt;
  }
}
