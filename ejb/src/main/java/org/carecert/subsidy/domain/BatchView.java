package org.carecert.subsidy.domain;

import java.util.List;

/** 批次详情: a batch with its lines. */
public record BatchView(BatchCard batch, List<PaymentLine> lines) {
  public BatchView {
    lines = List.copyOf(lines);
  }
}
