package org.carecert.exam.domain;

import org.carecert.shared.Fact;

/** 核验要求已定: whether identity is seen at the door of a session. */
public record IdentityDemanded(long sessionId, String code, boolean demanded) implements Fact {
  @Override
  public long subject() {
    return sessionId;
  }
}
