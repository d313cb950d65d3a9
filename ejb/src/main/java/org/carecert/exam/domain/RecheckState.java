package org.carecert.exam.domain;

/** 复核状态: how a request for a re-check stands. */
public enum RecheckState {
  /** 待复核. */
  ASKED,
  /** 维持原成绩. */
  UNCHANGED,
  /** 已更正. */
  CHANGED
}
