package org.carecert.exam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.carecert.exam.domain.AssessmentRange;
import org.carecert.exam.domain.Blueprint;
import org.carecert.exam.domain.BlueprintCard;
import org.carecert.exam.domain.BlueprintDraft;
import org.carecert.exam.domain.BlueprintDrafted;
import org.carecert.exam.domain.BlueprintPublished;
import org.carecert.exam.domain.BlueprintWithdrawn;
import org.carecert.exam.domain.RangeDraft;
import org.carecert.exam.store.BankStore;
import org.carecert.exam.store.PaperStore;
import org.carecert.identity.Callers;
import org.carecert.identity.domain.Caller;
import org.carecert.shared.CityClock;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Fact;
import org.carecert.shared.PublicCode;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.carecert.shared.Role;
import org.carecert.standard.Parameters;

/** 细目表: the evaluation organisation's desk for its blueprints; two officers make one. */
@Stateless
public class Blueprints {
  @Inject private PaperStore store;
  @Inject private BankStore bank;
  @Inject private Callers callers;
  @Inject private Parameters parameters;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /** The organisation's blueprints, newest first. */
  @RolesAllowed(Role.N_EVALUATOR)
  public List<BlueprintCard> all() {
    int tolerance = tolerance();
    return store.blueprints(callers.current().organisation()).stream()
        .map(blueprint -> blueprint.card(tolerance))
        .toList();
  }

  /** One blueprint. */
  @RolesAllowed(Role.N_EVALUATOR)
  public BlueprintCard card(String code) {
    return blueprint(code).card(tolerance());
  }

  /**
   * Drafts a blueprint; one whose weights do not sum to exactly 100 is refused with the sum.
   *
   * @return its code
   */
  @RolesAllowed(Role.N_EVALUATOR)
  public String draft(BlueprintDraft draft) {
    Caller caller = callers.current();
    new Require()
        .text("name", draft.name(), 100)
        .between("items", draft.items(), 1, 200)
        .between("minutes", draft.minutes(), 1, 600)
        .check();
    Refused.ifAny(draft.faults(outline(caller, draft), leastMinutes()));
    Blueprint blueprint =
        new Blueprint(
            PublicCode.fresh(), caller.organisation(), draft, caller.accountId(), clock.instant());
    store.add(blueprint);
    facts.fire(new BlueprintDrafted(blueprint.id(), blueprint.code()));
    return blueprint.code();
  }

  /**
   * Publishes a draft.
   *
   * @throws Refused SAME_OFFICER if the caller drafted it
   */
  @RolesAllowed(Role.N_EVALUATOR)
  public void publish(String code) {
    Caller caller = callers.current();
    Blueprint blueprint = locked(code);
    Refused.ifAny(blueprint.draft().faults(outline(caller, blueprint.draft()), leastMinutes()));
    blueprint.publish(caller.accountId(), clock.instant());
    facts.fire(new BlueprintPublished(blueprint.id(), code));
  }

  /** Withdraws a draft that is not to be published; it stays in the list. */
  @RolesAllowed(Role.N_EVALUATOR)
  public void withdraw(String code) {
    Blueprint blueprint = locked(code);
    blueprint.withdraw(callers.current().accountId(), clock.instant());
    facts.fire(new BlueprintWithdrawn(blueprint.id(), code));
  }

  private Map<String, Integer> outline(Caller caller, BlueprintDraft draft) {
    return bank.ranges(caller.organisation(), draft.scope()).stream()
        .map(AssessmentRange::draft)
        .collect(Collectors.toMap(RangeDraft::code, RangeDraft::weight));
  }

  private int leastMinutes() {
    return parameters.whole("exam.theory.minutes.min", CityClock.today(clock));
  }

  private int tolerance() {
    return parameters.whole("exam.mix.tolerance.percent", CityClock.today(clock));
  }

  private Blueprint locked(String code) {
    Blueprint blueprint = blueprint(code);
    store.lock(blueprint);
    return blueprint;
  }

  private Blueprint blueprint(String code) {
    return store
        .blueprint(callers.current().organisation(), code)
        .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }
}
