package org.carecert.exam.domain;

import org.carecert.shared.Fact;

/** 考生已交卷: with the digest of all responses. */
public record AttemptFinished(
    long personId, long attemptId, FinishedBy by, int responses, String digest) implements Fact {
  @Override
  public long subject() {
    return personId;
  }
}
