package org.carecert.exam.domain;

/**
 * 组卷网络: cells on one side, the sums that difficulty and importance must reach on the other, and
 * between them as many units as the bank has items. The cheapest flow keeps the mix even over the
 * cells and takes from where there is most; a unit of what is not there costs more than all else.
 */
final class FormNet {
  private static final int LEVELS = FormStock.DIFFICULTIES.size();
  private static final int KINDS = LEVELS * FormStock.IMPORTANCES.size();
  private static final long EVEN = 1_000_000;
  private static final long SHARED = 300_000;
  private static final long LESS_IMPORTANT = 20_000;
  private static final long NOT_THERE = EVEN * EVEN;

  private final int[] items;
  private final int[][] stock;
  private final int[] columns;
  private final int[] shares;
  private final FormsWanted wanted;
  private final MinCostFlow flow;
  private final int[][] taken;
  private final int[][] lacking;

  /**
   * Solves it.
   *
   * @param columns what each difficulty must sum to, or each difficulty and importance
   * @param shares what each difficulty must sum to
   */
  FormNet(FormStock stock, int[] columns, int[] shares, FormsWanted wanted) {
    this.items = stock.cells().stream().mapToInt(FormCell::items).toArray();
    this.stock = new int[items.length][KINDS];
    for (int cell = 0; cell < items.length; cell++) {
      for (Difficulty difficulty : FormStock.DIFFICULTIES) {
        for (Importance importance : FormStock.IMPORTANCES) {
          this.stock[cell][FormPlan.column(difficulty, importance)] =
              stock.kind(cell, difficulty, importance).size();
        }
      }
    }
    this.columns = columns;
    this.shares = shares;
    this.wanted = wanted;
    this.flow = new MinCostFlow(2 + items.length * (1 + LEVELS) + columns.length);
    this.taken = new int[items.length][KINDS];
    this.lacking = new int[items.length][KINDS];
    solve();
  }

  /** Items that every form takes of a kind. */
  int taken(int cell, int kind) {
    return taken[cell][kind];
  }

  /** Items that every form lacks of a kind. */
  int lacking(int cell, int kind) {
    return lacking[cell][kind];
  }

  /** Items that every form lacks in all. */
  int lacking() {
    int sum = 0;
    for (int[] cell : lacking) {
      for (int missing : cell) {
        sum += missing;
      }
    }
    return sum;
  }

  private void solve() {
    int[][][] real = new int[items.length][KINDS][];
    int[][] missing = new int[items.length][KINDS];
    for (int cell = 0; cell < items.length; cell++) {
      flow.arc(0, cellNode(cell), items[cell], 0);
      for (int level = 0; level < LEVELS; level++) {
        even(cell, level);
      }
      for (int kind = 0; kind < KINDS; kind++) {
        int from = levelNode(cell, kind / (KINDS / LEVELS));
        real[cell][kind] = units(cell, kind, from);
        missing[cell][kind] =
            flow.arc(
                from, columnNode(kind), items[cell], NOT_THERE - shares[kind / (KINDS / LEVELS)]);
      }
    }
    for (int column = 0; column < columns.length; column++) {
      flow.arc(columnNode(0) + column, 1, columns[column], 0);
    }
    flow.send(0, 1);
    for (int cell = 0; cell < items.length; cell++) {
      for (int kind = 0; kind < KINDS; kind++) {
        lacking[cell][kind] = flow.through(missing[cell][kind]);
        for (int arc : real[cell][kind]) {
          taken[cell][kind] += flow.through(arc);
        }
      }
    }
  }

  /** Each further item of one difficulty in a cell costs more, by how few the mix gives it. */
  private void even(int cell, int level) {
    int total = java.util.Arrays.stream(shares).sum();
    long product = Math.max(1, (long) items[cell] * shares[level] * 4 / total);
    for (int unit = 0; unit < items[cell]; unit++) {
      flow.arc(cellNode(cell), levelNode(cell, level), 1, EVEN * (2L * unit + 1) * 4 / product);
    }
  }

  /** Each further item of a kind costs more where forms would share it. */
  private int[] units(int cell, int kind, int from) {
    int there = stock[cell][kind];
    boolean apart = wanted.forms() > 1 && wanted.overlap() == 0;
    int[] arcs = new int[Math.min(items[cell], apart ? there / wanted.forms() : there)];
    int importance = kind % (KINDS / LEVELS);
    long less = columns.length == LEVELS ? LESS_IMPORTANT * importance : 0;
    for (int unit = 0; unit < arcs.length; unit++) {
      long shared = wanted.forms() == 1 ? 0 : SHARED * (2L * unit + 1) / there;
      arcs[unit] = flow.arc(from, columnNode(kind), 1, shared + less);
    }
    return arcs;
  }

  private static int cellNode(int cell) {
    return 2 + cell * (1 + LEVELS);
  }

  private static int levelNode(int cell, int level) {
    return cellNode(cell) + 1 + level;
  }

  private int columnNode(int kind) {
    int first = 2 + items.length * (1 + LEVELS);
    return first + (columns.length == LEVELS ? kind / (KINDS / LEVELS) : kind);
  }
}
