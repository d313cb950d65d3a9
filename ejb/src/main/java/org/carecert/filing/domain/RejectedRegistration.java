package org.carecert.filing.domain;

import java.util.List;
import org.carecert.shared.Refusal;

/** 未接收的登记信息: a row that was not taken in, with its reasons. */
public record RejectedRegistration(int row, List<Refusal> reasons) {
  public RejectedRegistration {
    reasons = List.copyOf(reasons);
  }
}
