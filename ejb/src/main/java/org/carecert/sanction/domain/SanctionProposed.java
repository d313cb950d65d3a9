package org.carecert.sanction.domain;

import org.carecert.shared.Fact;

/** 从业限制已提出: an officer has proposed a sanction; it has no effect yet. */
public record SanctionProposed(long sanctionId, long personId, SanctionKind kind, String code)
    implements Fact {
  @Override
  public long subject() {
    return personId;
  }
}
