package org.carecert.certificate.domain;

import java.util.List;
import org.carecert.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** 批次名单: one person on a batch, with the reasons where he gets no certificate. */
public record BatchLine(
    String name,
    String maskedNumber,
    String personCode,
    String occupation,
    int level,
    RowState state,
    @Nullable String number,
    List<Refusal> reasons) {
  public BatchLine {
    reasons = List.copyOf(reasons);
  }
}
