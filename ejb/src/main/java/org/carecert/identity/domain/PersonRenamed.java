package org.carecert.identity.domain;

import org.carecert.shared.Fact;

/** 姓名已更正: a person's name was superseded by another (户口登记条例 第十八条). */
public record PersonRenamed(long personId) implements Fact {
  @Override
  public long subject() {
    return personId;
  }
}
