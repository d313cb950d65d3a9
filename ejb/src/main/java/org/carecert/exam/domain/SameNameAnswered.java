package org.carecert.exam.domain;

import org.carecert.shared.Fact;

/** 同名已核实: an assessor is not the teacher of the same name. */
public record SameNameAnswered(long accountId, long sessionId) implements Fact {
  @Override
  public long subject() {
    return sessionId;
  }
}
