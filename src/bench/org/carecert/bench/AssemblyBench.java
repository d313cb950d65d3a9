package org.carecert.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.carecert.exam.domain.BankItem;
import org.carecert.exam.domain.BlueprintDetail;
import org.carecert.exam.domain.BlueprintDraft;
import org.carecert.exam.domain.Difficulty;
import org.carecert.exam.domain.EquivalenceReport;
import org.carecert.exam.domain.ExamScope;
import org.carecert.exam.domain.Expectations;
import org.carecert.exam.domain.FormAssembly;
import org.carecert.exam.domain.FormsWanted;
import org.carecert.exam.domain.Importance;
import org.carecert.exam.domain.ImportanceMix;
import org.carecert.exam.domain.ItemType;
import org.carecert.exam.domain.Mix;
import org.carecert.exam.domain.ParallelForms;
import org.carecert.shared.Digests;

/**
 * How long fifty parallel forms of a hundred items from a bank of five thousand take, beside their
 * limit in the same run: giving every item of that bank its lot (SHA-256) and sorting it fifty
 * times, once for each form, which is the least that drawing by lot asks for.
 */
public final class AssemblyBench {
  private static final int BANK = 5_000;
  private static final int FORMS = 50;
  private static final int ITEMS = 100;
  private static final Map<String, Integer> WEIGHTS =
      new TreeMap<>(Map.of("A", 5, "B", 20, "C", 10, "D", 10, "E", 25, "F", 15, "G", 10, "H", 5));
  private static final List<ItemType> TYPES =
      List.of(ItemType.SINGLE, ItemType.MULTIPLE, ItemType.TRUE_FALSE);

  private AssemblyBench() {}

  /** Rounds, if a number is given. */
  public static void main(String[] args) throws IOException {
    int rounds = args.length > 0 && args[0].matches("[0-9]+") ? Integer.parseInt(args[0]) : 7;
    List<BankItem> bank = bank(new Random(1));
    EquivalenceReport report = assembled(bank, 0);
    sorted(bank, 0);
    double[] forms = new double[rounds];
    double[] sorts = new double[rounds];
    for (int round = 0; round < rounds; round++) {
      long seed = round + 1L;
      forms[round] = seconds(() -> assembled(bank, seed));
      sorts[round] = seconds(() -> sorted(bank, seed));
    }
    double median = median(forms);
    Figures.row(
        String.format("%d parallel forms of %d items from a bank of %,d", FORMS, ITEMS, BANK),
        String.format(
            "%.2f s, median of %d (%.2f to %.2f); greatest overlap %d items, greatest difference of"
                + " predicted scores %s points",
            median,
            rounds,
            forms[0],
            forms[rounds - 1],
            report.greatestOverlap(),
            report.greatestDifference()),
        String.format(
            "the same bank given lots and sorted %d times %.2f s: ratio %.1f",
            FORMS, median(sorts), median / median(sorts)),
        Figures.atMost(5, median));
  }

  private static EquivalenceReport assembled(List<BankItem> bank, long seed) {
    ParallelForms drawn =
        FormAssembly.draw(
            blueprint(), bank, new FormsWanted(FORMS, seed, 30, 100), Expectations.USUAL);
    if (drawn.forms().size() != FORMS
        || !drawn.forms().stream().allMatch(form -> Set.copyOf(form).size() == ITEMS)) {
      throw new IllegalStateException("not every form is whole");
    }
    return drawn.report();
  }

  private static int sorted(List<BankItem> bank, long seed) {
    int first = 0;
    for (int form = 0; form < FORMS; form++) {
      long lot = seed * FORMS + form;
      List<String> ranks = new ArrayList<>();
      for (BankItem item : bank) {
        byte[] text = (lot + ":" + item.code()).getBytes(StandardCharsets.UTF_8);
        ranks.add(Digests.sha256Hex(text));
      }
      ranks.sort(Comparator.naturalOrder());
      first ^= ranks.get(0).hashCode();
    }
    return first;
  }

  private static BlueprintDraft blueprint() {
    Map<String, Map<ItemType, Integer>> cells = new TreeMap<>();
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
        ITEMS,
        120,
        new Mix(20, 70, 10),
        WEIGHTS,
        new BlueprintDetail(cells, new ImportanceMix(60, 30, 10), null, true));
  }

  private static List<BankItem> bank(Random random) {
    List<String> ranges = new ArrayList<>();
    WEIGHTS.forEach(
        (range, weight) -> {
          for (int i = 0; i < weight; i++) {
            ranges.add(range);
          }
        });
    List<BankItem> bank = new ArrayList<>();
    for (int i = 0; i < BANK; i++) {
      String range = ranges.get(random.nextInt(100));
      int chance = random.nextInt(10);
      int core = random.nextInt(10);
      bank.add(
          new BankItem(
              i,
              "I" + i,
              range,
              range + random.nextInt(40),
              core < 5 ? Importance.X : core < 8 ? Importance.Y : Importance.Z,
              chance < 2 ? Difficulty.EASY : chance < 8 ? Difficulty.MEDIUM : Difficulty.HARD,
              TYPES.get(random.nextInt(3)),
              i % 2 == 0 ? null : Integer.valueOf(2000 + random.nextInt(7500))));
    }
    return bank;
  }

  private static double seconds(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }

  private static double median(double[] times) {
    Arrays.sort(times);
    return times[times.length / 2];
  }
}
