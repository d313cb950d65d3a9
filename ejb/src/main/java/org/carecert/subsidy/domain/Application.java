package org.carecert.subsidy.domain;

import java.time.LocalDate;

/** 适用规则的情形: a situation with the rule that its day chose; what each step of the policy reads. */
record Application(Situation situation, RuleCard rule, LocalDate day, boolean shortage) {
  RuleTerms terms() {
    return rule.terms();
  }

  Paper paper() {
    return situation.paper();
  }

  DeclaredFacts facts() {
    return situation.facts();
  }

  /** The citation with the rule's first day: where a parameter stands. */
  Source from() {
    return new Source(rule.citation(), rule.validFrom());
  }

  String citation() {
    return rule.citation();
  }
}
