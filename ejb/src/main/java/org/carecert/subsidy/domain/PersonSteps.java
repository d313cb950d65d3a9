package org.carecert.subsidy.domain;

import java.util.Collections;
import java.util.Set;

/** 人员方面的审核: the steps that look at what the applicant declares. */
final class PersonSteps {
  private PersonSteps() {}

  /** 参保状态: employed and insured, or drawing benefit (吉人社联〔2024〕43号). */
  static void insuranceState(Application application, Findings findings) {
    Set<InsuranceState> counting = application.terms().insuranceStates();
    if (counting.isEmpty()) {
      return;
    }
    InsuranceState state = application.facts().insuranceState();
    findings.looked(
        Step.INSURANCE_STATE, Looked.word(state), Looked.words(counting), application.from());
    if (state == null) {
      findings.missing("facts.insuranceState", application.citation());
    } else if (!counting.contains(state)) {
      findings.no(Bar.INSURANCE_STATE, application.citation(), state);
    }
  }

  /** 参保月数 (DOMAIN rule 41: counted to the application date). */
  static void insuranceMonths(Application application, Findings findings) {
    application
        .terms()
        .insuranceOn(application.situation().appliedOn())
        .ifPresent(span -> insuranceMonths(application, span, findings));
  }

  private static void insuranceMonths(
      Application application, InsuranceSpan span, Findings findings) {
    Integer months = application.facts().insuranceMonths();
    findings.looked(
        Step.INSURANCE_MONTHS,
        months == null ? Looked.nothing() : Looked.count(months),
        Looked.atLeast(span.months()),
        new Source(span.citation(), span.from()));
    if (months == null) {
      findings.missing("facts.insuranceMonths", span.citation());
    } else if (months < span.months()) {
      findings.no(Bar.INSURANCE_TOO_SHORT, span.citation(), span.months(), months);
    }
  }

  /** 人员类别 (DOMAIN rule 48: as at the time of training). */
  static void group(Application application, Findings findings) {
    Set<Group> counting = application.terms().groups();
    if (counting.isEmpty()) {
      return;
    }
    Set<Group> declared = application.facts().groups();
    findings.looked(Step.GROUP, Looked.words(declared), Looked.words(counting), application.from());
    if (declared == null) {
      findings.missing("facts.groups", application.citation());
    } else if (Collections.disjoint(declared, counting)) {
      findings.no(Bar.NOT_IN_GROUP, application.citation());
    }
  }
}
