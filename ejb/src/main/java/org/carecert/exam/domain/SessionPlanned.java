package org.carecert.exam.domain;

import org.carecert.shared.Fact;

/** 场次已安排. */
public record SessionPlanned(long sessionId, String code) implements Fact {
  @Override
  public long subject() {
    return sessionId;
  }
}
