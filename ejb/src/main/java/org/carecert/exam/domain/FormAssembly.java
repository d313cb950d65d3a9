package org.carecert.exam.domain;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.carecert.shared.Digests;
import org.carecert.shared.Refusal;
import org.carecert.shared.Refused;

/**
 * 组卷: draws the items of a form from the bank. The same blueprint, bank and seed give the same
 * form; no item stands twice; a cell that lacks items is named with how many.
 */
public final class FormAssembly {
  private static final Difficulty[] COLUMNS = Difficulty.values();

  private final BlueprintDraft blueprint;
  private final List<String> ranges;
  private final Map<String, List<BankItem>> cells = new HashMap<>();
  private final Map<String, String> ranks = new HashMap<>();

  private FormAssembly(BlueprintDraft blueprint, List<BankItem> bank, long seed) {
    this.blueprint = blueprint;
    this.ranges = List.copyOf(blueprint.weights().keySet());
    for (BankItem item : bank) {
      cells
          .computeIfAbsent(cell(item.range(), item.difficulty()), c -> new ArrayList<>())
          .add(item);
      // The rank hangs on seed and code only, so that the order of the bank does not matter.
      ranks.put(
          item.code(),
          Digests.sha256Hex((seed + ":" + item.code()).getBytes(StandardCharsets.UTF_8)));
    }
  }

  /**
   * Draws the items in the order of the paper: by type, then range, then lot.
   *
   * @throws Refused naming every cell that lacks items, with how many
   */
  public static List<BankItem> draw(BlueprintDraft blueprint, List<BankItem> bank, long seed) {
    return new FormAssembly(blueprint, bank, seed).drawn();
  }

  private List<BankItem> drawn() {
    int[][] plan = plan();
    List<Refusal> lacking = new ArrayList<>();
    List<BankItem> drawn = new ArrayList<>();
    for (int i = 0; i < plan.length; i++) {
      Map<String, Integer> points = new HashMap<>();
      for (int j = 0; j < COLUMNS.length; j++) {
        List<BankItem> stock = stock(i, j);
        if (plan[i][j] > stock.size()) {
          lacking.add(shortage(i, j, plan[i][j] - stock.size()));
        } else {
          drawn.addAll(fromCell(stock, plan[i][j], points));
        }
      }
    }
    Refused.ifAny(lacking);
    drawn.sort(
        Comparator.comparing(BankItem::type)
            .thenComparing(BankItem::range)
            .thenComparing(item -> ranks.getOrDefault(item.code(), "")));
    return drawn;
  }

  private int[][] plan() {
    int[] rows =
        CellPlan.share(
            blueprint.items(),
            ranges.stream()
                .mapToInt(range -> blueprint.weights().getOrDefault(range, 0))
                .toArray());
    int[] columns =
        CellPlan.share(
            blueprint.items(),
            java.util.Arrays.stream(COLUMNS).mapToInt(blueprint.mix()::of).toArray());
    int[][] stock = new int[ranges.size()][COLUMNS.length];
    for (int i = 0; i < stock.length; i++) {
      for (int j = 0; j < COLUMNS.length; j++) {
        stock[i][j] = stock(i, j).size();
      }
    }
    return CellPlan.of(rows, columns, stock);
  }

  /** Points that were not drawn yet go first, core before general before auxiliary. */
  private List<BankItem> fromCell(List<BankItem> stock, int wanted, Map<String, Integer> points) {
    List<BankItem> left = new ArrayList<>(stock);
    List<BankItem> drawn = new ArrayList<>();
    while (drawn.size() < wanted) {
      BankItem next =
          left.stream()
              .min(
                  Comparator.comparing((BankItem item) -> points.getOrDefault(item.point(), 0))
                      .thenComparing(BankItem::importance)
                      .thenComparing(item -> ranks.getOrDefault(item.code(), "")))
              .orElseThrow();
      left.remove(next);
      drawn.add(next);
      points.merge(next.point(), 1, Integer::sum);
    }
    return drawn;
  }

  private List<BankItem> stock(int range, int difficulty) {
    return cells.getOrDefault(cell(ranges.get(range), COLUMNS[difficulty]), List.of());
  }

  private Refusal shortage(int range, int difficulty, int missing) {
    ExamReason reason =
        switch (COLUMNS[difficulty]) {
          case EASY -> ExamReason.SHORT_OF_EASY;
          case MEDIUM -> ExamReason.SHORT_OF_MEDIUM;
          case HARD -> ExamReason.SHORT_OF_HARD;
        };
    return Refusal.at("weights", reason, ranges.get(range), missing);
  }

  private static String cell(String range, Difficulty difficulty) {
    return range + "/" + difficulty;
  }
}
