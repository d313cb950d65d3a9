package org.carecert.exam.domain;

import org.carecert.shared.Fact;

/** 试题已导入: so many items are new, so many have a new version. */
public record ItemsImported(long ownerId, String occupation, int level, int added, int changed)
    implements Fact {
  @Override
  public long subject() {
    return ownerId;
  }
}
