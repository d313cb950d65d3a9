package org.carecert.exam.domain;

import org.carecert.shared.Fact;

/** 违纪处理: a decision on this candidate's sitting was proposed, put in force or declined. */
public record MisconductDecided(long personId, long sessionId, String code, DecisionState state)
    implements Fact {
  @Override
  public long subject() {
    return personId;
  }
}
