package org.carecert.exam.domain;

import org.carecert.shared.Fact;

/** 组长已裁定: at this station, by this account, this version. */
public record StationDecided(
    long personId, long sessionId, Part part, String station, long lead, int version)
    implements Fact {
  @Override
  public long subject() {
    return personId;
  }
}
