package org.carecert.exam.domain;

import org.carecert.shared.Fact;

/** 考生已开考. */
public record AttemptStarted(long personId, long attemptId, String code) implements Fact {
  @Override
  public long subject() {
    return personId;
  }
}
