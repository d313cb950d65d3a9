package org.carecert.exam.domain;

import org.carecert.shared.Fact;

/**
 * 撤销违纪处理: to lift a decision on this candidate's sitting was proposed, put in force or declined.
 */
public record MisconductLifted(long personId, long sessionId, String code, DecisionState state)
    implements Fact {
  @Override
  public long subject() {
    return personId;
  }
}
