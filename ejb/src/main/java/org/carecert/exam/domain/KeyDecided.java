package org.carecert.exam.domain;

import org.carecert.shared.Fact;

/** 试题改判: a decision on this session's item was proposed, put in force or declined. */
public record KeyDecided(long sessionId, int itemNo, String code, DecisionState state)
    implements Fact {
  @Override
  public long subject() {
    return sessionId;
  }
}
