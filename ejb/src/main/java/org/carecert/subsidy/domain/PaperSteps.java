package org.carecert.subsidy.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** 证书方面的审核: the steps that look at the certificate and at what earned it. */
final class PaperSteps {
  private PaperSteps() {}

  /** 证书种类 (DOMAIN rule 38: a completion certificate gives no assessment subsidy). */
  static void kind(Application application, Findings findings) {
    String kind = application.paper().kind();
    findings.looked(
        Step.CERTIFICATE_KIND,
        new Looked.Word(kind),
        new Looked.WordList(List.copyOf(new TreeSet<>(application.terms().certificateKinds()))),
        application.from());
    if (!application.terms().certificateKinds().contains(kind)) {
      findings.no(Bar.CERTIFICATE_KIND, application.citation(), kind);
    }
  }

  /** 等级 (DOMAIN rule 42: five, four and three, nothing for two and one). */
  static void level(Application application, Findings findings) {
    RuleTerms terms = application.terms();
    if (terms.levelFen().isEmpty()) {
      return;
    }
    Integer level = application.paper().level();
    findings.looked(
        Step.LEVEL,
        level == null ? Looked.nothing() : new Looked.Grade(level),
        new Looked.Grades(new TreeMap<>(terms.levelFen())),
        application.from());
    boolean kindCounts = terms.certificateKinds().contains(application.paper().kind());
    boolean covered = level != null && terms.levelFen().containsKey(level);
    // A paper of another kind that has no level is refused for its kind alone.
    if (!covered && (level != null || kindCounts)) {
      findings.no(Bar.LEVEL_NOT_COVERED, application.citation(), level == null ? "-" : level);
    }
  }

  /** 申领期限 (DOMAIN rule 40: twelve months from the issue day, its last day inclusive). */
  static void window(Application application, Findings findings) {
    Integer months = application.terms().windowMonths();
    if (months == null) {
      return;
    }
    LocalDate lastDay = application.paper().issuedOn().plusMonths(months);
    findings.looked(
        Step.WINDOW,
        new Looked.Days(application.paper().issuedOn(), application.situation().appliedOn()),
        new Looked.NoLaterThan(lastDay),
        application.from());
    if (application.situation().appliedOn().isAfter(lastDay)) {
      findings.no(Bar.TOO_LATE, application.citation(), lastDay);
    }
  }

  /** 学时 (DOMAIN rule 15: the policy's own minimum, 60/110/150; an imported paper has no hours). */
  static void hours(Application application, Findings findings) {
    Integer level = application.paper().level();
    Integer needed = level == null ? null : application.terms().levelHours().get(level);
    if (needed == null) {
      return;
    }
    TrainingRecord known =
        application.paper().imported()
            ? TrainingRecord.unknown()
            : application.situation().training();
    findings.looked(
        Step.HOURS, Looked.count(known.hours()), Looked.atLeast(needed), application.from());
    if (!known.reaches(needed)) {
      findings.no(Bar.HOURS_TOO_FEW, application.citation(), needed, known.hours());
    }
  }

  /**
   * 初次取证 (DOMAIN rule 46); a paper that was not earned at the first attempt is not of this kind.
   */
  static void firstPass(Application application, Findings findings) {
    if (!application.terms().firstPassOnly()) {
      return;
    }
    findings.looked(
        Step.FIRST_PASS,
        new Looked.Flag(application.paper().firstPass()),
        new Looked.Flag(true),
        application.from());
    if (!application.paper().firstPass()) {
      findings.no(Bar.CERTIFICATE_KIND, application.citation(), "NOT_FIRST_PASS");
    }
  }
}
