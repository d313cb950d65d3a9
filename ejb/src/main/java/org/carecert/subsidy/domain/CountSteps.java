package org.carecert.subsidy.domain;

import java.util.List;
import java.util.Objects;

/** 次数与重复方面的审核: the steps that look at what was claimed before. */
final class CountSteps {
  private CountSteps() {}

  /** 同一职业同一等级一次 (DOMAIN rules 44 and 46). */
  static void once(Application application, Findings findings) {
    Once once = application.terms().once();
    if (once == Once.NOTHING) {
      return;
    }
    long same =
        ofProgramme(application).stream().filter(p -> once.same(p, application.paper())).count();
    findings.looked(Step.ONCE, Looked.count(same), new Looked.Times(once), application.from());
    if (same > 0) {
      findings.no(Bar.ALREADY_PAID_SAME_LEVEL, application.citation());
    }
  }

  /** 已取得或已享受更高等级 (DOMAIN rule 44). */
  static void higherLevel(Application application, Findings findings) {
    Integer level = application.paper().level();
    if (!application.terms().barsLower() || level == null) {
      return;
    }
    boolean paid =
        application.situation().past().stream()
            .filter(past -> past.programme() != Programme.ASSESSMENT)
            .filter(past -> past.programme() != Programme.LIVING_ALLOWANCE)
            .anyMatch(
                past ->
                    Objects.equals(past.occupation(), application.paper().occupation())
                        && past.level() != null
                        && past.level() < level);
    boolean higher = paid || application.situation().higherHeld();
    findings.looked(
        Step.HIGHER_LEVEL, new Looked.Flag(higher), new Looked.Flag(false), application.from());
    if (higher) {
      findings.no(Bar.HIGHER_LEVEL_HELD, application.citation());
    }
  }

  /** 同一证书不重复享受 (DOMAIN rule 45: one source for one certificate, across funds). */
  static void oneSource(Application application, Findings findings) {
    if (application.terms().exclusiveWith().isEmpty()) {
      return;
    }
    List<Programme> others =
        application.situation().past().stream()
            .filter(past -> past.certificateId() == application.paper().id())
            .map(PastClaim::programme)
            .filter(application.terms().exclusiveWith()::contains)
            .filter(programme -> programme != application.situation().programme())
            .distinct()
            .toList();
    findings.looked(Step.ONE_SOURCE, listed(others), Looked.words(List.of()), application.from());
    if (!others.isEmpty()) {
      findings.no(Bar.PAID_FROM_OTHER_FUND, application.citation(), others.get(0));
    }
  }

  /**
   * 每年次数 (DOMAIN rule 43): at most the cap; where shortage occupations have a number on top, only
   * they may use it, so the other occupations stay within the cap among themselves.
   */
  static void yearly(Application application, Findings findings) {
    RuleTerms terms = application.terms();
    if (terms.yearlyCap() == null) {
      return;
    }
    List<PastClaim> thisYear =
        counted(application).stream()
            .filter(past -> past.year() == application.day().getYear())
            .toList();
    long ordinary = thisYear.stream().filter(past -> !past.shortage()).count();
    int most = terms.yearlyCapFor(application.shortage());
    boolean full =
        thisYear.size() >= terms.yearlyCapFor(true)
            || (!application.shortage() && ordinary >= terms.yearlyCap());
    findings.looked(
        Step.YEARLY_COUNT, Looked.count(thisYear.size()), Looked.atMost(most), application.from());
    if (full) {
      findings.no(Bar.YEARLY_CAP, application.citation(), most, application.day().getYear() + "");
    }
  }

  /** 终身次数 (DOMAIN rule 46). */
  static void lifetime(Application application, Findings findings) {
    Integer cap = application.terms().lifetimeCap();
    if (cap == null) {
      return;
    }
    int count = counted(application).size();
    findings.looked(
        Step.LIFETIME_COUNT, Looked.count(count), Looked.atMost(cap), application.from());
    if (count >= cap) {
      findings.no(Bar.LIFETIME_CAP, application.citation(), cap);
    }
  }

  /** In the order of their claims. */
  private static Looked listed(List<Programme> programmes) {
    return new Looked.WordList(programmes.stream().map(Programme::name).toList());
  }

  private static List<PastClaim> ofProgramme(Application application) {
    Programme programme = application.situation().programme();
    return application.situation().past().stream()
        .filter(past -> past.programme() == programme)
        .toList();
  }

  private static List<PastClaim> counted(Application application) {
    Programme own = application.situation().programme();
    return application.situation().past().stream()
        .filter(
            past ->
                past.programme() == own
                    || application.terms().countsWith().contains(past.programme()))
        .toList();
  }
}
