package org.carecert.subsidy.domain;

/** 追回事项状态: open until it is settled, once. */
public enum RecoveryState {
  OPEN,
  /** 已追回: the money came back. */
  RECOVERED,
  /** 不予追回: an officer decided that it stays paid. */
  DROPPED,
  /** 证书已恢复: the certificate counts again. */
  RESTORED,
  /** 未支付: the bank had not paid. */
  NOT_PAID
}
