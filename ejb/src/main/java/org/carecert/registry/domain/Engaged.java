package org.carecert.registry.domain;

import org.carecert.shared.Fact;

/** 已任职: a filing engages a person. */
public record Engaged(long engagementId, long personId, long facilityId) implements Fact {
  @Override
  public long subject() {
    return personId;
  }
}
