package org.carecert.exam.domain;

import org.carecert.shared.Fact;

/** 已申请合理便利. */
public record AccommodationProposed(long personId, long accommodationId, String code)
    implements Fact {
  @Override
  public long subject() {
    return personId;
  }
}
