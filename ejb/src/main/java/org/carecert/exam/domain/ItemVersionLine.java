package org.carecert.exam.domain;

import java.time.Instant;
import java.util.List;

/**
 * 试题版本行: a version with the steps of its life.
 *
 * @param by the user name of who wrote it down
 */
public record ItemVersionLine(int version, String by, Instant at, List<ItemStepLine> steps) {
  public ItemVersionLine {
    steps = List.copyOf(steps);
  }
}
