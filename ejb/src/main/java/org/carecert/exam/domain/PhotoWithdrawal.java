package org.carecert.exam.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.carecert.shared.Identified;

/** 照片撤回: said of a photo by who took it: it does not count. The photo stays. */
@Entity
@Table(name = "exam_photo_withdrawal")
public class PhotoWithdrawal extends Identified {
  @Column(name = "photo_id")
  private long photoId;

  private String reason;

  @Column(name = "withdrawn_by")
  private long withdrawnBy;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  protected PhotoWithdrawal() {}

  /** Withdraws a photo. */
  public PhotoWithdrawal(long photoId, String reason, long withdrawnBy, Instant withdrawnAt) {
    this.photoId = photoId;
    this.reason = reason;
    this.withdrawnBy = withdrawnBy;
    this.withdrawnAt = withdrawnAt;
  }

  /** Which photo. */
  public long photoId() {
    return photoId;
  }

  /** Why. */
  public String reason() {
    return reason;
  }

  /** When. */
  public Instant withdrawnAt() {
    return withdrawnAt;
  }
}
