package org.carecert.subsidy.domain;

import org.carecert.shared.Fact;

/** 资金下达: an allotment was entered for a fund. */
public record FundAllotted(Fund fund, long amountFen) implements Fact {
  @Override
  public long subject() {
    return 0;
  }
}
