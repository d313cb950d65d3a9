package org.carecert.exam.domain;

import org.carecert.shared.Fact;

/** 异常信号登记: something unusual was found about a body or an account. */
public record OutlierRaised(long who, String code, OutlierKind kind) implements Fact {
  @Override
  public long subject() {
    return who;
  }
}
