package org.carecert.registry.domain;

import java.util.List;

/**
 * 导入结果: what became of the rows (rule 1).
 *
 * @param registryVersion the number of the last change afterwards
 */
public record ImportResult(int accepted, List<RejectedRow> rejected, long registryVersion) {
  public ImportResult {
    rejected = List.copyOf(rejected);
  }
}
