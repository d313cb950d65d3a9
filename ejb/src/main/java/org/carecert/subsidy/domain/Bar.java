package org.carecert.subsidy.domain;

import org.carecert.shared.Reason;

/** 不予补贴的理由: the codes of the determination, gravest first (public contract, call 4). */
public enum Bar implements Reason {
  BARRED,
  SUSPENDED,
  NO_MATCH,
  NO_RULE_IN_FORCE,
  CERTIFICATE_NOT_VALID,
  CERTIFICATE_KIND,
  LEVEL_NOT_COVERED,
  TOO_LATE,
  INSURANCE_STATE,
  INSURANCE_TOO_SHORT,
  NOT_IN_GROUP,
  HOURS_TOO_FEW,
  ALREADY_PAID_SAME_LEVEL,
  HIGHER_LEVEL_HELD,
  PAID_FROM_OTHER_FUND,
  YEARLY_CAP,
  LIFETIME_CAP,
  FUND_EXHAUSTED,
  FACT_MISSING
}
