package org.carecert.exam.domain;

import org.carecert.shared.Fact;

/** 评分已更正: a new version of a mark stands in the place of the former, on this basis. */
public record MarkSuperseded(
    long personId, long sessionId, Part part, String station, int version, String basis)
    implements Fact {
  @Override
  public long subject() {
    return personId;
  }
}
