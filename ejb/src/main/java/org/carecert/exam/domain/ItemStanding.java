package org.carecert.exam.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refusal;

/**
 * 试题版本现状: where a version stands.
 *
 * @param code the item's code
 * @param version its number
 * @param author who wrote it down
 * @param step how many steps it has taken
 */
public record ItemStanding(
    long versionId, String code, int version, long author, ItemState state, int step) {

  /** Why this person may not take it there; empty = he may. */
  public List<Refusal> against(StepWanted wanted, long by) {
    List<Refusal> against = new ArrayList<>();
    ItemState to = wanted.to();
    if (wanted.read().getOrDefault(code, 0) != version) {
      against.add(Refusal.at("version", ExamReason.ITEM_CHANGED, version));
    }
    if (!to.follows(state)) {
      against.add(Refusal.at("state", ExamReason.STEP_OUT_OF_ORDER));
    }
    if (to.needsAnother() && by == author) {
      against.add(Refusal.of(CommonReason.SAME_OFFICER));
    }
    return against;
  }

  /** Takes it there; only if nothing is against it. */
  public ItemStep taken(StepWanted wanted, long by, Instant at) {
    return new ItemStep(this, wanted, by, at);
  }
}
