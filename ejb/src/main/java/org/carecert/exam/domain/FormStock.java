package org.carecert.exam.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.carecert.shared.Digests;

/**
 * 组卷题库: the bank as a blueprint divides it. Its cells are range by type, or the range alone where
 * any type will do; inside a cell every kind is one difficulty and one importance.
 */
final class FormStock {
  static final List<Difficulty> DIFFICULTIES = List.of(Difficulty.values());
  static final List<Importance> IMPORTANCES = List.of(Importance.values());

  private final List<FormCell> cells = new ArrayList<>();
  private final Map<String, List<BankItem>> kinds = new HashMap<>();
  private final Map<String, Long> ranks = new HashMap<>();

  FormStock(BlueprintDraft blueprint, List<BankItem> bank, long seed) {
    List<String> ranges = List.copyOf(blueprint.weights().keySet());
    int[] rows = CellPlan.share(blueprint.items(), values(blueprint.weights(), ranges));
    for (int i = 0; i < rows.length; i++) {
      cells.addAll(cells(ranges.get(i), rows[i], blueprint.detail()));
    }
    for (BankItem item : bank) {
      // The rank hangs on seed and code only, so that the order of the bank does not matter.
      ranks.put(item.code(), rank(seed, item.code()));
      for (int cell = 0; cell < cells.size(); cell++) {
        if (cells.get(cell).holds(item)) {
          kinds
              .computeIfAbsent(
                  key(cell, item.difficulty(), item.importance()), k -> new ArrayList<>())
              .add(item);
        }
      }
    }
    kinds
        .values()
        .forEach(
            kind ->
                kind.sort(
                    Comparator.comparingLong((BankItem item) -> rank(item))
                        .thenComparing(BankItem::code)));
  }

  private static List<FormCell> cells(String range, int items, BlueprintDetail detail) {
    Map<ItemType, Integer> types = detail.cells().get(range);
    if (types == null) {
      return List.of(new FormCell(range, null, items));
    }
    List<ItemType> order = types.keySet().stream().sorted().toList();
    int[] shares = CellPlan.share(items, values(types, order));
    List<FormCell> cells = new ArrayList<>();
    for (int i = 0; i < shares.length; i++) {
      cells.add(new FormCell(range, order.get(i), shares[i]));
    }
    return cells;
  }

  private static <K> int[] values(Map<K, Integer> weights, List<K> keys) {
    return keys.stream().mapToInt(key -> weights.getOrDefault(key, 0)).toArray();
  }

  private static long rank(long seed, String code) {
    byte[] digest = Digests.sha256((seed + ":" + code).getBytes(StandardCharsets.UTF_8));
    return ByteBuffer.wrap(digest).getLong();
  }

  /** The cells, by range and type. */
  List<FormCell> cells() {
    return cells;
  }

  /** The items of a kind, by their rank. */
  List<BankItem> kind(int cell, Difficulty difficulty, Importance importance) {
    return kinds.getOrDefault(key(cell, difficulty, importance), List.of());
  }

  /** Where an item stands in the lot of this seed. */
  long rank(BankItem item) {
    return ranks.getOrDefault(item.code(), 0L);
  }

  private static String key(int cell, Difficulty difficulty, Importance importance) {
    return cell + "/" + difficulty + "/" + importance;
  }
}
