package org.carecert.exam.domain;

import org.carecert.shared.Fact;

/** 现场照片已收: of this person, with this hash. */
public record PhotoAdded(
    long personId, long sessionId, String station, long assessorId, String digest) implements Fact {
  @Override
  public long subject() {
    return personId;
  }
}
