package org.carecert.sanction.domain;

import org.carecert.shared.Fact;

/** 解除未确认: the second officer has sent the lifting back. */
public record LiftingDeclined(long sanctionId, long personId, String code) implements Fact {
  @Override
  public long subject() {
    return personId;
  }
}
