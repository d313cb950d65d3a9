package org.carecert.filing.domain;

import org.carecert.shared.Fact;

/** 备案事实: a filing was completed. */
public record FilingCompleted(long filingId, String code) implements Fact {
  @Override
  public long subject() {
    return filingId;
  }
}
