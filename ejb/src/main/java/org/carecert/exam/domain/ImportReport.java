package org.carecert.exam.domain;

import java.util.List;

/**
 * 导入结果: what came of a sheet. A bad row never stops a good one.
 *
 * @param rows rows in the sheet
 * @param added new ones
 * @param changed those that got a new version
 * @param unchanged those that were there already
 * @param changes the items of the bank that were changed, and those that wait for a word
 * @param notes what was left out of those that were taken
 */
public record ImportReport(
    int rows,
    int added,
    int changed,
    int unchanged,
    List<ChangedItem> changes,
    List<RejectedRow> rejected,
    List<NotedRow> notes) {
  public ImportReport {
    changes = List.copyOf(changes);
    rejected = List.copyOf(rejected);
    notes = List.copyOf(notes);
  }
}
