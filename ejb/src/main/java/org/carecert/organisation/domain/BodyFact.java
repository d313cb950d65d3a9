package org.carecert.organisation.domain;

import org.carecert.shared.Fact;

/** 机构变更: a body was recorded, bound to its operator, released or changed (两目录一系统). */
public record BodyFact(long bodyId, String change) implements Fact {
  @Override
  public long subject() {
    return bodyId;
  }
}
