package org.carecert.exam.domain;

import org.carecert.shared.Fact;

/** 人工评分已作废: what people gave for an answer of this attempt does not count; it became another. */
public record PeopleMarksVoided(long attemptId, int itemNo, int round) implements Fact {
  @Override
  public long subject() {
    return attemptId;
  }
}
