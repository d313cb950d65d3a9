package org.carecert.exam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.carecert.exam.domain.Blueprint;
import org.carecert.exam.domain.BlueprintDraft;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.Form;
import org.carecert.exam.domain.FormSealed;
import org.carecert.exam.domain.FormSet;
import org.carecert.exam.domain.FormSetCard;
import org.carecert.exam.domain.FormsAsked;
import org.carecert.exam.domain.FormsWanted;
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
import org.jspecify.annotations.Nullable;

/** 平行试卷: the evaluation organisation's desk that seals several equal forms at once. */
@Stateless
public class FormSets {
  private static final long MOST_SEED = 1L << 53;

  @Inject private PaperStore store;
  @Inject private Assembly assembly;
  @Inject private Callers callers;
  @Inject private Parameters parameters;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /** The organisation's sets, newest first; never their content. */
  @RolesAllowed(Role.N_EVALUATOR)
  public List<FormSetCard> all() {
    return store.formSets(callers.current().organisation()).stream().map(this::card).toList();
  }

  /** One set with its report. */
  @RolesAllowed(Role.N_EVALUATOR)
  public FormSetCard card(String code) {
    return store
        .formSet(callers.current().organisation(), code)
        .map(this::card)
        .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }

  /**
   * Draws parallel forms from a published blueprint and a seed, and seals them together.
   *
   * @return the code of the set
   * @throws Refused naming each cell that lacks items with how many, or in what the forms differ
   */
  @RolesAllowed(Role.N_EVALUATOR)
  public String seal(FormsAsked asked) {
    Caller caller = callers.current();
    new Require()
        .text("blueprint", asked.blueprint(), 40)
        .between("forms", asked.forms(), 2, 100)
        .between("seed", asked.seed(), -MOST_SEED, MOST_SEED)
        .holds("overlap", within(asked.overlap(), 200))
        .holds("tolerance", within(asked.tolerance(), 10_000))
        .check();
    Blueprint blueprint = assembly.published(caller.organisation(), asked.blueprint());
    store.lock(blueprint);
    if (store.setSealed(blueprint.id(), asked.seed())) {
      throw new Refused(ExamReason.SEED_USED, asked.seed());
    }
    FormsWanted wanted = wanted(asked, blueprint.draft());
    Assembly.Drawn drawn = assembly.draw(blueprint, wanted);
    Instant now = clock.instant();
    FormSet set =
        new FormSet(PublicCode.fresh(), blueprint, wanted, drawn.report(), caller.accountId(), now);
    store.add(set);
    for (int no = 1; no <= wanted.forms(); no++) {
      Form form =
          new Form(
              PublicCode.fresh(),
              blueprint,
              FormSet.seedOf(wanted.seed(), no),
              drawn.forms().get(no - 1),
              caller.accountId(),
              now);
      form.joins(set, no);
      store.add(form, drawn.forms().get(no - 1));
      facts.fire(new FormSealed(form.id(), form.code(), form.digest()));
    }
    return set.code();
  }

  private FormsWanted wanted(FormsAsked asked, BlueprintDraft blueprint) {
    LocalDate today = CityClock.today(clock);
    Integer overlap = asked.overlap();
    Integer tolerance = asked.tolerance();
    return new FormsWanted(
        asked.forms(),
        asked.seed(),
        overlap == null
            ? blueprint.items() * parameters.whole("exam.forms.overlap.percent", today) / 100
            : overlap,
        tolerance == null ? parameters.whole("exam.forms.tolerance.hundredths", today) : tolerance);
  }

  private static boolean within(@Nullable Integer value, int most) {
    return value == null || (value >= 0 && value <= most);
  }

  private FormSetCard card(FormSet set) {
    BlueprintDraft blueprint = store.blueprint(set.blueprintId()).draft();
    return set.card(
        blueprint, store.headsOf(set.id()).stream().map(form -> form.card(blueprint)).toList());
  }
}
