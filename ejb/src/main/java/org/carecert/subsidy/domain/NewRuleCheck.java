package org.carecert.subsidy.domain;

import java.util.Map;
import org.carecert.certificate.domain.CertificateKind;
import org.carecert.shared.Require;
import org.jspecify.annotations.Nullable;

/** 拟定政策检查: what a proposed rule must say and what cannot be, field by field. */
public final class NewRuleCheck {
  private static final long MOST_FEN = 10_000_000;
  private static final int MOST_COUNT = 100;
  private static final int MOST_MONTHS = 1_200;
  private static final int MOST_HOURS = 5_000;
  private static final int LONGEST_CITATION = 300;

  private NewRuleCheck() {}

  /** Throws everything that is wrong with a proposed rule. */
  public static void check(NewRule rule) {
    Require require =
        new Require()
            .present("programme", rule.programme())
            .present("validFrom", rule.validFrom())
            .text("citation", rule.citation(), LONGEST_CITATION)
            .optionalText("supersedes", rule.supersedes(), 64)
            .present("terms", rule.terms());
    QuestionCheck.day(require, "validFrom", rule.validFrom());
    QuestionCheck.day(require, "validTo", rule.validTo());
    if (rule.validFrom() != null && rule.validTo() != null) {
      require.holds("validTo", !rule.validTo().isBefore(rule.validFrom()));
    }
    if (rule.terms() != null) {
      terms(require, rule.terms());
    }
    require.check();
  }

  private static void terms(Require require, RuleTerms terms) {
    require.present("terms.fund", terms.fund());
    require.present("terms.certificateKinds", terms.certificateKinds());
    require.holds(
        "terms.certificateKinds", terms.certificateKinds().stream().allMatch(NewRuleCheck::kind));
    amounts(require, terms);
    require.holds("terms.levelHours", within(terms.levelHours(), MOST_HOURS));
    optional(require, "terms.windowMonths", terms.windowMonths(), MOST_MONTHS);
    optional(require, "terms.yearlyCap", terms.yearlyCap(), MOST_COUNT);
    optional(require, "terms.yearlyExtraForShortage", terms.yearlyExtraForShortage(), MOST_COUNT);
    optional(require, "terms.lifetimeCap", terms.lifetimeCap(), MOST_COUNT);
    optional(require, "terms.shortageTenths", terms.shortageTenths(), MOST_COUNT);
    require.holds("terms.insurance", terms.insurance().stream().allMatch(NewRuleCheck::span));
  }

  private static void amounts(Require require, RuleTerms terms) {
    optional(require, "terms.flatFen", terms.flatFen(), MOST_FEN);
    optional(require, "terms.feeCapFen", terms.feeCapFen(), MOST_FEN);
    require.holds("terms.levelFen", within(terms.levelFen(), MOST_FEN));
    boolean one =
        (terms.levelFen().isEmpty() ? 0 : 1)
                + (terms.flatFen() == null ? 0 : 1)
                + (terms.feeCapFen() == null ? 0 : 1)
            == 1;
    // Exactly one way to an amount: by level, flat, or a fee up to its cap.
    require.holds("terms.levelFen", one);
  }

  private static void optional(Require require, String field, @Nullable Number value, long most) {
    if (value != null) {
      require.between(field, value, 0, most);
    }
  }

  private static boolean within(Map<Integer, ? extends Number> byLevel, long most) {
    return byLevel.entrySet().stream()
        .allMatch(
            entry ->
                entry.getKey() >= 1
                    && entry.getKey() <= 5
                    && entry.getValue().longValue() >= 0
                    && entry.getValue().longValue() <= most);
  }

  private static boolean kind(String name) {
    return java.util.Arrays.stream(CertificateKind.values()).anyMatch(k -> k.name().equals(name));
  }

  private static boolean span(InsuranceSpan span) {
    return span.from() != null
        && span.citation() != null
        && !span.citation().isBlank()
        && Require.storable(span.citation())
        && span.months() >= 0
        && span.months() <= MOST_MONTHS;
  }
}
