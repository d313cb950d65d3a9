package org.carecert.exam.domain;

import org.carecert.shared.Fact;

/** 已批准合理便利. */
public record AccommodationGranted(long personId, long accommodationId, String code)
    implements Fact {
  @Override
  public long subject() {
    return personId;
  }
}
