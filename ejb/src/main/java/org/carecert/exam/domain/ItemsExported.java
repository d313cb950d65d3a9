package org.carecert.exam.domain;

import org.carecert.shared.Fact;

/** 试题已导出: so many items left the bank with their keys. */
public record ItemsExported(
    long ownerId, String occupation, int level, ItemFormat format, int items) implements Fact {
  @Override
  public long subject() {
    return ownerId;
  }
}
