package org.carecert.exam.domain;

import java.util.List;
import org.carecert.shared.Refusal;
import org.carecert.shared.Require;
import org.jspecify.annotations.Nullable;

/**
 * 审定动作: where items are to go.
 *
 * @param note why; needed for what ends a life
 * @param version the version that was read, where one item is meant; null = whatever is present
 */
public record StepWanted(ItemState to, String note, @Nullable Integer version) {
  /** Everything that is wrong with it. */
  public List<Refusal> faults() {
    boolean ends = to == ItemState.RETIRED || to == ItemState.COMPROMISED;
    Require require = new Require().holds("state", to != ItemState.DRAFT);
    return (ends ? require.text("note", note, 500) : require.optionalText("note", note, 500))
        .refusals();
  }
}
