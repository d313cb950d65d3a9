package org.carecert.exam.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.carecert.shared.Refusal;

/**
 * 组卷计划: how many items of each kind (cell, difficulty, importance) every form takes. Cells,
 * difficulties and importances sum to exactly what the blueprint asks for; inside these sums the
 * rounding goes where the bank has items and where forms share fewest. What the bank lacks is the
 * least that would have to be added.
 */
final class FormPlan {
  private static final List<Difficulty> DIFFICULTIES = FormStock.DIFFICULTIES;
  private static final List<Importance> IMPORTANCES = FormStock.IMPORTANCES;
  private static final int COLUMNS = DIFFICULTIES.size() * IMPORTANCES.size();
  private static final int MOST_TRIES = 40;
  private static final List<int[]> MOVES = moves();

  private final BlueprintDraft blueprint;
  private final FormStock stock;
  private final FormsWanted wanted;
  private final int[] difficulties;
  private final int[][] taken;
  private final int[][] lacking;

  FormPlan(BlueprintDraft blueprint, FormStock stock, FormsWanted wanted) {
    this.blueprint = blueprint;
    this.stock = stock;
    this.wanted = wanted;
    this.difficulties =
        CellPlan.share(
            blueprint.items(), DIFFICULTIES.stream().mapToInt(blueprint.mix()::of).toArray());
    this.taken = new int[stock.cells().size()][COLUMNS];
    this.lacking = new int[stock.cells().size()][COLUMNS];
    solve();
  }

  /** How many items of a kind every form takes. */
  int taken(int cell, Difficulty difficulty, Importance importance) {
    return taken[cell][column(difficulty, importance)];
  }

  /** Every cell that lacks items, by difficulty and mixed importance, with how many. */
  List<Refusal> shortages() {
    List<Refusal> shortages = new ArrayList<>();
    for (int cell = 0; cell < lacking.length; cell++) {
      for (Difficulty difficulty : DIFFICULTIES) {
        int free = 0;
        for (Importance importance : IMPORTANCES) {
          int missing = missing(cell, difficulty, importance);
          if (mixed() && missing > 0) {
            shortages.add(shortage(stock.cells().get(cell), difficulty, importance, missing));
          }
          free += missing;
        }
        if (!mixed() && free > 0) {
          shortages.add(shortage(stock.cells().get(cell), difficulty, IMPORTANCES.get(0), free));
        }
      }
    }
    return shortages;
  }

  private boolean mixed() {
    return blueprint.detail().importance() != null;
  }

  // Forms that share nothing need an item of their own each.
  private int missing(int cell, Difficulty difficulty, Importance importance) {
    int each = lacking[cell][column(difficulty, importance)];
    if (each == 0 || wanted.forms() == 1 || wanted.overlap() > 0) {
      return each;
    }
    int all = wanted.forms() * (each + taken(cell, difficulty, importance));
    return all - stock.kind(cell, difficulty, importance).size();
  }

  /** Told with the importance where the blueprint mixes it, for then no other would do. */
  Refusal shortage(FormCell cell, Difficulty difficulty, Importance importance, int missing) {
    ExamReason reason =
        switch (difficulty) {
          case EASY -> ExamReason.SHORT_OF_EASY;
          case MEDIUM -> ExamReason.SHORT_OF_MEDIUM;
          case HARD -> ExamReason.SHORT_OF_HARD;
        };
    String name = mixed() ? cell.name() + " × " + importance : cell.name();
    return Refusal.at("weights", reason, name, missing);
  }

  private void solve() {
    ImportanceMix mix = blueprint.detail().importance();
    if (mix == null) {
      keep(net(difficulties)); // importance is free
      return;
    }
    int[] importances =
        CellPlan.share(blueprint.items(), IMPORTANCES.stream().mapToInt(mix::of).toArray());
    int[][] table = CellPlan.of(difficulties, importances, totals());
    int[] columns = flat(table);
    FormNet best = net(columns);
    for (int tries = 0; best.lacking() > 0 && tries < MOST_TRIES; tries++) {
      FormNet better = better(columns, best);
      if (better == best) {
        break;
      }
      best = better;
    }
    keep(best);
  }

  /** Moves items between difficulties and importances, their sums kept, if that lacks less. */
  private FormNet better(int[] columns, FormNet best) {
    for (int[] move : MOVES) {
      int[] moved = new int[COLUMNS];
      for (int i = 0; i < COLUMNS; i++) {
        moved[i] = columns[i] + move[i];
      }
      if (Arrays.stream(moved).noneMatch(count -> count < 0)) {
        FormNet other = net(moved);
        if (other.lacking() < best.lacking()) {
          System.arraycopy(moved, 0, columns, 0, COLUMNS);
          return other;
        }
      }
    }
    return best;
  }

  /** Every way to exchange two or three items: from one order of importances to another. */
  private static List<int[]> moves() {
    int[][] orders = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};
    Map<String, int[]> moves = new LinkedHashMap<>();
    for (int[] from : orders) {
      for (int[] to : orders) {
        int[] move = new int[COLUMNS];
        for (int level = 0; level < from.length; level++) {
          move[level * from.length + from[level]]--;
          move[level * from.length + to[level]]++;
        }
        if (from != to) {
          moves.put(Arrays.toString(move), move);
        }
      }
    }
    return List.copyOf(moves.values());
  }

  private FormNet net(int[] columns) {
    return new FormNet(stock, columns, difficulties, wanted);
  }

  private static int[] flat(int[][] table) {
    return Arrays.stream(table).flatMapToInt(Arrays::stream).toArray();
  }

  private int[][] totals() {
    int[][] totals = new int[DIFFICULTIES.size()][IMPORTANCES.size()];
    for (int cell = 0; cell < taken.length; cell++) {
      for (Difficulty difficulty : DIFFICULTIES) {
        for (Importance importance : IMPORTANCES) {
          int column = column(difficulty, importance);
          totals[column / IMPORTANCES.size()][column % IMPORTANCES.size()] +=
              stock.kind(cell, difficulty, importance).size();
        }
      }
    }
    return totals;
  }

  private void keep(FormNet net) {
    for (int cell = 0; cell < taken.length; cell++) {
      for (int column = 0; column < COLUMNS; column++) {
        taken[cell][column] = net.taken(cell, column);
        lacking[cell][column] = net.lacking(cell, column);
      }
    }
  }

  static int column(Difficulty difficulty, Importance importance) {
    return DIFFICULTIES.indexOf(difficulty) * IMPORTANCES.size() + IMPORTANCES.indexOf(importance);
  }
}
