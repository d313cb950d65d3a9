package org.carecert.audit.domain;

import org.carecert.shared.Reason;

/** 审计理由: why the log says no. */
public enum AuditReason implements Reason {
  /** It happened, but no checkpoint has it yet. */
  NOT_YET_LOGGED(Kind.STATE);

  private final Kind kind;

  AuditReason(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
