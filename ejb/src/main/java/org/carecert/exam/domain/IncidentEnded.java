package org.carecert.exam.domain;

import org.carecert.shared.Fact;

/** 考场恢复: a hall that was paused goes on. */
public record IncidentEnded(long sessionId, long incidentId, String code, IncidentKind kind)
    implements Fact {
  @Override
  public long subject() {
    return sessionId;
  }
}
