package org.carecert.registry.domain;

import java.util.List;

/** 导入任务: a run with the rows that it refused (rule 1). */
public record ImportRunView(ImportRunCard card, List<RejectedRow> rejected) {
  public ImportRunView {
    rejected = List.copyOf(rejected);
  }
}
