package org.carecert.subsidy.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.carecert.shared.Identified;

/** 支付批次: the payments of one fund that go to the bank in one file, with its control totals. */
@Entity
@Table(name = "subsidy_batch")
public class PaymentBatch extends Identified {
  private String code;

  @Enumerated(EnumType.STRING)
  private Fund fund;

  @Column(name = "made_by")
  private String madeBy;

  @Column(name = "made_at")
  private Instant madeAt;

  private int lines;

  @Column(name = "total_fen")
  private long totalFen;

  private String sha256;

  @Enumerated(EnumType.STRING)
  private BatchState state;

  protected PaymentBatch() {}

  public PaymentBatch(String code, PaymentFile file, String madeBy, Instant madeAt) {
    this.code = code;
    this.fund = file.fund();
    this.madeBy = madeBy;
    this.madeAt = madeAt;
    this.lines = file.orders().size();
    this.totalFen = file.totalFen();
    this.sha256 = file.sha256();
    this.state = BatchState.SENT;
  }

  /** Every line has its answer. */
  public void answered() {
    state = BatchState.ANSWERED;
  }

  /** The batch as it is listed. */
  public BatchCard card() {
    return new BatchCard(id(), code, fund, madeBy, madeAt, lines, totalFen, sha256, state);
  }
}
