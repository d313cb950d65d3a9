package org.carecert.filing.domain;

/** 兼职情况: whether a listed person may work at a second facility (against 挂靠; the bureau decides). */
public enum SecondEngagement {
  /** Nobody asks for it. */
  NONE,
  /** Asked with a reason; the bureau has not decided. */
  ASKED,
  /** The bureau allowed it. */
  ALLOWED
}
