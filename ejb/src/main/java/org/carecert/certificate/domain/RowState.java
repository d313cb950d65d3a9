package org.carecert.certificate.domain;

/** 名单状态: what became of one person on a batch. */
public enum RowState {
  /** 可签发. */
  READY,
  /** 不予签发: the reasons stand beside it. */
  REFUSED,
  /** 已签发. */
  ISSUED,
  /** 签发失败: its number is void. */
  FAILED
}
