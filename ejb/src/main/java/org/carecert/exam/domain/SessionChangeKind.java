package org.carecert.exam.domain;

/** 场次变更种类: what two officers may do to a planned session; the first two before anybody sat. */
public enum SessionChangeKind {
  /** 更换试卷. */
  REPLACE_FORM,
  /** 取消场次. */
  CANCEL,
  /** 更换考评员. */
  REPLACE_ASSESSOR
}
