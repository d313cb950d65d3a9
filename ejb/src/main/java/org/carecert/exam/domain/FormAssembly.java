package org.carecert.exam.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.carecert.shared.Refusal;
import org.carecert.shared.Refused;

/**
 * 组卷: draws parallel forms from the bank. The same blueprint, bank and seed give the same forms,
 * however the bank is ordered; no item stands twice on one; every form has as many items of each
 * kind, the predicted scores lie within the tolerance, two forms share no more items than allowed.
 * What the bank lacks is named by cell with how many.
 */
public final class FormAssembly {
  private FormAssembly() {}

  /**
   * Draws one form in the order of the paper: by type, then range, then lot.
   *
   * @throws Refused naming every cell that lacks items, with how many
   */
  public static List<BankItem> draw(BlueprintDraft blueprint, List<BankItem> bank, long seed) {
    return draw(blueprint, bank, FormsWanted.one(seed), Expectations.USUAL).forms().get(0);
  }

  /**
   * Draws parallel forms.
   *
   * @throws Refused naming every cell that lacks items with how many, or FORMS_SHARE_TOO_MANY,
   *     FORMS_NOT_PARALLEL, EXPECTED_TIME_OVER
   */
  public static ParallelForms draw(
      BlueprintDraft blueprint, List<BankItem> bank, FormsWanted wanted, Expectations expected) {
    FormStock stock = new FormStock(blueprint, bank, wanted.seed());
    FormPlan plan = new FormPlan(blueprint, stock, wanted);
    Refused.ifAny(plan.shortages());
    List<FormKind> kinds = kinds(stock, plan);
    Refused.ifAny(tooFew(plan, kinds, wanted));
    FormDraw draw = new FormDraw(kinds, wanted, expected);
    Comparator<BankItem> order =
        Comparator.comparing(BankItem::type)
            .thenComparing(BankItem::range)
            .thenComparing(stock::rank)
            .thenComparing(BankItem::code);
    List<List<BankItem>> forms =
        draw.drawn().stream().map(form -> form.stream().sorted(order).toList()).toList();
    EquivalenceReport report = EquivalenceReport.of(forms, wanted, expected);
    Refused.ifAny(faults(blueprint, report, new FormGaps(kinds, forms, expected)));
    return new ParallelForms(forms, report);
  }

  private static List<FormKind> kinds(FormStock stock, FormPlan plan) {
    List<FormKind> kinds = new ArrayList<>();
    for (int cell = 0; cell < stock.cells().size(); cell++) {
      for (Difficulty difficulty : FormStock.DIFFICULTIES) {
        for (Importance importance : FormStock.IMPORTANCES) {
          int each = plan.taken(cell, difficulty, importance);
          if (each > 0) {
            List<BankItem> items = stock.kind(cell, difficulty, importance);
            kinds.add(
                new FormKind(
                    stock.cells().get(cell),
                    difficulty,
                    importance,
                    each,
                    items,
                    items.stream().map(stock::rank).toList()));
          }
        }
      }
    }
    return kinds;
  }

  /**
   * What must be added so that forms can stay within the overlap at all: however the items of a
   * kind are dealt out, so many pairs of forms meet in them.
   */
  private static List<Refusal> tooFew(FormPlan plan, List<FormKind> kinds, FormsWanted wanted) {
    long allowed = wanted.pairs() * wanted.overlap();
    int[] more = new int[kinds.size()];
    long meetings = 0;
    for (FormKind kind : kinds) {
      meetings += kind.meetings(wanted.forms(), 0);
    }
    while (meetings > allowed) {
      int best = 0;
      long gain = 0;
      for (int i = 0; i < more.length; i++) {
        FormKind kind = kinds.get(i);
        long less =
            kind.meetings(wanted.forms(), more[i]) - kind.meetings(wanted.forms(), more[i] + 1);
        if (less > gain) {
          gain = less;
          best = i;
        }
      }
      more[best]++;
      meetings -= gain;
    }
    List<Refusal> lacking = new ArrayList<>();
    for (int i = 0; i < more.length; i++) {
      if (more[i] > 0) {
        FormKind kind = kinds.get(i);
        lacking.add(plan.shortage(kind.cell(), kind.difficulty(), kind.importance(), more[i]));
      }
    }
    return lacking;
  }

  private static List<Refusal> faults(
      BlueprintDraft blueprint, EquivalenceReport report, FormGaps gaps) {
    List<Refusal> faults = new ArrayList<>();
    if (report.greatestOverlap() > report.overlapAllowed()) {
      faults.add(
          Refusal.at(
              "overlap",
              ExamReason.FORMS_SHARE_TOO_MANY,
              report.greatestOverlap(),
              report.overlapAllowed(),
              gaps.shared()));
    }
    if (report.greatestDifference().compareTo(report.differenceAllowed()) > 0) {
      faults.add(
          Refusal.at(
              "tolerance",
              ExamReason.FORMS_NOT_PARALLEL,
              report.greatestDifference(),
              report.differenceAllowed(),
              gaps.apart()));
    }
    Integer limit = blueprint.detail().expectedMinutes();
    int longest = report.forms().stream().mapToInt(FormProfile::expectedSeconds).max().orElse(0);
    if (limit != null && longest > limit * 60) {
      faults.add(
          Refusal.at("expectedMinutes", ExamReason.EXPECTED_TIME_OVER, (longest + 59) / 60, limit));
    }
    return faults;
  }
}
