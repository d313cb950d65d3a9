package org.carecert.standard.domain;

/** 数据种类: what two officers enter together (国务院办公厅 notices; local rules). */
public enum DataKind {
  /** A number or text of a rule from a day on. */
  PARAMETER,
  /** A day that is worked or rested against the week's rule. */
  WORKING_DAY,
  /** A year whose notice is entered whole. */
  CALENDAR_YEAR,
  /** The least level of the certificate that a post needs. */
  LEAST_LEVEL,
  /** That an approved value or level which has not begun is taken back. */
  WITHDRAWAL
}
