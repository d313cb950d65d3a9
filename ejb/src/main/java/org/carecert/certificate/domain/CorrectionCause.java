package org.carecert.certificate.domain;

/** 更正事由: why another name belongs on a certificate (rule 35; 户口登记条例 第十八条). */
public enum CorrectionCause {
  /** 依法变更姓名. */
  CHANGED,
  /** 登记错误. */
  MISTYPED
}
