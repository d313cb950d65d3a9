package org.carecert.exam;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.carecert.exam.domain.BankItem;
import org.carecert.exam.domain.BlueprintDetail;
import org.carecert.exam.domain.BlueprintDraft;
import org.carecert.exam.domain.Difficulty;
import org.carecert.exam.domain.ExamScope;
import org.carecert.exam.domain.Importance;
import org.carecert.exam.domain.ImportanceMix;
import org.carecert.exam.domain.ItemType;
import org.carecert.exam.domain.Mix;

/** Banks as they grow: ranges by their weight, everything else by chance of a seed. */
final class BankFixture {
  static final Map<String, Integer> WEIGHTS =
      new TreeMap<>(Map.of("A", 5, "B", 20, "C", 10, "D", 10, "E", 25, "F", 15, "G", 10, "H", 5));
  private static final List<ItemType> TYPES =
      List.of(ItemType.SINGLE, ItemType.MULTIPLE, ItemType.TRUE_FALSE);

  private BankFixture() {}

  /** A bank of so many items; half of them with a measured facility. */
  static List<BankItem> of(int size, long seed) {
    Random random = new Random(seed);
    List<String> ranges = new ArrayList<>();
    WEIGHTS.forEach(
        (range, weight) -> {
          for (int i = 0; i < weight; i++) {
            ranges.add(range);
          }
        });
    List<BankItem> bank = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      String range = ranges.get(random.nextInt(100));
      int chance = random.nextInt(10);
      Difficulty difficulty =
          chance < 2 ? Difficulty.EASY : chance < 8 ? Difficulty.MEDIUM : Difficulty.HARD;
      int core = random.nextInt(10);
      Importance importance = core < 5 ? Importance.X : core < 8 ? Importance.Y : Importance.Z;
      bank.add(
          new BankItem(
              i,
              "I" + i,
              range,
              range + random.nextInt(40),
              importance,
              difficulty,
              TYPES.get(random.nextInt(3)),
              i % 2 == 0 ? null : 2000 + random.nextInt(7500)));
    }
    return bank;
  }

  /** A blueprint of range × type with mixes of difficulty and importance. */
  static BlueprintDraft twoWay(int items) {
    Map<String, Map<ItemType, Integer>> cells = new HashMap<>();
    WEIGHTS.forEach(
        (range, weight) ->
            cells.put(
                range,
                Map.of(
                    ItemType.SINGLE,
                    weight - 2 * (weight / 4),
                    ItemType.MULTIPLE,
                    weight / 4,
                    ItemType.TRUE_FALSE,
                    weight / 4)));
    return new BlueprintDraft(
        "theory",
        new ExamScope("4-10-01-03", 5),
        items,
        120,
        new Mix(20, 70, 10),
        WEIGHTS,
        new BlueprintDetail(cells, new ImportanceMix(60, 30, 10), null, true));
  }
}
