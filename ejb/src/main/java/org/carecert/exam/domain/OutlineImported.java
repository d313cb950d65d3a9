package org.carecert.exam.domain;

import org.carecert.shared.Fact;

/** 鉴定要素细目已导入: the outline has so many points. */
public record OutlineImported(long ownerId, String occupation, int level, int points)
    implements Fact {
  @Override
  public long subject() {
    return ownerId;
  }
}
