package org.carecert.sanction.domain;

/** 申诉状态: how an appeal against a sanction stands; it never stops the sanction by itself. */
public enum AppealState {
  /** No appeal is known. */
  NONE,
  /** An appeal is being heard. */
  PENDING,
  /** The appeal was heard and the sanction stands. */
  UPHELD,
  /** The appeal was won; a lifting decision must follow. */
  REVERSED
}
