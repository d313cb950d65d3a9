package org.carecert.exam.domain;

import org.carecert.shared.Fact;

/** 合理便利已终止. */
public record AccommodationEnded(long personId, long accommodationId, String code) implements Fact {
  @Override
  public long subject() {
    return personId;
  }
}
