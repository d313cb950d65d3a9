package org.carecert.sanction.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.carecert.shared.Identified;

/** 申诉记录: one change in how an appeal stands; added, never edited (rule 65). */
@Entity
@Table(name = "sanction_appeal")
public class Appeal extends Identified {
  @Column(name = "sanction_id")
  private long sanctionId;

  @Enumerated(EnumType.STRING)
  private AppealState state;

  private String note;

  @Column(name = "recorded_by")
  private long recordedBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  protected Appeal() {}

  /** The appeal stands so from now on. */
  public Appeal(
      long sanctionId, AppealState state, String note, long recordedBy, Instant recordedAt) {
    this.sanctionId = sanctionId;
    this.state = state;
    this.note = note;
    this.recordedBy = recordedBy;
    this.recordedAt = recordedAt;
  }

  public long sanctionId() {
    return sanctionId;
  }

  public AppealState state() {
    return state;
  }

  public String note() {
    return note;
  }

  public Instant recordedAt() {
    return recordedAt;
  }
}
