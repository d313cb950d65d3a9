package org.carecert.exam.domain;

import org.carecert.shared.Fact;

/** 回避替换已定: another marks a candidate in the place of his relative. */
public record SubstituteNamed(
    long personId, long sessionId, Part part, long relativeId, long substituteId) implements Fact {
  @Override
  public long subject() {
    return personId;
  }
}
