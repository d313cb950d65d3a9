package org.carecert.training.domain;

import org.carecert.shared.Reason;

/** 名册行理由: why a row is not accepted, the gravest first (实名制培训; public contract, row codes). */
public enum RosterReason implements Reason {
  NAME_MISSING,
  NAME_IS_FORMULA,
  DOCUMENT_SCIENTIFIC,
  BORN_IN_FUTURE,
  DOCUMENT_INVALID,
  DOCUMENT_TWICE,
  NAME_CONTRADICTS_RECORD,
  SEX_CONTRADICTS,
  CATEGORY_UNKNOWN,
  FIELD_INVALID
}
