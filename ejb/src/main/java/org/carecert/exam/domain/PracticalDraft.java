package org.carecert.exam.domain;

import java.util.List;
import org.carecert.shared.Refusal;

/**
 * 操作技能试卷草稿: a practical paper as its sheet was read, before it is kept.
 *
 * @param rejected rows that could not be read
 * @param faults what is wrong with the whole
 */
public record PracticalDraft(Rubric rubric, List<RejectedRow> rejected, List<Refusal> faults) {
  public PracticalDraft {
    rejected = List.copyOf(rejected);
    faults = List.copyOf(faults);
  }

  /** Whether it can be kept as it is. */
  public boolean sound() {
    return rejected.isEmpty() && faults.isEmpty();
  }
}
