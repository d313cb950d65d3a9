package org.carecert.registry.domain;

import org.carecert.shared.Fact;

/** 人员已导入: earlier workers came in. */
public record WorkersImported(long accountId, int accepted, int rejected) implements Fact {
  @Override
  public long subject() {
    return accountId;
  }
}
