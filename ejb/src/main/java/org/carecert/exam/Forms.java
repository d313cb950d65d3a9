package org.carecert.exam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.carecert.exam.domain.Blueprint;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamScope;
import org.carecert.exam.domain.Form;
import org.carecert.exam.domain.FormCard;
import org.carecert.exam.domain.FormHead;
import org.carecert.exam.domain.FormSealed;
import org.carecert.exam.domain.FormsWanted;
import org.carecert.exam.domain.PaperWanted;
import org.carecert.exam.domain.Part;
import org.carecert.exam.domain.Practical;
import org.carecert.exam.domain.PracticalCard;
import org.carecert.exam.domain.PracticalDraft;
import org.carecert.exam.domain.PracticalImported;
import org.carecert.exam.domain.Rubric;
import org.carecert.exam.domain.RubricSheet;
import org.carecert.exam.domain.SealedItem;
import org.carecert.exam.store.PaperStore;
import org.carecert.identity.Callers;
import org.carecert.identity.domain.Caller;
import org.carecert.shared.Fact;
import org.carecert.shared.PublicCode;
import org.carecert.shared.Refused;
import org.carecert.shared.Role;
import org.carecert.shared.sheet.SheetFormat;
import org.carecert.shared.sheet.SheetLimits;
import org.carecert.shared.sheet.SheetReader;
import org.carecert.shared.sheet.SheetWriter;

/** 试卷: the evaluation organisation's desk for sealed forms and practical papers. */
@Stateless
public class Forms {
  @Inject private PaperStore store;
  @Inject private Assembly assembly;
  @Inject private Callers callers;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /** The organisation's sealed forms, newest first; never their content. */
  @RolesAllowed(Role.N_EVALUATOR)
  public List<FormCard> all() {
    return store.heads(callers.current().organisation()).stream().map(this::card).toList();
  }

  /**
   * Assembles a form from a published blueprint and this seed, and seals it.
   *
   * @return its code
   * @throws Refused naming each cell that lacks items, with how many
   */
  @RolesAllowed(Role.N_EVALUATOR)
  public String seal(String blueprintCode, long seed) {
    Caller caller = callers.current();
    Blueprint blueprint = assembly.published(caller.organisation(), blueprintCode);
    store.lock(blueprint);
    if (store.sealed(blueprint.id(), seed)) {
      throw new Refused(ExamReason.SEED_USED, seed);
    }
    List<SealedItem> drawn = assembly.draw(blueprint, FormsWanted.one(seed)).forms().get(0);
    Form form =
        new Form(PublicCode.fresh(), blueprint, seed, drawn, caller.accountId(), clock.instant());
    store.add(form, drawn);
    facts.fire(new FormSealed(form.id(), form.code(), form.digest()));
    return form.code();
  }

  /** The organisation's practical papers, newest first. */
  @RolesAllowed(Role.N_EVALUATOR)
  public List<PracticalCard> practicals() {
    return store.practicals(callers.current().organisation()).stream()
        .map(Practical::card)
        .toList();
  }

  /** Reads a sheet of stations and criteria; nothing is kept. */
  @RolesAllowed(Role.N_EVALUATOR)
  public PracticalDraft readPractical(PaperWanted wanted, byte[] file) {
    RubricSheet sheet = new RubricSheet(SheetReader.read(file, SheetLimits.ROSTER));
    Rubric rubric = sheet.rubric(wanted.title(), wanted.minutes());
    return new PracticalDraft(
        rubric,
        sheet.rejected(),
        sheet.rejected().isEmpty()
            ? rubric.faults(wanted.part(), wanted.scope().level())
            : List.of());
  }

  /** The empty sheet, with two rows that show how it is filled. */
  @RolesAllowed(Role.N_EVALUATOR)
  public byte[] practicalTemplate() {
    return SheetWriter.write(SheetFormat.XLSX, RubricSheet.HEADER, RubricSheet.SAMPLE);
  }

  /**
   * Takes in a practical paper, or one of a comprehensive review.
   *
   * @return its code
   */
  @RolesAllowed(Role.N_EVALUATOR)
  public String practical(ExamScope scope, Part part, Rubric rubric) {
    Caller caller = callers.current();
    Refused.ifAny(rubric.faults(part, scope.level()));
    Practical practical =
        new Practical(
            PublicCode.fresh(),
            caller.organisation(),
            scope,
            part,
            rubric,
            caller.accountId(),
            clock.instant());
    store.add(practical);
    facts.fire(new PracticalImported(practical.id(), practical.code(), practical.card().digest()));
    return practical.code();
  }

  private FormCard card(FormHead form) {
    return form.card(store.blueprint(form.blueprintId()).draft());
  }
}
