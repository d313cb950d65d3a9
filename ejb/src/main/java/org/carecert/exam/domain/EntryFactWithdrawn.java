package org.carecert.exam.domain;

import org.carecert.shared.Fact;

/** 已撤回申报事实. */
public record EntryFactWithdrawn(long personId, long factId, String code) implements Fact {
  @Override
  public long subject() {
    return personId;
  }
}
