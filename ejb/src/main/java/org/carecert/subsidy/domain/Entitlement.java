package org.carecert.subsidy.domain;

/** 享受资格: entitled, not, or not to be said with the facts given; unknown never counts as yes. */
public enum Entitlement {
  ENTITLED,
  NOT_ENTITLED,
  UNKNOWN
}
