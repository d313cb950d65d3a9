package org.carecert.exam.domain;

import org.carecert.shared.Fact;

/** 评审组已组成: of this session, with so many members. */
public record ReviewPanelNamed(long sessionId, String code, int members, long chair)
    implements Fact {
  @Override
  public long subject() {
    return sessionId;
  }
}
