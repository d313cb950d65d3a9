package org.carecert.exam.domain;

/** 决定状态: how far a decision of two officers is. */
public enum DecisionState {
  /** 待复核: one officer has proposed it. */
  PROPOSED,
  /** 已生效: another has put it in force. */
  IN_FORCE,
  /** 未采纳: another has declined it; it never had an effect. */
  DECLINED
}
