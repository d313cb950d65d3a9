package org.carecert.subsidy.domain;

/** 支付指令: one line of the bank's file; the money goes to the person's social-security card. */
public record PaymentOrder(
    int line, String claimCode, String name, String documentNumber, long amountFen) {
  @Override
  public String toString() {
    return line + " " + claimCode;
  }
}
