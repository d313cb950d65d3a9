package org.carecert.exam.domain;

import java.util.Collection;
import java.util.List;

/**
 * 核验结论: what a receipt proves.
 *
 * @param differing the paper's numbers of the items whose answers differ, as far as that can be
 *     told
 */
public record ReceiptFinding(
    ReceiptStanding standing, StoredAnswers answers, List<Integer> differing) {
  public ReceiptFinding {
    differing = List.copyOf(differing);
  }

  /** The responses are those of the receipt; something else may be marked all the same. */
  ReceiptFinding(ReceiptStanding standing, Collection<Integer> moved) {
    this(
        standing, moved.isEmpty() ? StoredAnswers.SAME : StoredAnswers.CHANGED, List.copyOf(moved));
  }
}
