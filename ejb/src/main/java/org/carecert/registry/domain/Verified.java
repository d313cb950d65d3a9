package org.carecert.registry.domain;

import org.carecert.shared.Fact;

/** 已查验: somebody asked whether people are fit for posts. */
public record Verified(long verificationId, long accountId, int subjects) implements Fact {
  @Override
  public long subject() {
    return verificationId;
  }
}
