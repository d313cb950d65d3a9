package org.carecert.exam.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * 抽题: deals the items of each kind out to the forms. First whoever shares fewest with the others,
 * then points not drawn yet, then by lot; then items are exchanged inside their kind until overlap
 * and predicted score fit.
 */
final class FormDraw {
  private static final int MOST_EXCHANGES = 200;

  private final List<FormKind> kinds;
  private final FormsWanted wanted;
  private final Expectations expected;
  private final List<List<DrawnItem>> dealt = new ArrayList<>();
  private final int[][] shared;
  private final long[] sums;
  private final List<Map<String, Integer>> points = new ArrayList<>();

  FormDraw(List<FormKind> kinds, FormsWanted wanted, Expectations expected) {
    this.kinds = kinds;
    this.wanted = wanted;
    this.expected = expected;
    this.shared = new int[wanted.forms()][wanted.forms()];
    this.sums = new long[wanted.forms()];
    for (FormKind kind : kinds) {
      List<DrawnItem> items = new ArrayList<>();
      for (int i = 0; i < kind.items().size(); i++) {
        BankItem item = kind.items().get(i);
        items.add(new DrawnItem(item, kind.ranks().get(i), expected.facility(item)));
      }
      dealt.add(items);
    }
    for (int form = 0; form < wanted.forms(); form++) {
      points.add(new HashMap<>());
    }
  }

  /** The items of each form. */
  List<List<BankItem>> drawn() {
    for (int form = 0; form < wanted.forms(); form++) {
      for (int kind = 0; kind < kinds.size(); kind++) {
        for (int i = 0; i < kinds.get(kind).each(); i++) {
          take(form, next(form, dealt.get(kind)));
        }
      }
    }
    if (wanted.forms() > 1) {
      for (int form = 0; form < wanted.forms(); form++) {
        part(form);
      }
      for (int form = 0; form < wanted.forms(); form++) {
        balance(form);
      }
    }
    List<List<BankItem>> forms = new ArrayList<>();
    for (int form = 0; form < wanted.forms(); form++) {
      List<BankItem> items = new ArrayList<>();
      for (List<DrawnItem> kind : dealt) {
        for (DrawnItem item : kind) {
          if (item.on(form)) {
            items.add(item.item);
          }
        }
      }
      forms.add(items);
    }
    return forms;
  }

  private DrawnItem next(int form, List<DrawnItem> items) {
    DrawnItem best = null;
    long bestCost = 0;
    long bestLot = 0;
    for (DrawnItem item : items) {
      if (!item.on(form)) {
        long cost = cost(form, item);
        long lot = item.lot(form);
        if (best == null || cost < bestCost || (cost == bestCost && lot < bestLot)) {
          best = item;
          bestCost = cost;
          bestLot = lot;
        }
      }
    }
    if (best == null) {
      throw new IllegalStateException("the plan takes more than there is");
    }
    return best;
  }

  private long cost(int form, DrawnItem item) {
    long cost = 0;
    for (int other : item.forms) {
      cost += 2L * shared[form][other] + 1;
    }
    return cost * 1_000 + points.get(form).getOrDefault(item.item.point(), 0);
  }

  private void take(int form, DrawnItem item) {
    for (int other : item.forms) {
      shared[form][other]++;
      shared[other][form]++;
    }
    item.forms.add(form);
    sums[form] += item.facility;
    points.get(form).merge(item.item.point(), 1, Integer::sum);
  }

  private void leave(int form, DrawnItem item) {
    item.forms.remove(Integer.valueOf(form));
    for (int other : item.forms) {
      shared[form][other]--;
      shared[other][form]--;
    }
    sums[form] -= item.facility;
    points.get(form).merge(item.item.point(), -1, Integer::sum);
  }

  private void exchange(int form, DrawnItem out, DrawnItem in) {
    leave(form, out);
    take(form, in);
  }

  /** Exchanges items that too many forms share, as long as that helps. */
  private void part(int form) {
    for (int turn = 0; turn < MOST_EXCHANGES && excess(form) > 0; turn++) {
      if (!parted(form)) {
        return;
      }
    }
  }

  private boolean parted(int form) {
    long before = excess(form);
    for (List<DrawnItem> kind : dealt) {
      for (DrawnItem out : List.copyOf(kind)) {
        if (out.on(form) && out.forms.size() > 1) {
          leave(form, out);
          DrawnItem in = next(form, kind);
          take(form, in);
          if (excess(form) < before) {
            return true;
          }
          exchange(form, in, out);
        }
      }
    }
    return false;
  }

  private long excess(int form) {
    long excess = 0;
    for (int items : shared[form]) {
      excess += Math.max(0, items - wanted.overlap());
    }
    return excess;
  }

  /** Exchanges items until the predicted score is as near to the bank's as it comes. */
  private void balance(int form) {
    long goal = goal();
    long near = (long) wanted.tolerance() * items() / 4;
    for (int turn = 0; turn < MOST_EXCHANGES && Math.abs(sums[form] - goal) > near; turn++) {
      if (!balanced(form, goal)) {
        return;
      }
    }
  }

  private boolean balanced(int form, long goal) {
    long best = Math.abs(sums[form] - goal);
    DrawnItem bestOut = null;
    DrawnItem bestIn = null;
    for (List<DrawnItem> kind : dealt) {
      for (DrawnItem out : kind) {
        if (out.on(form)) {
          for (DrawnItem in : kind) {
            long off = Math.abs(sums[form] - out.facility + in.facility - goal);
            if (off < best && !in.on(form) && fits(form, out, in)) {
              best = off;
              bestOut = out;
              bestIn = in;
            }
          }
        }
      }
    }
    if (bestOut == null || bestIn == null) {
      return false;
    }
    exchange(form, bestOut, bestIn);
    return true;
  }

  private boolean fits(int form, DrawnItem out, DrawnItem in) {
    for (int other : in.forms) {
      int less = out.on(other) ? 1 : 0;
      if (shared[form][other] + 1 - less > wanted.overlap()) {
        return false;
      }
    }
    return true;
  }

  /** What a form of average items would sum to. */
  private long goal() {
    double goal = 0;
    for (FormKind kind : kinds) {
      long sum = kind.items().stream().mapToLong(expected::facility).sum();
      goal += (double) sum * kind.each() / kind.items().size();
    }
    return Math.round(goal);
  }

  private int items() {
    return kinds.stream().mapToInt(FormKind::each).sum();
  }

  /** An item with the forms on which it stands. */
  private static final class DrawnItem {
    private final BankItem item;
    private final long rank;
    private final int facility;
    private final List<Integer> forms = new ArrayList<>();

    DrawnItem(BankItem item, long rank, int facility) {
      this.item = item;
      this.rank = rank;
      this.facility = facility;
    }

    boolean on(int form) {
      return forms.contains(form);
    }

    long lot(int form) {
      return Lots.of(rank, form);
    }
  }
}
