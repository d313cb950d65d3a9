package org.carecert.exam.domain;

import org.carecert.shared.Fact;

/** 申报条件变更: entry conditions were proposed, put in force or declined. */
public record EntryStandardMoved(long standardId, String code, DecisionState state)
    implements Fact {
  @Override
  public long subject() {
    return standardId;
  }
}
