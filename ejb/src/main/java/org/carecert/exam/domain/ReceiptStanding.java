package org.carecert.exam.domain;

/** 回执真伪: whether a receipt is the server's. */
public enum ReceiptStanding {
  /** 真实: the server made it over this attempt, this digest and this time. */
  GENUINE,
  /** 签名不符: its code is on record, but what stands beside it is not what was signed. */
  ALTERED,
  /** 查无: nobody has such a receipt, or not before who asks. */
  UNKNOWN
}
