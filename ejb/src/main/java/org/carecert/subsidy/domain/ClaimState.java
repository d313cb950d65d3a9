package org.carecert.subsidy.domain;

/**
 * 申领状态 (DOMAIN rule 50): from the draft over two reviews and the publicity list to the bank. No
 * step may be skipped.
 */
public enum ClaimState {
  DRAFTED,
  SUBMITTED,
  RETURNED,
  FIRST_REVIEWED,
  SECOND_REVIEWED,
  PUBLICISED,
  OBJECTED,
  APPROVED,
  SENT,
  PAID,
  FAILED,
  WITHDRAWN,
  RECOVERED;

  /** True once nobody has anything more to do with the claim. */
  public boolean over() {
    return this == PAID || this == WITHDRAWN || this == RECOVERED;
  }

  /** True while the claim holds money and takes part in every count. */
  public boolean reserves() {
    return this != DRAFTED && this != RETURNED && this != WITHDRAWN;
  }
}
