package org.carecert.filing.domain;

import org.carecert.shared.Fact;

/** 待办已处理: the bureau saw to a task about a listed person. */
public record FilingTaskDone(long taskId) implements Fact {
  @Override
  public long subject() {
    return taskId;
  }
}
