package org.carecert.exam.domain;

import org.carecert.shared.Fact;

/** 场次变更: another form, or a cancellation, was proposed, put in force or declined. */
public record SessionChanged(
    long sessionId, String code, SessionChangeKind kind, DecisionState state) implements Fact {
  @Override
  public long subject() {
    return sessionId;
  }
}
