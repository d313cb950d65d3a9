package org.carecert.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.carecert.exam.domain.BankItem;
import org.carecert.exam.domain.BlueprintDetail;
import org.carecert.exam.domain.BlueprintDraft;
import org.carecert.exam.domain.Difficulty;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamScope;
import org.carecert.exam.domain.Expectations;
import org.carecert.exam.domain.FormAssembly;
import org.carecert.exam.domain.FormProfile;
import org.carecert.exam.domain.FormsWanted;
import org.carecert.exam.domain.Importance;
import org.carecert.exam.domain.ImportanceMix;
import org.carecert.exam.domain.ItemType;
import org.carecert.exam.domain.Mix;
import org.carecert.exam.domain.ParallelForms;
import org.carecert.shared.Refusal;
import org.carecert.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Parallel forms drawn from a bank by a two-way blueprint and one seed. */
class ParallelFormsTest {
  private static final BlueprintDraft HUNDRED = BankFixture.twoWay(100);

  @Test
  void fifty_forms_of_a_hundred_items_come_from_a_bank_of_five_thousand_in_time() {
    List<BankItem> bank = BankFixture.of(5_000, 1);
    ParallelForms forms =
        assertTimeout(Duration.ofSeconds(30), () -> draw(HUNDRED, bank, wanted(50, 7, 30, 100)));
    assertEquals(50, forms.forms().size());
    forms.forms().forEach(form -> assertEquals(100, new HashSet<>(form).size()));
  }

  @Test
  void every_form_meets_cells_difficulty_and_importance_exactly() {
    for (int seed = 1; seed <= 5; seed++) {
      ParallelForms forms = draw(HUNDRED, BankFixture.of(2_000, seed), wanted(6, seed, 30, 200));
      for (FormProfile form : forms.report().forms()) {
        assertEquals(
            Map.of(Difficulty.EASY, 20, Difficulty.MEDIUM, 70, Difficulty.HARD, 10),
            form.difficulty());
        assertEquals(
            Map.of(Importance.X, 60, Importance.Y, 30, Importance.Z, 10), form.importance());
        HUNDRED
            .detail()
            .cells()
            .forEach(
                (range, types) ->
                    types.forEach(
                        (type, weight) ->
                            assertEquals(weight, form.cells().get(range + "/" + type))));
      }
    }
  }

  @Test
  void forms_hang_on_seed_and_bank_and_not_on_the_order_of_the_bank() {
    List<BankItem> bank = BankFixture.of(1_500, 3);
    ParallelForms forms = draw(HUNDRED, bank, wanted(4, 11, 40, 200));
    for (int i = 0; i < 3; i++) {
      List<BankItem> shuffled = new ArrayList<>(bank);
      Collections.shuffle(shuffled, new Random(i));
      assertEquals(forms, draw(HUNDRED, shuffled, wanted(4, 11, 40, 200)));
    }
    assertNotEquals(forms.forms(), draw(HUNDRED, bank, wanted(4, 12, 40, 200)).forms());
  }

  @Test
  void the_report_tells_the_same_as_the_forms() {
    ParallelForms forms = draw(HUNDRED, BankFixture.of(2_000, 5), wanted(8, 5, 25, 100));
    int most = 0;
    long low = Long.MAX_VALUE;
    long high = 0;
    for (int i = 0; i < 8; i++) {
      long sum = forms.forms().get(i).stream().mapToLong(Expectations.USUAL::facility).sum();
      low = Math.min(low, sum);
      high = Math.max(high, sum);
      for (int j = i + 1; j < 8; j++) {
        Set<BankItem> both = new HashSet<>(forms.forms().get(i));
        both.retainAll(forms.forms().get(j));
        assertEquals(both.size(), forms.report().overlaps().get(i).get(j - i - 1));
        most = Math.max(most, both.size());
      }
    }
    assertEquals(most, forms.report().greatestOverlap());
    assertTrue(most <= 25);
    assertTrue(high - low <= 100 * 100, "a hundred items, one point");
    assertTrue(forms.report().greatestDifference().compareTo(new BigDecimal("1.00")) <= 0);
    assertEquals(100 * 60, forms.report().forms().get(0).expectedSeconds());
  }

  @Test
  void forms_that_may_share_nothing_share_nothing() {
    ParallelForms forms = draw(HUNDRED, BankFixture.of(4_000, 9), wanted(3, 2, 0, 200));
    assertEquals(0, forms.report().greatestOverlap());
  }

  @Test
  void a_cell_of_the_blueprint_that_lacks_items_is_named_with_how_many() {
    BlueprintDraft draft =
        blueprint(
            10,
            Map.of("A", Map.of(ItemType.SINGLE, 60, ItemType.TRUE_FALSE, 40)),
            new Mix(0, 100, 0));
    List<BankItem> bank = new ArrayList<>(items(6, "S", ItemType.SINGLE));
    bank.addAll(items(1, "T", ItemType.TRUE_FALSE));
    Refused refused = refused(draft, bank, FormsWanted.one(1));
    assertEquals(
        List.of(Refusal.at("weights", ExamReason.SHORT_OF_MEDIUM, "A × TRUE_FALSE", 3)),
        refused.refusals());
    bank.addAll(items(3, "U", ItemType.TRUE_FALSE));
    assertEquals(10, FormAssembly.draw(draft, bank, 1).size());
  }

  @Test
  void forms_that_cannot_keep_apart_tell_how_many_items_more_would_do() {
    BlueprintDraft draft =
        blueprint(10, Map.of("A", Map.of(ItemType.SINGLE, 100)), new Mix(0, 100, 0));
    List<BankItem> bank = new ArrayList<>(items(14, "S", ItemType.SINGLE));
    Refusal lacking = refused(draft, bank, wanted(2, 1, 2, 0)).refusals().get(0);
    assertEquals(Refusal.at("weights", ExamReason.SHORT_OF_MEDIUM, "A × SINGLE", 4), lacking);
    bank.addAll(items(4, "M", ItemType.SINGLE));
    assertEquals(2, draw(draft, bank, wanted(2, 1, 2, 0)).report().greatestOverlap());
    Refusal apart = refused(draft, bank, wanted(2, 1, 0, 0)).refusals().get(0);
    assertEquals(Refusal.at("weights", ExamReason.SHORT_OF_MEDIUM, "A × SINGLE", 2), apart);
  }

  @Test
  void what_is_lacking_is_the_least_that_makes_the_form_possible() {
    // Random poor banks: with exactly what the refusal asks for, the form can be drawn.
    for (int seed = 1; seed <= 20; seed++) {
      List<BankItem> bank = new ArrayList<>(BankFixture.of(130, seed));
      BlueprintDraft draft = plain(100);
      try {
        FormAssembly.draw(draft, bank, seed);
      } catch (Refused refused) {
        for (Refusal refusal : refused.refusals()) {
          bank.addAll(added(refusal, "new" + bank.size()));
        }
        assertEquals(100, FormAssembly.draw(draft, bank, seed).size(), "seed " + seed);
      }
    }
  }

  @Test
  void what_is_lacking_is_told_by_importance_and_is_the_least_also_with_a_mix() {
    int poor = 0;
    for (int seed = 1; seed <= 40; seed++) {
      List<BankItem> bank = BankFixture.of(125 + seed % 5 * 15, seed);
      BlueprintDraft draft = mixed(100);
      List<BankItem> lacking = lacking(draft, bank);
      poor += lacking.isEmpty() ? 0 : 1;
      List<BankItem> enough = new ArrayList<>(bank);
      enough.addAll(lacking);
      assertEquals(100, FormAssembly.draw(draft, enough, seed).size(), "seed " + seed);
      for (BankItem one : lacking) {
        List<BankItem> less = new ArrayList<>(enough);
        less.remove(one);
        assertThrows(
            Refused.class, () -> FormAssembly.draw(draft, less, 1), "one less than " + lacking);
      }
    }
    assertTrue(poor >= 10, "banks that lack something: " + poor);
  }

  @Test
  void a_shortage_of_core_items_says_that_core_items_are_lacking() {
    BlueprintDraft draft =
        new BlueprintDraft(
            "x",
            new ExamScope("4-10-01-03", 5),
            10,
            90,
            new Mix(0, 100, 0),
            Map.of("A", 100),
            new BlueprintDetail(Map.of(), new ImportanceMix(60, 40, 0), null, true));
    List<BankItem> bank = new ArrayList<>(items(4, "X", ItemType.SINGLE));
    for (int i = 0; i < 20; i++) {
      bank.add(
          new BankItem(
              100 + i, "Y" + i, "A", "P", Importance.Y, Difficulty.MEDIUM, ItemType.SINGLE));
    }
    assertEquals(
        List.of(Refusal.at("weights", ExamReason.SHORT_OF_MEDIUM, "A × X", 2)),
        refused(draft, bank, FormsWanted.one(1)).refusals());
  }

  @Test
  void forms_that_share_too_many_name_the_kind_from_which_most_come() {
    List<BankItem> bank = new ArrayList<>(items(12, "S", ItemType.SINGLE));
    bank.addAll(items(40, "T", ItemType.TRUE_FALSE));
    BlueprintDraft draft =
        blueprint(
            20,
            Map.of("A", Map.of(ItemType.SINGLE, 50, ItemType.TRUE_FALSE, 50)),
            new Mix(0, 100, 0));
    ParallelForms forms = draw(draft, bank, wanted(3, 1, 20, 0));
    assertTrue(forms.report().greatestOverlap() >= 8, forms.report().toString());
    Refused refused = refused(draft, bank, wanted(3, 1, 7, 0));
    Refusal first = refused.refusals().get(0);
    assertTrue(first.args().toString().contains("A × SINGLE"), refused.refusals().toString());
  }

  private static List<BankItem> lacking(BlueprintDraft draft, List<BankItem> bank) {
    List<BankItem> lacking = new ArrayList<>();
    try {
      FormAssembly.draw(draft, bank, 1);
    } catch (Refused refused) {
      for (Refusal refusal : refused.refusals()) {
        lacking.addAll(added(refusal, "new" + bank.size() + lacking.size()));
      }
    }
    return lacking;
  }

  private static BlueprintDraft mixed(int items) {
    return new BlueprintDraft(
        "x",
        new ExamScope("4-10-01-03", 5),
        items,
        90,
        new Mix(20, 70, 10),
        BankFixture.WEIGHTS,
        new BlueprintDetail(Map.of(), new ImportanceMix(60, 30, 10), null, true));
  }

  @Test
  void forms_whose_predicted_scores_differ_too_much_are_refused() {
    BlueprintDraft draft =
        blueprint(2, Map.of("A", Map.of(ItemType.SINGLE, 100)), new Mix(0, 100, 0));
    List<BankItem> bank = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      bank.add(item("S" + i, ItemType.SINGLE, i == 0 ? 9000 : 3000));
    }
    Refusal refusal = refused(draft, bank, wanted(2, 1, 0, 100)).refusals().get(0);
    assertEquals(
        Refusal.at(
            "tolerance", ExamReason.FORMS_NOT_PARALLEL, "30.00", "1.00", "A × SINGLE × MEDIUM × X"),
        refusal);
    assertEquals(2, draw(draft, bank, wanted(2, 1, 0, 3000)).forms().size());
  }

  @Test
  void a_form_that_would_take_too_long_is_refused() {
    BlueprintDraft draft =
        new BlueprintDraft(
            "x",
            new ExamScope("4-10-01-03", 5),
            10,
            90,
            new Mix(0, 100, 0),
            Map.of("A", 100),
            new BlueprintDetail(Map.of(), null, 9, true));
    Refusal refusal =
        refused(draft, items(10, "S", ItemType.SINGLE), FormsWanted.one(1)).refusals().get(0);
    assertEquals(Refusal.at("expectedMinutes", ExamReason.EXPECTED_TIME_OVER, 10, 9), refusal);
  }

  @Test
  void a_blueprint_whose_cells_do_not_make_its_weights_is_refused_with_both() {
    BlueprintDraft draft =
        new BlueprintDraft(
            "x",
            new ExamScope("4-10-01-03", 5),
            10,
            90,
            new Mix(20, 70, 10),
            Map.of("A", 60, "B", 40),
            new BlueprintDetail(
                Map.of("A", Map.of(ItemType.SINGLE, 60), "B", Map.of(ItemType.SINGLE, 39)),
                new ImportanceMix(60, 30, 11),
                91,
                true));
    assertEquals(
        List.of(
            Refusal.at("cells", ExamReason.CELLS_DIFFER, "B", 39, 40),
            Refusal.at("importance", ExamReason.IMPORTANCE_NOT_100, 101),
            Refusal.at("expectedMinutes", ExamReason.EXPECTED_TOO_LONG, 90)),
        draft.faults(Map.of("A", 0, "B", 0), 90));
    assertFalse(BankFixture.twoWay(100).faults(BankFixture.WEIGHTS, 90).iterator().hasNext());
  }

  private static ParallelForms draw(BlueprintDraft draft, List<BankItem> bank, FormsWanted wanted) {
    return FormAssembly.draw(draft, bank, wanted, Expectations.USUAL);
  }

  private static Refused refused(BlueprintDraft draft, List<BankItem> bank, FormsWanted wanted) {
    return assertThrows(Refused.class, () -> draw(draft, bank, wanted));
  }

  private static FormsWanted wanted(int forms, long seed, int overlap, int tolerance) {
    return new FormsWanted(forms, seed, overlap, tolerance);
  }

  private static BlueprintDraft plain(int items) {
    return new BlueprintDraft(
        "x", new ExamScope("4-10-01-03", 5), items, 90, new Mix(20, 70, 10), BankFixture.WEIGHTS);
  }

  private static BlueprintDraft blueprint(
      int items, Map<String, Map<ItemType, Integer>> cells, Mix mix) {
    return new BlueprintDraft(
        "x",
        new ExamScope("4-10-01-03", 5),
        items,
        90,
        mix,
        Map.of("A", 100),
        new BlueprintDetail(cells, null, null, true));
  }

  private static List<BankItem> added(Refusal refusal, String code) {
    Difficulty difficulty =
        switch ((ExamReason) refusal.reason()) {
          case SHORT_OF_EASY -> Difficulty.EASY;
          case SHORT_OF_MEDIUM -> Difficulty.MEDIUM;
          default -> Difficulty.HARD;
        };
    String[] cell = refusal.args().get(0).split(" × ", -1);
    Importance importance = cell.length == 1 ? Importance.X : Importance.valueOf(cell[1]);
    List<BankItem> items = new ArrayList<>();
    for (int i = 0; i < Integer.parseInt(refusal.args().get(1)); i++) {
      items.add(
          new BankItem(
              code.hashCode() + i,
              code + "-" + i,
              cell[0],
              "P",
              importance,
              difficulty,
              ItemType.SINGLE));
    }
    return items;
  }

  private static List<BankItem> items(int count, String prefix, ItemType type) {
    List<BankItem> items = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      items.add(item(prefix + i, type, null));
    }
    return items;
  }

  private static BankItem item(String code, ItemType type, @Nullable Integer facility) {
    return new BankItem(
        code.hashCode(), code, "A", "P", Importance.X, Difficulty.MEDIUM, type, facility);
  }
}
