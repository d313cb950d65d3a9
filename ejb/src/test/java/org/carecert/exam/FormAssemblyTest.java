package org.carecert.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.carecert.exam.domain.BankItem;
import org.carecert.exam.domain.BlueprintDraft;
import org.carecert.exam.domain.CellPlan;
import org.carecert.exam.domain.Difficulty;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamScope;
import org.carecert.exam.domain.FormAssembly;
import org.carecert.exam.domain.Importance;
import org.carecert.exam.domain.ItemType;
import org.carecert.exam.domain.Mix;
import org.carecert.shared.Refusal;
import org.carecert.shared.Refused;
import org.junit.jupiter.api.Test;

/** Forms drawn from a bank by a blueprint and a seed. */
class FormAssemblyTest {
  private static final Map<String, Integer> WEIGHTS =
      Map.of("A", 5, "B", 20, "C", 10, "D", 10, "E", 25, "F", 15, "G", 10, "H", 5);

  @Test
  void the_same_seed_draws_the_same_form_however_the_bank_is_ordered() {
    List<BankItem> bank = bank(8);
    List<BankItem> shuffled = new ArrayList<>(bank);
    Collections.shuffle(shuffled, new Random(3));
    assertEquals(
        FormAssembly.draw(blueprint(100), bank, 42),
        FormAssembly.draw(blueprint(100), shuffled, 42));
    assertNotEquals(
        FormAssembly.draw(blueprint(100), bank, 42), FormAssembly.draw(blueprint(100), bank, 43));
  }

  @Test
  void weights_and_mix_are_met_exactly_and_no_item_stands_twice() {
    List<BankItem> form = FormAssembly.draw(blueprint(100), bank(8), 7);
    Map<String, Long> byRange =
        form.stream().collect(Collectors.groupingBy(BankItem::range, Collectors.counting()));
    WEIGHTS.forEach((range, weight) -> assertEquals(weight.longValue(), byRange.get(range)));
    Map<Difficulty, Long> byDifficulty =
        form.stream().collect(Collectors.groupingBy(BankItem::difficulty, Collectors.counting()));
    assertEquals(
        Map.of(Difficulty.EASY, 20L, Difficulty.MEDIUM, 70L, Difficulty.HARD, 10L), byDifficulty);
    assertEquals(100, new HashSet<>(form).size());
  }

  @Test
  void a_shortage_names_the_cell_and_how_many_it_lacks() {
    List<BankItem> bank = new ArrayList<>(bank(8));
    bank.removeIf(item -> item.range().equals("E") && item.difficulty() == Difficulty.MEDIUM);
    Refused refused = assertThrows(Refused.class, () -> FormAssembly.draw(blueprint(100), bank, 1));
    Refusal first = refused.refusals().get(0);
    assertEquals(ExamReason.SHORT_OF_MEDIUM, first.reason());
    assertEquals("E", first.args().get(0));
    assertTrue(Integer.parseInt(first.args().get(1)) > 0);
  }

  @Test
  void shares_sum_to_the_total_for_every_size() {
    for (int total = 1; total <= 200; total++) {
      int sum = 0;
      for (int share : CellPlan.share(total, new int[] {5, 20, 10, 10, 25, 15, 10, 5})) {
        sum += share;
      }
      assertEquals(total, sum);
    }
  }

  @Test
  void rows_and_columns_of_the_plan_hold_for_every_size() {
    for (int total = 1; total <= 200; total++) {
      int[] rows = CellPlan.share(total, new int[] {5, 20, 10, 10, 25, 15, 10, 5});
      int[] columns = CellPlan.share(total, new int[] {20, 70, 10});
      int[][] cells = CellPlan.of(rows, columns, new int[8][3]);
      for (int i = 0; i < 8; i++) {
        assertEquals(rows[i], cells[i][0] + cells[i][1] + cells[i][2]);
      }
      for (int j = 0; j < 3; j++) {
        int sum = 0;
        for (int[] row : cells) {
          sum += row[j];
        }
        assertEquals(columns[j], sum);
      }
    }
  }

  @Test
  void core_points_come_before_auxiliary_ones() {
    List<BankItem> bank = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      Importance importance = i < 5 ? Importance.Z : Importance.X;
      bank.add(
          new BankItem(i, "I" + i, "A", "P" + i, importance, Difficulty.MEDIUM, ItemType.SINGLE));
    }
    BlueprintDraft draft =
        new BlueprintDraft(
            "x", new ExamScope("4-10-01-03", 5), 5, 90, new Mix(0, 100, 0), Map.of("A", 100));
    assertTrue(
        FormAssembly.draw(draft, bank, 9).stream().allMatch(i -> i.importance() == Importance.X));
  }

  private static BlueprintDraft blueprint(int items) {
    return new BlueprintDraft(
        "theory", new ExamScope("4-10-01-03", 5), items, 90, new Mix(20, 70, 10), WEIGHTS);
  }

  /** Per range: so many points with two easy, four medium and one hard item each. */
  private static List<BankItem> bank(int points) {
    List<BankItem> bank = new ArrayList<>();
    for (String range : WEIGHTS.keySet()) {
      for (int p = 0; p < points; p++) {
        for (int k = 0; k < 7; k++) {
          Difficulty difficulty =
              k < 2 ? Difficulty.EASY : k < 6 ? Difficulty.MEDIUM : Difficulty.HARD;
          bank.add(
              new BankItem(
                  bank.size(),
                  range + p + "-" + k,
                  range,
                  range + p,
                  List.of(Importance.X, Importance.Y, Importance.Z).get(p % 3),
                  difficulty,
                  List.of(ItemType.SINGLE, ItemType.MULTIPLE, ItemType.TRUE_FALSE).get(k % 3)));
        }
      }
    }
    return bank;
  }
}
