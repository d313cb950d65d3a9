package org.carecert.exam.domain;

import org.carecert.shared.Fact;

/** 准考已撤销: this seat is free. */
public record AdmissionWithdrawn(long personId, long sessionId, int seat) implements Fact {
  @Override
  public long subject() {
    return personId;
  }
}
