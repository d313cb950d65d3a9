package org.carecert.exam.domain;

import org.carecert.shared.Fact;

/** 督导已登记. */
public record SessionInspected(long sessionId, long inspectionId) implements Fact {
  @Override
  public long subject() {
    return sessionId;
  }
}
