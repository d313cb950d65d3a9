package org.carecert.exam.domain;

/** 场次变更种类: what may still be done to a session that nobody has sat. */
public enum SessionChangeKind {
  /** 更换试卷. */
  REPLACE_FORM,
  /** 取消场次. */
  CANCEL
}
