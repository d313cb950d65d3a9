package org.carecert.filing.domain;

/** 待办缘由: why facility and bureau must look at a listed person again (rule 62). */
public enum TaskCause {
  /** A ban or a suspension came into force. */
  SANCTION,
  /** A certificate was suspended or revoked. */
  CERTIFICATE,
  /** A health certificate, a record check or another paper ran out. */
  DOCUMENT
}
