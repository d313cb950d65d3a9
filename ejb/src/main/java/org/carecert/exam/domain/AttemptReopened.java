package org.carecert.exam.domain;

import org.carecert.shared.Fact;

/** 已恢复作答. */
public record AttemptReopened(long personId, long attemptId, String formerReceipt) implements Fact {
  @Override
  public long subject() {
    return personId;
  }
}
