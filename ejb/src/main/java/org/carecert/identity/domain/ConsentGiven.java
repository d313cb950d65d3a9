package org.carecert.identity.domain;

import org.carecert.shared.Fact;

/** 已同意: a person agreed to something under the present notice (个人信息保护法 第十四条). */
public record ConsentGiven(long accountId, ConsentKind kind, String version) implements Fact {
  @Override
  public long subject() {
    return accountId;
  }
}
