package org.carecert.identity.domain;

import org.carecert.shared.Fact;

/** 人员入档: a person was recorded for the first time (real-name rule, 人社部发〔2024〕5号). */
public record PersonRecorded(long personId) implements Fact {
  @Override
  public long subject() {
    return personId;
  }
}
