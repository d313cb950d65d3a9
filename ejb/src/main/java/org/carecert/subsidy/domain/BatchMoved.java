package org.carecert.subsidy.domain;

import org.carecert.shared.Fact;

/** 支付批次: a batch of payments was made, downloaded or answered by the bank. */
public record BatchMoved(long batchId, String code, String what) implements Fact {
  @Override
  public long subject() {
    return batchId;
  }
}
