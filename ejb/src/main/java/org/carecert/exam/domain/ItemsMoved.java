package org.carecert.exam.domain;

import org.carecert.shared.Fact;

/** 试题已审定: so many items went to this state; each step is kept with who took it. */
public record ItemsMoved(long ownerId, String occupation, int level, ItemState state, int items)
    implements Fact {
  @Override
  public long subject() {
    return ownerId;
  }
}
