package org.carecert.exam.domain;

import org.carecert.shared.Fact;

/** 已申报亲属关系. */
public record RelationDeclared(long personId, long accountId) implements Fact {
  @Override
  public long subject() {
    return personId;
  }
}
