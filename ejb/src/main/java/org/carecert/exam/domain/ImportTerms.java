package org.carecert.exam.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carecert.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * 导入条件: on which terms a file of items is taken.
 *
 * @param defaults what holds for questions that say nothing of it
 * @param titles whether a question whose title is the code of an item may change that item
 * @param seen the versions of the items that would be changed, as the preview showed them; null
 *     where nobody looked at one
 */
public record ImportTerms(
    ItemDefaults defaults, boolean titles, @Nullable Map<String, Integer> seen) {
  public ImportTerms {
    seen = seen == null ? null : Map.copyOf(seen);
  }

  /** Why a row may not change the item of this code, whose present version this is. */
  private Optional<Refusal> against(RowMark mark, String code, int present) {
    if (stale(mark, code, present)) {
      return Optional.of(Refusal.at("version", ExamReason.ITEM_CHANGED, present));
    }
    return mark.titled() && !titles
        ? Optional.of(Refusal.at("code", ExchangeReason.TITLE_KNOWN, code))
        : Optional.empty();
  }

  private boolean stale(RowMark mark, String code, int present) {
    Integer exported = mark.version();
    Integer previewed = seen == null ? Integer.valueOf(present) : seen.get(code);
    return (exported != null && exported != present)
        || previewed == null
        || previewed.intValue() != present;
  }

  /** What comes of a row that says otherwise than the present version. */
  public ChangedItem change(RowMark mark, ItemDraft before, int present, ItemDraft after) {
    return new ChangedItem(
        mark,
        after.code(),
        present,
        ChangedPart.between(before, after),
        against(mark, after.code(), present).map(List::of).orElse(List.of()));
  }
}
