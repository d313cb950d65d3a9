package org.carecert.exam.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.carecert.shared.Identified;

/**
 * 人工评分作废: an answer became another after its paper was given back, so that what people gave for the
 * former one does not count and others are asked again. The marks stay.
 */
@Entity
@Table(name = "exam_people_void")
public class PeopleVoid extends Identified {
  @Column(name = "attempt_id")
  private long attemptId;

  @Column(name = "item_no")
  private int itemNo;

  @Column(name = "round")
  private int roundNo;

  @Column(name = "voided_at")
  private Instant voidedAt;

  protected PeopleVoid() {}

  /** Voids a round of marks of an answer. */
  public PeopleVoid(long attemptId, int itemNo, int round, Instant voidedAt) {
    this.attemptId = attemptId;
    this.itemNo = itemNo;
    this.roundNo = round;
    this.voidedAt = voidedAt;
  }
}
