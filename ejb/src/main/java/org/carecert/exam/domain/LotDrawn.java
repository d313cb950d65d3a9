package org.carecert.exam.domain;

import org.carecert.shared.Fact;

/** 已抽签: the lot of a session is drawn among so many. */
public record LotDrawn(long sessionId, String code, int seats) implements Fact {
  @Override
  public long subject() {
    return sessionId;
  }
}
