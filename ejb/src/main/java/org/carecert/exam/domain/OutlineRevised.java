package org.carecert.exam.domain;

import org.carecert.shared.Fact;

/** 鉴定要素已修订: what a range or point of the outline said before, and says now. */
public record OutlineRevised(
    long ownerId, String occupation, int level, String code, String before, String after)
    implements Fact {
  @Override
  public long subject() {
    return ownerId;
  }
}
