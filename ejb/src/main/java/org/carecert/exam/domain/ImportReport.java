package org.carecert.exam.domain;

import java.util.List;

/**
 * 导入结果: what came of a sheet. A bad row never stops a good one.
 *
 * @param rows rows in the sheet
 * @param added new ones
 * @param changed those that got a new version
 * @param unchanged those that were there already
 */
public record ImportReport(
    int rows, int added, int changed, int unchanged, List<RejectedRow> rejected) {
  public ImportReport {
    rejected = List.copyOf(rejected);
  }
}
