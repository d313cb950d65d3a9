package org.carecert.exam.domain;

import java.time.Instant;
import java.util.List;

/**
 * 试题版本行: a version with what it says, what was measured and the steps of its life.
 *
 * @param by the user name of who wrote it down
 * @param changes in what it differs from the version before it; empty for the first
 * @param measured one for each session that was analysed, the newest first
 */
public record ItemVersionLine(
    int version,
    String by,
    Instant at,
    ItemDraft said,
    List<ItemChange> changes,
    List<ItemMeasure> measured,
    List<ItemStepLine> steps) {
  public ItemVersionLine {
    changes = List.copyOf(changes);
    measured = List.copyOf(measured);
    steps = List.copyOf(steps);
  }
}
