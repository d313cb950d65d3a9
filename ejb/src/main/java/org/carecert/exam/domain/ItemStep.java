package org.carecert.exam.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.carecert.shared.Identified;

/** 试题审定步骤: one step in the life of an item version; added, never changed. */
@Entity
@Table(name = "exam_item_step")
public class ItemStep extends Identified {
  @Column(name = "item_version_id")
  private long itemVersionId;

  private int step;

  @Enumerated(EnumType.STRING)
  private ItemState state;

  private String note;

  @Column(name = "by_account")
  private long byAccount;

  private Instant at;

  protected ItemStep() {}

  /** The next step of a version that stands there, which allows it. */
  ItemStep(ItemStanding standing, StepWanted wanted, long by, Instant at) {
    this.itemVersionId = standing.versionId();
    this.step = standing.step() + 1;
    this.state = wanted.to();
    this.note = wanted.note();
    this.byAccount = by;
    this.at = at;
  }

  /** The version whose step it is. */
  public long itemVersionId() {
    return itemVersionId;
  }

  /** Which step it is, from 1. */
  public int step() {
    return step;
  }

  /** The account that took it; 0 = when reviews began. */
  public long byAccount() {
    return byAccount;
  }

  /** As it is shown, with the user name of who took it. */
  public ItemStepLine line(String by) {
    return new ItemStepLine(state, note, by, at);
  }
}
