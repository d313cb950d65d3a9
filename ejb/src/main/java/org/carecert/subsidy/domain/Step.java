package org.carecert.subsidy.domain;

/** 审核步骤: the named steps of a determination, as its trace shows them. */
public enum Step {
  PERSON,
  RULE,
  PROHIBITION,
  CERTIFICATE_STATE,
  CERTIFICATE_KIND,
  LEVEL,
  WINDOW,
  INSURANCE_STATE,
  INSURANCE_MONTHS,
  GROUP,
  HOURS,
  FIRST_PASS,
  ONCE,
  HIGHER_LEVEL,
  ONE_SOURCE,
  YEARLY_COUNT,
  LIFETIME_COUNT,
  AMOUNT,
  SHORTAGE,
  FUND
}
