package org.carecert.exam.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 场次变更一览: a decision on a session, with who proposed and who decided it.
 *
 * @param form the code of its new form; null = it is not about the form
 * @param assessor whose place another takes; null = it is not about an assessor
 * @param successor who takes it
 */
public record SessionChangeLine(
    String code,
    SessionChangeKind kind,
    @Nullable String form,
    @Nullable String assessor,
    @Nullable String successor,
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
