package org.carecert.subsidy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.carecert.identity.Callers;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Fact;
import org.carecert.shared.PublicCode;
import org.carecert.shared.Refused;
import org.carecert.shared.Role;
import org.carecert.subsidy.domain.ClaimReason;
import org.carecert.subsidy.domain.NewRule;
import org.carecert.subsidy.domain.NewRuleCheck;
import org.carecert.subsidy.domain.RuleCard;
import org.carecert.subsidy.domain.RuleChanged;
import org.carecert.subsidy.domain.RuleLine;
import org.carecert.subsidy.domain.RuleState;
import org.carecert.subsidy.domain.SubsidyRule;
import org.carecert.subsidy.store.RuleStore;

/** 政策维护: the desk where one HR officer proposes a dated rule and a second one decides. */
@Stateless
public class Rules {
  @Inject private RuleStore store;
  @Inject private Callers callers;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /** Every rule with its dates, source and state. */
  @RolesAllowed({
    Role.N_CANDIDATE,
    Role.N_HR_CLERK,
    Role.N_HR_REVIEWER,
    Role.N_AUDITOR,
    Role.N_ADMIN
  })
  public List<RuleLine> all() {
    return store.rules().stream().map(SubsidyRule::line).toList();
  }

  /** One rule. */
  @RolesAllowed({
    Role.N_CANDIDATE,
    Role.N_HR_CLERK,
    Role.N_HR_REVIEWER,
    Role.N_AUDITOR,
    Role.N_ADMIN
  })
  public RuleLine rule(String code) {
    return known(code).line();
  }

  /** Proposes a rule; it counts for nothing until a second officer confirms it. */
  @RolesAllowed({Role.N_HR_CLERK, Role.N_HR_REVIEWER})
  public RuleLine propose(NewRule wanted) {
    NewRuleCheck.check(wanted);
    String supersedes = wanted.supersedes();
    if (supersedes != null && !superseded(supersedes, wanted)) {
      throw Refused.at("supersedes", ClaimReason.SUPERSEDES_UNKNOWN, supersedes);
    }
    SubsidyRule rule =
        new SubsidyRule(
            wanted.card(PublicCode.fresh()),
            supersedes,
            callers.current().username(),
            clock.instant());
    store.add(rule);
    facts.fire(new RuleChanged(rule.id(), rule.card().id(), rule.state()));
    return rule.line();
  }

  /**
   * Puts a proposed rule in force. The rule it supersedes stays in force on the days before and
   * after it.
   */
  @RolesAllowed(Role.N_HR_REVIEWER)
  public RuleLine confirm(String code) {
    store.lockRules();
    SubsidyRule rule = known(code);
    Instant now = clock.instant();
    rule.confirmedBy(callers.current().username(), now);
    if (rule.supersedesCode() != null) {
      supersede(known(rule.supersedesCode()), rule.card());
    }
    RuleCard card = rule.card();
    boolean clash =
        store.rules().stream()
            .filter(other -> other.state() == RuleState.IN_FORCE && other.id() != rule.id())
            .map(SubsidyRule::card)
            .anyMatch(other -> other.programme() == card.programme() && other.meets(card));
    if (clash) {
      throw new Refused(ClaimReason.RULE_OVERLAPS);
    }
    store.flush();
    facts.fire(new RuleChanged(rule.id(), code, rule.state()));
    return rule.line();
  }

  /** Drops a proposed rule. */
  @RolesAllowed(Role.N_HR_REVIEWER)
  public RuleLine dismiss(String code) {
    store.lockRules();
    SubsidyRule rule = known(code);
    rule.dismissedBy(callers.current().username(), clock.instant());
    facts.fire(new RuleChanged(rule.id(), code, rule.state()));
    return rule.line();
  }

  private boolean superseded(String code, NewRule wanted) {
    return store
        .rule(code)
        .filter(old -> old.state() == RuleState.IN_FORCE)
        .map(SubsidyRule::card)
        .filter(old -> old.programme() == wanted.programme())
        .isPresent();
  }

  private void supersede(SubsidyRule old, RuleCard by) {
    old.superseded();
    store.flush();
    RuleCard card = old.card();
    if (card.validFrom().isBefore(by.validFrom())) {
      LocalDate last = earlier(by.validFrom().minusDays(1), card);
      store.add(old.remainder(PublicCode.fresh(), card.validFrom(), last));
    }
    LocalDate end = by.validTo();
    if (end != null && (card.validTo() == null || card.validTo().isAfter(end))) {
      LocalDate next = end.plusDays(1);
      LocalDate first = next.isAfter(card.validFrom()) ? next : card.validFrom();
      store.add(old.remainder(PublicCode.fresh(), first, card.validTo()));
    }
  }

  private static LocalDate earlier(LocalDate day, RuleCard card) {
    LocalDate last = card.validTo();
    return last != null && last.isBefore(day) ? Objects.requireNonNull(last) : day;
  }

  private SubsidyRule known(String code) {
    return store.rule(code).orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }
}
