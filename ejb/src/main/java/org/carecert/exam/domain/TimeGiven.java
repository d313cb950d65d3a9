package org.carecert.exam.domain;

import org.carecert.shared.Fact;

/** 已补给时间. */
public record TimeGiven(long personId, long attemptId, AdjustmentKind kind, int seconds)
    implements Fact {
  @Override
  public long subject() {
    return personId;
  }
}
