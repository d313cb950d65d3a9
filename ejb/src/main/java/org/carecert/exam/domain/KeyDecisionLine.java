package org.carecert.exam.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** 改判决定一览: a decision on an item, with who proposed and who decided it. */
public record KeyDecisionLine(
    String code,
    KeyChange change,
    String reason,
    DecisionState state,
    String proposedBy,
    Instant proposedAt,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt) {
  /** Whether it still waits for the second officer. */
  public boolean open() {
    return state == DecisionState.PROPOSED;
  }
}
