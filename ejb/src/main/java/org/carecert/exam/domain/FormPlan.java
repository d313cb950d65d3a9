package org.carecert.exam.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
  private static final int MOST_TRIES = 12;

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

  /** Every cell that lacks items, by difficulty, with how many. */
  List<Refusal> shortages() {
    List<Refusal> shortages = new ArrayList<>();
    for (int cell = 0; cell < lacking.length; cell++) {
      for (Difficulty difficulty : DIFFICULTIES) {
        int missing = 0;
        for (Importance importance : IMPORTANCES) {
          missing += missing(cell, difficulty, importance);
        }
        if (missing > 0) {
          shortages.add(shortage(stock.cells().get(cell), difficulty, missing));
        }
      }
    }
    return shortages;
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

  static Refusal shortage(FormCell cell, Difficulty difficulty, int missing) {
    ExamReason reason =
        switch (difficulty) {
          case EASY -> ExamReason.SHORT_OF_EASY;
          case MEDIUM -> ExamReason.SHORT_OF_MEDIUM;
          case HARD -> ExamReason.SHORT_OF_HARD;
        };
    return Refusal.at("weights", reason, cell.name(), missing);
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
    FormNet best = net(flat(table));
    for (int tries = 0; best.lacking() > 0 && tries < MOST_TRIES; tries++) {
      FormNet better = better(table, best);
      if (better == best) {
        break;
      }
      best = better;
    }
    keep(best);
  }

  /** Swaps one item between two difficulties and two importances where that lessens a shortage. */
  private FormNet better(int[][] table, FormNet best) {
    for (int i = 0; i < table.length; i++) {
      for (int j = 0; j < table[i].length; j++) {
        for (int k = 0; k < table.length; k++) {
          for (int l = 0; l < table[i].length; l++) {
            if (i != k && j != l && table[i][j] > 0 && table[k][l] > 0) {
              swap(table, new int[] {i, j, k, l}, 1);
              FormNet other = net(flat(table));
              if (other.lacking() < best.lacking()) {
                return other;
              }
              swap(table, new int[] {i, j, k, l}, -1);
            }
          }
        }
      }
    }
    return best;
  }

  private static void swap(int[][] table, int[] at, int by) {
    table[at[0]][at[1]] -= by;
    table[at[2]][at[3]] -= by;
    table[at[0]][at[3]] += by;
    table[at[2]][at[1]] += by;
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
