package org.carecert.exam.domain;

import org.carecert.shared.Fact;

/** 已评审打分: an item of the review, by this account, this version. */
public record ReviewMarked(long personId, long sessionId, String item, long memberId, int version)
    implements Fact {
  @Override
  public long subject() {
    return personId;
  }
}
