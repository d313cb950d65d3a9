package org.carecert.exam.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.carecert.shared.Identified;

/** 监考信号: something that was noticed while somebody sat; only ever added. */
@Entity
@Table(name = "exam_signal")
public class SittingSignal extends Identified {
  /**
   * So many of a kind: an attempt with more is looked at anyway, a broken page does not fill the
   * table, and one kind drowns no other.
   */
  public static final int MOST = 100;

  private static final int DAY_SECONDS = 86_400;

  @Column(name = "attempt_id")
  private long attemptId;

  @Enumerated(EnumType.STRING)
  private SignalKind kind;

  private int seconds;
  private String address;

  @Column(name = "noticed_at")
  private Instant noticedAt;

  protected SittingSignal() {}

  /**
   * Something was noticed.
   *
   * @param seconds how long it lasted; beyond a day it is a day
   * @param address from where the page spoke
   */
  public SittingSignal(
      long attemptId, SignalKind kind, int seconds, String address, Instant noticedAt) {
    this.attemptId = attemptId;
    this.kind = kind;
    this.seconds = Math.max(0, Math.min(seconds, DAY_SECONDS));
    this.address = address;
    this.noticedAt = noticedAt;
  }

  /** Whose it is. */
  public long attemptId() {
    return attemptId;
  }

  /** As it is shown. */
  public SignalLine line() {
    return new SignalLine(kind, seconds, address, noticedAt);
  }
}
