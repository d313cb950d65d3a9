package org.carecert.exam.domain;

import org.carecert.shared.Fact;

/** 已评分: by this account, this version. */
public record MarkGiven(long personId, long sessionId, String station, long assessorId, int version)
    implements Fact {
  @Override
  public long subject() {
    return personId;
  }
}
