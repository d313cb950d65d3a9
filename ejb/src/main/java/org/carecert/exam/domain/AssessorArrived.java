package org.carecert.exam.domain;

import org.carecert.shared.Fact;

/** 考评员已签到. */
public record AssessorArrived(long accountId, long sessionId, long notedBy) implements Fact {
  @Override
  public long subject() {
    return accountId;
  }
}
