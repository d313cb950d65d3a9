package org.carecert.exam.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * 细目表格数: how many items each cell (range by difficulty) gives to a paper. Rows and columns sum to
 * what weights and mix ask for, by largest remainders; inside these sums the rounding goes where
 * the bank has items.
 */
public final class CellPlan {
  private CellPlan() {}

  /**
   * The number of items by range and difficulty.
   *
   * @param rows items wanted by range
   * @param columns items wanted by difficulty; the same sum
   * @param stock items in the bank by range and difficulty
   */
  public static int[][] of(int[] rows, int[] columns, int[][] stock) {
    int[][] cells = floors(rows, columns);
    spread(cells, rows, columns, stock);
    while (mended(cells, stock)) {
      // Each swap lessens what is short; it ends when none does.
    }
    return cells;
  }

  /** Shares out a total by weights: floors first, then one each to the largest remainders. */
  public static int[] share(int total, int[] weights) {
    int[] shares = new int[weights.length];
    int sum = java.util.Arrays.stream(weights).sum();
    List<Integer> order = new ArrayList<>();
    int given = 0;
    for (int i = 0; i < weights.length; i++) {
      shares[i] = total * weights[i] / sum;
      given += shares[i];
      order.add(i);
    }
    order.sort((a, b) -> total * weights[b] % sum - total * weights[a] % sum);
    for (int i = 0; given < total; i++, given++) {
      shares[order.get(i)]++;
    }
    return shares;
  }

  private static int[][] floors(int[] rows, int[] columns) {
    int total = java.util.Arrays.stream(columns).sum();
    int[][] cells = new int[rows.length][columns.length];
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < columns.length; j++) {
        cells[i][j] = rows[i] * columns[j] / total;
      }
    }
    return cells;
  }

  private static void spread(int[][] cells, int[] rows, int[] columns, int[][] stock) {
    int[] open = columns.clone();
    for (int[] row : cells) {
      for (int j = 0; j < open.length; j++) {
        open[j] -= row[j];
      }
    }
    for (int i = 0; i < rows.length; i++) {
      int missing = rows[i] - java.util.Arrays.stream(cells[i]).sum();
      for (; missing > 0; missing--) {
        int best = -1;
        for (int j = 0; j < open.length; j++) {
          if (open[j] > 0
              && (best < 0 || stock[i][j] - cells[i][j] > stock[i][best] - cells[i][best])) {
            best = j;
          }
        }
        cells[i][best]++;
        open[best]--;
      }
    }
  }

  /** Swaps one item between two rows and two columns where that lessens a shortage. */
  private static boolean mended(int[][] cells, int[][] stock) {
    for (int i = 0; i < cells.length; i++) {
      for (int j = 0; j < cells[i].length; j++) {
        if (cells[i][j] > stock[i][j] && swapped(cells, stock, i, j)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean swapped(int[][] cells, int[][] stock, int row, int column) {
    for (int i = 0; i < cells.length; i++) {
      for (int j = 0; j < cells[i].length; j++) {
        if (i != row
            && j != column
            && cells[i][j] > 0
            && stock[row][j] > cells[row][j]
            && stock[i][column] > cells[i][column]) {
          cells[row][column]--;
          cells[i][j]--;
          cells[row][j]++;
          cells[i][column]++;
          return true;
        }
      }
    }
    return false;
  }
}
