package org.carecert.exam.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 违纪处理一览: a decision on a candidate's conduct, with who proposed and who decided it.
 *
 * @param lifted whether it was in force and two officers have lifted it
 */
public record MisconductLine(
    String code,
    String name,
    String basis,
    String findings,
    DecisionState state,
    boolean lifted,
    String proposedBy,
    Instant proposedAt,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt) {
  /** Whether the sitting is cancelled by it. */
  public boolean counts() {
    return state == DecisionState.IN_FORCE && !lifted;
  }

  /** Whether it still waits for the second officer. */
  public boolean open() {
    return state == DecisionState.PROPOSED;
  }
}
