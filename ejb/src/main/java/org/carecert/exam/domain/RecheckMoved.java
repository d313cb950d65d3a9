package org.carecert.exam.domain;

import org.carecert.shared.Fact;

/** 成绩复核: a re-check was asked for, or answered. */
public record RecheckMoved(
    long personId, long sessionId, Part part, String code, RecheckState state) implements Fact {
  @Override
  public long subject() {
    return personId;
  }
}
