package org.carecert.subsidy.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.carecert.shared.Identified;
import org.jspecify.annotations.Nullable;

/** 支付明细: one line of a batch and what the bank said about it. */
@Entity
@Table(name = "subsidy_payment")
public class Payment extends Identified {
  @Column(name = "batch_id")
  private long batchId;

  private int line;

  @Column(name = "claim_id")
  private long claimId;

  @Column(name = "amount_fen")
  private long amountFen;

  @Enumerated(EnumType.STRING)
  private PaymentOutcome outcome;

  private @Nullable String reason;

  @Column(name = "answered_at")
  private @Nullable Instant answeredAt;

  protected Payment() {}

  public Payment(long batchId, int line, long claimId, long amountFen) {
    this.batchId = batchId;
    this.line = line;
    this.claimId = claimId;
    this.amountFen = amountFen;
    this.outcome = PaymentOutcome.OPEN;
  }

  /** Takes the bank's answer; true if it is new, false if the same was told before. */
  public boolean answer(PaymentOutcome told, @Nullable String why, Instant at) {
    if (outcome == told) {
      return false;
    }
    outcome = told;
    reason = why;
    answeredAt = at;
    return true;
  }

  /** True if the bank said something else before. */
  public boolean contradicts(PaymentOutcome told) {
    return outcome != PaymentOutcome.OPEN && outcome != told;
  }

  public long batchId() {
    return batchId;
  }

  public int line() {
    return line;
  }

  public long claimId() {
    return claimId;
  }

  public long amountFen() {
    return amountFen;
  }

  public PaymentOutcome outcome() {
    return outcome;
  }

  public @Nullable String reason() {
    return reason;
  }
}
