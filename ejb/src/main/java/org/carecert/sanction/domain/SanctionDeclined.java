package org.carecert.sanction.domain;

import org.carecert.shared.Fact;

/** 从业限制未确认: the second officer has sent a proposal back. */
public record SanctionDeclined(long sanctionId, long personId, String code) implements Fact {
  @Override
  public long subject() {
    return personId;
  }
}
