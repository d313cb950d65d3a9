package org.carecert.exam.domain;

import org.carecert.shared.Fact;

/** 已登记申报事实. */
public record EntryFactDeclared(long personId, long factId, String code) implements Fact {
  @Override
  public long subject() {
    return personId;
  }
}
