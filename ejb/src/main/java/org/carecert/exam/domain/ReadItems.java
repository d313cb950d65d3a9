package org.carecert.exam.domain;

import java.util.List;

/**
 * 读到的试题: what a file of items holds: every question of it is either a draft or a rejected row.
 *
 * @param notes what was left out of the drafts
 */
public record ReadItems(
    ItemFormat format, List<ItemDraft> drafts, List<RejectedRow> rejected, List<NotedRow> notes) {
  public ReadItems {
    drafts = List.copyOf(drafts);
    rejected = List.copyOf(rejected);
    notes = List.copyOf(notes);
  }
}
