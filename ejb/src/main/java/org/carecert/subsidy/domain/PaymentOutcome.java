package org.carecert.subsidy.domain;

/** 支付结果: not told yet, paid, or failed. */
public enum PaymentOutcome {
  OPEN,
  PAID,
  FAILED
}
