package org.carecert.sanction.domain;

import org.carecert.shared.Fact;

/** 申诉已记录: how an appeal stands has changed. */
public record AppealRecorded(long sanctionId, long personId, AppealState state) implements Fact {
  @Override
  public long subject() {
    return personId;
  }
}
