package org.carecert.registry.domain;

import java.util.List;
import org.carecert.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * 已读行: a row that was read: a worker, or what is wrong with it (rule 1).
 *
 * @param row counted from 1
 */
public record ReadRow(int row, @Nullable ImportedWorker worker, List<Refusal> faults) {
  public ReadRow {
    faults = List.copyOf(faults);
  }
}
