package org.carecert.exam.domain;

import org.carecert.shared.Fact;

/** 人工已评分: an answer of this attempt, by this account, as the first, second or third. */
public record PeopleMarked(long attemptId, int itemNo, int turn, long markerId) implements Fact {
  @Override
  public long subject() {
    return attemptId;
  }
}
