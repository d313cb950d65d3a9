package org.carecert.exam.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 查档登记一览: who asked for an archive and who was present.
 *
 * @param open whether who asks may take the file now
 */
public record ArchiveAccessLine(
    String code,
    String reason,
    DecisionState state,
    String proposedBy,
    Instant proposedAt,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    boolean open) {
  /** Whether it still waits for the person present. */
  public boolean waits() {
    return state == DecisionState.PROPOSED;
  }
}
