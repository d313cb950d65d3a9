package org.carecert.exam.domain;

/** 期满处置种类: what may become of an archive. */
public enum RetentionKind {
  /** 延长保存: it is kept until a later day. */
  PROLONG,
  /** 同意销毁: people may destroy it; nothing is deleted by that. */
  DISPOSE
}
