package org.carecert.subsidy.domain;

import org.carecert.shared.Fact;

/** 申领进展: a claim came into a state. */
public record ClaimMoved(long claimId, long personId, String code, ClaimState state)
    implements Fact {
  @Override
  public long subject() {
    return claimId;
  }
}
