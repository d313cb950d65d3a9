package org.carecert.exam.domain;

import org.carecert.shared.Fact;

/** 期满处置: what becomes of a session's archive was proposed, put in force or declined. */
public record RetentionDecided(
    long sessionId, String code, ArchiveMedium medium, RetentionKind kind, DecisionState state)
    implements Fact {
  @Override
  public long subject() {
    return sessionId;
  }
}
