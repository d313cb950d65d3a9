package org.carecert.exam.domain;

import org.carecert.shared.Fact;

/** 身份已核验. */
public record IdentityChecked(long personId, long sessionId, boolean seen) implements Fact {
  @Override
  public long subject() {
    return personId;
  }
}
