package org.carecert.exam.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** 撤销违纪处理一览: a decision to lift one on conduct, with who proposed and who decided it. */
public record MisconductLiftLine(
    String code,
    String name,
    String basis,
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
