package org.carecert.exam.domain;

import org.carecert.shared.Fact;

/** 考场情况已登记. */
public record IncidentDeclared(long sessionId, long incidentId, String code, IncidentKind kind)
    implements Fact {
  @Override
  public long subject() {
    return sessionId;
  }
}
