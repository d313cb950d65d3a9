package org.carecert.standard.domain;

import org.carecert.shared.Reason;

/** 标准理由: why an entry of dated data is refused. */
public enum StandardReason implements Reason {
  /** No parameter of this key exists. */
  UNKNOWN_PARAMETER,
  /** The value is no whole number where one is needed. */
  VALUE_NOT_WHOLE,
  /** The first day lies before the present row's first day. */
  EARLIER_THAN_PRESENT
}
