package org.carecert.exam.domain;

import org.carecert.shared.Fact;

/** 查档: an opening of this session's archive was asked for, confirmed or declined. */
public record ArchiveMoved(long sessionId, String code, DecisionState state) implements Fact {
  @Override
  public long subject() {
    return sessionId;
  }
}
