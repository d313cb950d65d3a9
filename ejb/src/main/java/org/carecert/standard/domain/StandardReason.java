package org.carecert.standard.domain;

import org.carecert.shared.Reason;

/** 标准理由: why an entry of dated data is refused. */
public enum StandardReason implements Reason {
  /** No parameter of this key exists. */
  UNKNOWN_PARAMETER,
  /** The value is no whole number where one is needed. */
  VALUE_NOT_WHOLE,
  /** The whole number is too small or too large. */
  VALUE_OUT_OF_BOUNDS,
  /** The value is none of the codes that the parameter may hold. */
  VALUE_NOT_LISTED,
  /** The first day lies before the present row's first day. */
  EARLIER_THAN_PRESENT,
  /** The first day has begun or is over. */
  DAY_PASSED,
  /** Days of the year are proposed and not decided. */
  DAYS_WAIT,
  /** The year is said to be complete already. */
  YEAR_COMPLETE,
  /** No day of the year is entered. */
  YEAR_EMPTY,
  /** The day is entered already as it is wanted. */
  DAY_KNOWN,
  /** The post needs no skill certificate, so no level either. */
  NO_CERTIFICATE_NEEDED,
  /** Only an approved value or least level can be taken back, once. */
  NOTHING_TO_WITHDRAW,
  /** What has begun is not taken back. */
  BEGUN_ALREADY
}
