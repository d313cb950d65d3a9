package org.carecert.exam.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.carecert.shared.Refusal;
import org.carecert.shared.Require;

/**
 * 审定动作: where items are to go.
 *
 * @param note why; needed for what ends a life
 * @param read the items that are meant, each in the version that was read; nobody signs another
 */
public record StepWanted(ItemState to, String note, Map<String, Integer> read) {
  public StepWanted {
    read = Collections.unmodifiableMap(new LinkedHashMap<>(read));
  }

  /** Everything that is wrong with it. */
  public List<Refusal> faults() {
    boolean ends = to == ItemState.RETIRED || to == ItemState.COMPROMISED;
    Require require = new Require().holds("state", to != ItemState.DRAFT);
    return (ends ? require.text("note", note, 500) : require.optionalText("note", note, 500))
        .refusals();
  }
}
