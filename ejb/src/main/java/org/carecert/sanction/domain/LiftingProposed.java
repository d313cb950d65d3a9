package org.carecert.sanction.domain;

import org.carecert.shared.Fact;

/** 解除已提出: an officer has proposed to lift a sanction. */
public record LiftingProposed(long sanctionId, long personId, String code) implements Fact {
  @Override
  public long subject() {
    return personId;
  }
}
