package org.carecert.subsidy.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * 享受资格审核: the one decision about a subsidy (DOMAIN §4, rules 39-54). The steps are a list of named
 * rules; each reads its numbers from the dated rule in force and adds its reason and its line of
 * the trace. All steps are taken, so that all reasons are told.
 */
public final class EntitlementPolicy {
  // Bases that are no notice: where the answer comes from our own books.
  private static final String RULE_BOOK = "补贴政策库";
  private static final String REGISTER = "持证人员登记库";

  private static final List<BiConsumer<Application, Findings>> STEPS =
      List.of(
          PaperSteps::kind,
          PaperSteps::level,
          PaperSteps::window,
          PersonSteps::insuranceState,
          PersonSteps::insuranceMonths,
          PersonSteps::group,
          PaperSteps::hours,
          PaperSteps::firstPass,
          CountSteps::once,
          CountSteps::higherLevel,
          CountSteps::oneSource,
          CountSteps::yearly,
          CountSteps::lifetime);

  private EntitlementPolicy() {}

  /** The determination of a situation under the rules of its day. */
  public static Determination determine(Situation situation, RuleBook book) {
    Findings findings = new Findings();
    prohibitions(situation, findings);
    certificateState(situation, findings);
    LocalDate day = RuleDay.of(situation.programme()).of(situation);
    if (day == null) {
      findings.looked(
          Step.RULE,
          Looked.nothing(),
          Looked.word(RuleDay.of(situation.programme())),
          Source.of(RULE_BOOK));
      findings.missing("facts.firstTrainingDay", RULE_BOOK);
      return answer(findings, null, null);
    }
    return book.rule(situation.programme(), day)
        .map(rule -> under(application(situation, book, rule, day), book, findings))
        .orElseGet(() -> withoutRule(day, findings));
  }

  /** The answer where the person or the certificate is not found; it tells nothing about either. */
  public static Determination noMatch(Programme programme, LocalDate appliedOn, RuleBook book) {
    Findings findings = new Findings();
    findings.looked(Step.PERSON, Looked.nothing(), Looked.nothing(), Source.of(REGISTER));
    findings.no(Bar.NO_MATCH, REGISTER);
    RuleCard rule =
        RuleDay.of(programme) == RuleDay.APPLICATION
            ? book.rule(programme, appliedOn).orElse(null)
            : null;
    return answer(findings, rule, null);
  }

  private static Determination withoutRule(LocalDate day, Findings findings) {
    findings.looked(Step.RULE, new Looked.Day(day), Looked.nothing(), Source.of(RULE_BOOK));
    findings.no(Bar.NO_RULE_IN_FORCE, RULE_BOOK, day);
    return answer(findings, null, day);
  }

  private static Application application(
      Situation situation, RuleBook book, RuleCard rule, LocalDate day) {
    boolean shortage = book.shortage(situation.paper().occupation(), day).isPresent();
    return new Application(situation, rule, day, shortage);
  }

  private static Determination under(Application application, RuleBook book, Findings findings) {
    LocalDate day = application.day();
    findings.looked(
        Step.RULE,
        new Looked.Day(day),
        new Looked.Said(application.rule().id()),
        application.from());
    STEPS.forEach(step -> step.accept(application, findings));
    book.shortage(application.paper().occupation(), day)
        .ifPresent(entry -> AmountSteps.factor(application, entry, findings));
    long amount = AmountSteps.amount(application, findings);
    AmountSteps.fund(application, amount, findings);
    Entitlement decision = findings.decision();
    return new Determination(
        decision,
        decision == Entitlement.ENTITLED ? amount : 0,
        findings.reasons(),
        application.rule(),
        day,
        application.shortage(),
        findings.trace());
  }

  private static void prohibitions(Situation situation, Findings findings) {
    for (Prohibition found : situation.prohibitions()) {
      findings.no(found.barred() ? Bar.BARRED : Bar.SUSPENDED, found.basis());
    }
    boolean free = situation.prohibitions().isEmpty();
    findings.looked(
        Step.PROHIBITION,
        free ? Looked.nothing() : new Looked.Said(situation.prohibitions().get(0).basis()),
        Looked.nothing(),
        Source.of(REGISTER));
  }

  private static void certificateState(Situation situation, Findings findings) {
    PaperStanding standing = situation.paper().standing();
    findings.looked(
        Step.CERTIFICATE_STATE,
        new Looked.Word(standing == null ? "VALID" : standing.state()),
        new Looked.Word("VALID"),
        Source.of(standing == null ? REGISTER : standing.basis()));
    if (standing != null) {
      findings.no(Bar.CERTIFICATE_NOT_VALID, standing.basis());
    }
  }

  /** The answer where no rule was applied: it is never a yes. */
  private static Determination answer(
      Findings findings, @Nullable RuleCard rule, @Nullable LocalDate day) {
    return new Determination(
        findings.decision(), 0, findings.reasons(), rule, day, false, findings.trace());
  }
}
