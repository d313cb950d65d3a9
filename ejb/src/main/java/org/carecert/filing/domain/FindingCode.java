package org.carecert.filing.domain;

/**
 * 核查发现: what the check of a filing finds about the facility; what it finds about a person are the
 * registry's codes.
 */
public enum FindingCode {
  USCC_INVALID,
  NOT_REGISTERED,
  MATERIAL_MISSING,
  MATERIAL_EXPIRED,
  HYGIENE_NOT_PASSED,
  CLASS_TOO_LARGE,
  HOME_NURSERY_TOO_LARGE,
  RATIO_SHORT,
  POST_UNFILLED,
  COOK_MISSING,
  GUARD_MISSING,
  HEALTH_STAFF_MISSING,
  STAFF_LISTED_TWICE
}
