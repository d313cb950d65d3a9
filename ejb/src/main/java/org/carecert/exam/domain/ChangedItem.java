package org.carecert.exam.domain;

import java.util.List;
import org.carecert.shared.Refusal;

/**
 * 变更的试题: an item of the bank that a row of a file changes, with what it says and will say.
 *
 * @param version the present one
 * @param against why it is not changed; empty = it is
 */
public record ChangedItem(
    RowMark mark, String code, int version, List<ChangedPart> parts, List<Refusal> against) {
  public ChangedItem {
    parts = List.copyOf(parts);
    against = List.copyOf(against);
  }

  /** Whether it waits for the word that its title means the item of this code. */
  public boolean asked() {
    return against.stream().anyMatch(one -> one.reason() == ExchangeReason.TITLE_KNOWN);
  }
}
