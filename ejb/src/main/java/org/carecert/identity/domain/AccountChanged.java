package org.carecert.identity.domain;

import org.carecert.shared.Fact;

/** 账号变更: an account was opened, reset, closed or signed in to (等保 2.0 安全审计). */
public record AccountChanged(long accountId, String change) implements Fact {
  @Override
  public long subject() {
    return accountId;
  }
}
