package org.carecert.registry.domain;

import org.carecert.shared.Fact;

/** 任职已结束: an engagement ends or is replaced. */
public record EngagementEnded(long engagementId, long personId, long facilityId) implements Fact {
  @Override
  public long subject() {
    return personId;
  }
}
