package org.carecert.subsidy.domain;

import org.carecert.shared.Fact;

/** 追回事项进展: a case about money already paid was opened or settled. */
public record RecoveryMoved(long claimId, String code, RecoveryState state) implements Fact {
  @Override
  public long subject() {
    return claimId;
  }
}
