package org.carecert.exam.domain;

import org.carecert.shared.Fact;

/** 缺考已登记: it is said of a candidate that he did not come to a part. */
public record AbsenceDeclared(long personId, long sessionId, Part part, int version)
    implements Fact {
  @Override
  public long subject() {
    return personId;
  }
}
