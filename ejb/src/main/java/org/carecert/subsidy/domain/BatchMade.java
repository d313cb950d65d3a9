package org.carecert.subsidy.domain;

import java.util.List;

/** 批次结果: the batch with its control totals, and the claims that were held back. */
public record BatchMade(BatchCard batch, List<HeldBack> held) {
  public BatchMade {
    held = List.copyOf(held);
  }
}
