package org.carecert.exam.domain;

import org.carecert.shared.Fact;

/** 成绩已更正: a published result has a new version; what rests on it is looked at again. */
public record ResultSuperseded(
    long personId, long sessionId, int version, Outcome before, Outcome after, String basis)
    implements Fact {
  @Override
  public long subject() {
    return personId;
  }
}
