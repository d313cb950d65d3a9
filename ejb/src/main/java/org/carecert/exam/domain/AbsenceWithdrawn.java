package org.carecert.exam.domain;

import org.carecert.shared.Fact;

/** 缺考登记已撤销: it is no more said of a candidate, by an officer or on this basis. */
public record AbsenceWithdrawn(long personId, long sessionId, Part part, int version, String basis)
    implements Fact {
  @Override
  public long subject() {
    return personId;
  }
}
