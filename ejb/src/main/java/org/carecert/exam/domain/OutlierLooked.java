package org.carecert.exam.domain;

import org.carecert.shared.Fact;

/** 异常信号核查: an officer of the bureau looked into a signal. */
public record OutlierLooked(long outlierId, String code) implements Fact {
  @Override
  public long subject() {
    return outlierId;
  }
}
