package org.carecert.subsidy.domain;

import org.carecert.shared.Fact;

/** 政策变更: a rule, a shortage occupation or a fund's allotment was proposed or decided. */
public record RuleChanged(long ruleId, String code, RuleState state) implements Fact {
  @Override
  public long subject() {
    return ruleId;
  }
}
