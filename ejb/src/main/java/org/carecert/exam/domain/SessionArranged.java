package org.carecert.exam.domain;

import org.carecert.shared.Fact;

/** 考务已安排. */
public record SessionArranged(long sessionId, String code, int rooms, int seats) implements Fact {
  @Override
  public long subject() {
    return sessionId;
  }
}
