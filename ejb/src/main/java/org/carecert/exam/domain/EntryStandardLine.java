package org.carecert.exam.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 申报条件版本行: entry conditions as they are listed.
 *
 * @param proposedBy none = they came with the product
 */
public record EntryStandardLine(
    String code,
    EntryStandardDraft draft,
    DecisionState state,
    @Nullable String proposedBy,
    @Nullable Instant proposedAt,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt) {
  /** Whether it waits for a second officer. */
  public boolean open() {
    return state == DecisionState.PROPOSED;
  }
}
