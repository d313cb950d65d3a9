package org.carecert.registry.domain;

import java.time.Instant;

/** 导入任务摘要: how far the taking in of a file is (rule 1). */
public record ImportRunCard(
    String code,
    String fileName,
    ImportRunState state,
    Instant startedAt,
    int total,
    int done,
    int accepted) {
  /** Of a hundred rows, how many have had their turn. */
  public int percent() {
    return total == 0 ? 100 : done * 100 / total;
  }
}
