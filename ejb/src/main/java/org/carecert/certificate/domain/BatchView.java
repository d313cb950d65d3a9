package org.carecert.certificate.domain;

import java.util.List;

/** 批次: a batch with its rows. */
public record BatchView(BatchCard card, List<BatchLine> lines) {
  public BatchView {
    lines = List.copyOf(lines);
  }
}
