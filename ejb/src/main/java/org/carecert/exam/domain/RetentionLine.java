package org.carecert.exam.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** 期满处置一览: a decision on an archive, with who proposed and who decided it. */
public record RetentionLine(
    String code,
    RetentionWanted wanted,
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
