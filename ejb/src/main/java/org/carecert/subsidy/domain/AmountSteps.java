package org.carecert.subsidy.domain;

/** 金额的核定: the steps that lead to the amount, in whole fen. */
final class AmountSteps {
  private AmountSteps() {}

  /** 急需紧缺职业上浮: shown in the trace wherever it applies. */
  static void factor(Application application, ShortageOccupation entry, Findings findings) {
    Integer tenths = application.terms().shortageTenths();
    if (tenths != null) {
      findings.looked(
          Step.SHORTAGE,
          new Looked.Trade(entry.occupation()),
          new Looked.Factor(tenths),
          new Source(entry.citation(), entry.validFrom()));
    }
  }

  /** The amount by level, or flat, or the fee up to its cap; a missing fee is told. */
  static long amount(Application application, Findings findings) {
    RuleTerms terms = application.terms();
    Long base;
    if (terms.feeCapFen() != null) {
      base = fee(application, terms.feeCapFen(), findings);
    } else if (terms.flatFen() != null) {
      base = terms.flatFen();
    } else {
      Integer level = application.paper().level();
      base = level == null ? null : terms.levelFen().get(level);
    }
    if (base == null) {
      return 0;
    }
    long amount = application.shortage() ? terms.raised(base) : base;
    findings.looked(Step.AMOUNT, Looked.money(amount), Looked.money(base), application.from());
    return amount;
  }

  private static @org.jspecify.annotations.Nullable Long fee(
      Application application, long cap, Findings findings) {
    Long fee = application.facts().assessmentFeeFen();
    if (fee == null) {
      findings.looked(
          Step.AMOUNT,
          Looked.nothing(),
          new Looked.Money(Looked.Bound.AT_MOST, cap),
          application.from());
      findings.missing("facts.assessmentFeeFen", application.citation());
      return null;
    }
    return Math.min(fee, cap);
  }

  /** 资金: the fund must hold the amount; a determination reserves nothing of it. */
  static void fund(Application application, long amount, Findings findings) {
    Fund fund = application.terms().fund();
    boolean enough = application.situation().purse().of(fund) >= amount;
    findings.looked(Step.FUND, new Looked.Flag(enough), Looked.word(fund), application.from());
    if (!enough) {
      findings.no(Bar.FUND_EXHAUSTED, application.citation(), fund);
    }
  }
}
