package org.carecert.registry.domain;

/** 导入任务状态. */
public enum ImportRunState {
  /** 导入中. */
  RUNNING,
  /** 已完成. */
  DONE,
  /** 已中断: the server stopped; the same file once more doubles nothing (rule 1). */
  BROKEN_OFF
}
