package org.carecert.exam.domain;

import org.carecert.shared.Fact;

/** 考生已准考: to this seat. */
public record CandidateAdmitted(long personId, long sessionId, int seat) implements Fact {
  @Override
  public long subject() {
    return personId;
  }
}
