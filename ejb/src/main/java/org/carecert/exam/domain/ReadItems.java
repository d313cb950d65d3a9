package org.carecert.exam.domain;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * 读到的试题: what a file of items holds: every question of it is either a draft or a rejected row.
 *
 * @param marks what the rows of the drafts say beside, by the item's code
 * @param pictures those that came with the drafts and that the bank does not hold yet, by name
 * @param notes what was left out of the drafts
 */
public record ReadItems(
    ItemFormat format,
    List<ItemDraft> drafts,
    Map<String, RowMark> marks,
    Map<String, PictureContent> pictures,
    List<RejectedRow> rejected,
    List<NotedRow> notes) {
  public ReadItems {
    drafts = List.copyOf(drafts);
    marks = Map.copyOf(marks);
    pictures = Map.copyOf(pictures);
    rejected = List.copyOf(rejected);
    notes = List.copyOf(notes);
  }

  /** What the row of a draft says beside. */
  public RowMark mark(ItemDraft draft) {
    return Objects.requireNonNull(marks.get(draft.code()));
  }
}
