package org.carecert.sanction.domain;

import java.time.LocalDate;
import org.carecert.shared.Fact;

/** 从业限制已解除: a confirmed decision frees the person from a day on. */
public record SanctionLifted(long sanctionId, long personId, LocalDate freeFrom, String code)
    implements Fact {
  @Override
  public long subject() {
    return personId;
  }
}
