package org.carecert.audit.domain;

/** 结果: how it ended (等保 2.0: 审计记录应包括事件结果). */
public enum AuditOutcome {
  /** A fact was made. */
  DONE,
  /** Something was refused. */
  REFUSED,
  /** A person's file was read. */
  READ
}
