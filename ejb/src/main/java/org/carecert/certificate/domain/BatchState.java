package org.carecert.certificate.domain;

/** 批次状态: how far a batch of certificates is. */
public enum BatchState {
  /** 待签发: prepared by one person, waiting for another. */
  PREPARED,
  /** 签发中: signed, its rows are being issued. */
  ISSUING,
  /** 已签发. */
  ISSUED,
  /** 已撤回. */
  WITHDRAWN
}
