package org.carecert.registry.domain;

import org.carecert.shared.Fact;

/** 佐证已记录: a proof about a person was recorded. */
public record EvidenceRecorded(long evidenceId, long personId, EvidenceKind kind) implements Fact {
  @Override
  public long subject() {
    return personId;
  }
}
