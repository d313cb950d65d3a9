package org.carecert.registry.domain;

import org.carecert.shared.Fact;

/** 佐证已撤回: a proof was recorded wrongly and counts no more. */
public record EvidenceWithdrawn(long evidenceId, long personId, EvidenceKind kind) implements Fact {
  @Override
  public long subject() {
    return personId;
  }
}
