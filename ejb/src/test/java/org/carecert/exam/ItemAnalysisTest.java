package org.carecert.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.carecert.exam.domain.AnalysedForm;
import org.carecert.exam.domain.AnalysedItem;
import org.carecert.exam.domain.Credit;
import org.carecert.exam.domain.FormStatistic;
import org.carecert.exam.domain.Interruption;
import org.carecert.exam.domain.ItemAnalysis;
import org.carecert.exam.domain.ItemKey;
import org.carecert.exam.domain.ItemStatistic;
import org.carecert.exam.domain.ItemType;
import org.carecert.exam.domain.KeyChange;
import org.carecert.exam.domain.KeyEffect;
import org.carecert.exam.domain.OptionStatistic;
import org.carecert.exam.domain.ResponseMatrix;
import org.junit.jupiter.api.Test;

/** The analysis of a session's answers, held against examples worked out by hand. */
class ItemAnalysisTest {
  /** Guttman's perfect scale: whoever is right on a harder item is right on every easier one. */
  private static final int[][] SCALE = {
    {1, 1, 1, 1}, {1, 1, 1, 0}, {1, 1, 0, 0}, {1, 0, 0, 0}, {0, 0, 0, 0}
  };

  /** Six candidates, three items worth 2, 1 and 4; two candidates tie at the lower edge. */
  private static final int[][] PARTS = {
    {2, 1, 4}, {1, 1, 3}, {2, 0, 2}, {0, 1, 1}, {1, 0, 0}, {0, 0, 2}
  };

  @Test
  void a_perfect_scale_of_four_items_has_the_figures_of_the_textbook() {
    // Item variances 0.16 + 0.24 + 0.24 + 0.16 = 0.8, total variance 2: KR-20 = 4/3 · (1 − 0.4).
    ItemAnalysis analysis = ItemAnalysis.of(matrix(SCALE, 1, 1, 1, 1));
    FormStatistic form = analysis.form();
    assertEquals(new BigDecimal("50.00"), form.mean());
    assertEquals(new BigDecimal("35.36"), form.deviation());
    assertEquals(new BigDecimal("0.8000"), form.alpha());
    assertEquals(new BigDecimal("15.81"), form.error(), "√(2 · 0.2) of 4 points");
    assertEquals(
        List.of(8000, 6000, 4000, 2000),
        analysis.items().stream().map(ItemStatistic::facility).toList());
    assertEquals(
        List.of(5145, 7206, 7206, 5145),
        analysis.items().stream().map(ItemStatistic::discrimination).toList());
    assertEquals(
        List.of(10_000, 10_000, 10_000, 10_000),
        analysis.items().stream().map(ItemStatistic::upperLower).toList());
  }

  @Test
  void parts_of_points_and_ties_at_the_edge_of_a_group_are_counted_in_part() {
    ItemAnalysis analysis = ItemAnalysis.of(matrix(PARTS, 2, 1, 4));
    FormStatistic form = analysis.form();
    assertEquals(new BigDecimal("50.00"), form.mean());
    assertEquals(new BigDecimal("29.45"), form.deviation());
    assertEquals(new BigDecimal("0.5882"), form.alpha());
    assertEquals(new BigDecimal("18.90"), form.error());
    assertEquals(
        List.of(3810, 3651, 6742),
        analysis.items().stream().map(ItemStatistic::discrimination).toList());
    // Upper 7 and 5 points; lower 1 point whole and both of 2 points by half.
    assertEquals(
        List.of(5000, 7500, 6875),
        analysis.items().stream().map(ItemStatistic::upperLower).toList());
  }

  @Test
  void what_does_not_vary_has_no_correlation_and_no_reliability() {
    ItemAnalysis analysis = ItemAnalysis.of(matrix(new int[][] {{1, 0}, {1, 0}}, 1, 1));
    assertNull(analysis.form().alpha());
    assertNull(analysis.form().error());
    assertNull(analysis.items().get(0).discrimination());
    assertEquals(10_000, analysis.items().get(0).facility());
    assertThrows(IllegalArgumentException.class, () -> ItemAnalysis.of(matrix(new int[0][], 1)));
  }

  @Test
  void an_option_that_nobody_chooses_and_one_of_the_weakest_are_told_apart() {
    ResponseMatrix matrix =
        new ResponseMatrix(
            List.of(
                new AnalysedItem(1, 1, 3, "B", 1),
                new AnalysedItem(2, 2, 0, "", 1),
                new AnalysedItem(3, 3, 0, "", 1),
                new AnalysedItem(4, 4, 0, "", 1)));
    for (int[] row : SCALE) {
      String chosen = row[0] == 1 ? "B" : "C";
      matrix.add(row, new String[] {chosen, "", "", ""}, new int[] {1, 1, 1, 1});
    }
    List<OptionStatistic> options = ItemAnalysis.of(matrix).items().get(0).options();
    OptionStatistic nobody = options.get(0);
    assertEquals(0, nobody.chosen());
    assertNull(nobody.correlation());
    assertTrue(nobody.weak());
    OptionStatistic right = options.get(1);
    assertEquals(List.of(8000, 10_000, 0), List.of(right.share(), right.upper(), right.lower()));
    assertEquals(5145, right.correlation());
    OptionStatistic weakest = options.get(2);
    assertEquals(
        List.of(2000, 0, 10_000), List.of(weakest.share(), weakest.upper(), weakest.lower()));
    assertEquals(-5145, weakest.correlation());
    assertFalse(weakest.weak());
  }

  @Test
  void answers_given_again_count_once_and_their_times_add_up() {
    AnalysedForm form =
        new AnalysedForm(
            List.of(
                keyed(ItemType.SINGLE, "B", "", 4),
                keyed(ItemType.SHORT_ANSWER, "看护要点", "5", 0),
                keyed(ItemType.MULTIPLE, "AC", "PARTIAL", 4)),
            given(List.of(), Map.of(2L, Map.of(2, new Credit(8, 10)))));
    form.attempt(1, 0);
    form.response(1, "A", 1, 10_000);
    form.response(3, "A", 2, 40_000);
    form.response(1, "B", 4, 45_000);
    form.response(1, "C", 3, 45_000);
    form.attempt(2, 100_000);
    form.response(2, "一段话", 1, 190_000);
    form.response(1, "B", 2, 210_000);
    form.attempt(3, 0);
    ResponseMatrix matrix = form.matrix();
    assertEquals(3, matrix.attempts());
    List<ItemStatistic> items = ItemAnalysis.of(matrix).items();
    assertEquals(List.of(1, 2, 3), items.stream().map(ItemStatistic::no).toList());
    assertEquals(6667, items.get(0).facility(), "two of three");
    assertEquals(18, items.get(0).medianSeconds(), "between 10 + 5 and 20");
    assertEquals(2667, items.get(1).facility(), "people gave four of five, twice nothing");
    assertEquals(1667, items.get(2).facility(), "one half, twice nothing");
    assertEquals(30, items.get(2).medianSeconds());
    assertEquals(4, items.get(0).options().size());
  }

  @Test
  void an_item_is_analysed_as_it_was_marked_after_a_decision() {
    List<AnalysedForm.Keyed> items =
        List.of(
            keyed(ItemType.SHORT_ANSWER, "看护要点", "5", 0),
            keyed(ItemType.SINGLE, "B", "", 4),
            keyed(ItemType.SINGLE, "A", "", 4));
    assertEquals(List.of(0, 5000, 5000), facilities(items, List.of()));
    assertEquals(
        List.of(0, 10_000, 5000),
        facilities(items, List.of(change(2, KeyEffect.ALSO_ACCEPT, "C"))));
    assertEquals(
        List.of(0, 5000, 10_000), facilities(items, List.of(change(3, KeyEffect.FULL_MARKS, ""))));
    assertEquals(
        List.of(0, 0, 5000), facilities(items, List.of(change(2, KeyEffect.NEW_KEY, "D"))));
  }

  @Test
  void an_option_that_is_accepted_too_is_no_weak_distractor() {
    List<AnalysedForm.Keyed> items =
        List.of(keyed(ItemType.SINGLE, "B", "", 4), keyed(ItemType.SINGLE, "A", "", 4));
    AnalysedForm form =
        new AnalysedForm(items, given(List.of(change(1, KeyEffect.ALSO_ACCEPT, "C")), Map.of()));
    for (int i = 0; i < 4; i++) {
      form.attempt(i, 0);
      form.response(1, i < 2 ? "C" : "D", 1, 10_000);
      form.response(2, i < 2 ? "A" : "B", 2, 20_000);
    }
    List<OptionStatistic> options = ItemAnalysis.of(form.matrix()).items().get(0).options();
    assertEquals(
        List.of(false, true, true, false), options.stream().map(OptionStatistic::right).toList());
    assertFalse(options.get(2).weak(), "the better ones choose it, and it is right");
  }

  @Test
  void reliability_is_that_of_the_whole_form_with_what_people_gave() {
    List<AnalysedForm.Keyed> items =
        List.of(keyed(ItemType.SINGLE, "A", "", 4), keyed(ItemType.SHORT_ANSWER, "看护要点", "4", 0));
    Map<Long, Map<Integer, Credit>> people = new HashMap<>();
    int[] gave = {4, 4, 0, 0, 2};
    for (int i = 0; i < gave.length; i++) {
      people.put((long) i, Map.of(2, new Credit(2 * gave[i], 8)));
    }
    AnalysedForm form = new AnalysedForm(items, given(List.of(), people));
    for (int i = 0; i < gave.length; i++) {
      form.attempt(i, 0);
      form.response(1, gave[i] == 4 ? "A" : "B", 1, 10_000);
      form.response(2, "一段话", 2, 90_000);
    }
    // Nobody has marked this one: it says nothing of the form.
    form.attempt(9, 0);
    form.response(2, "一段话", 1, 90_000);
    ItemAnalysis analysis = ItemAnalysis.of(form.matrix());
    assertEquals(5, analysis.form().attempts());
    assertEquals(2, analysis.form().items());
    // Points of 8: (8, 8) (8, 8) (0, 0) (0, 0) (0, 4): the mean is 36 of 5 · 16.
    assertEquals(new BigDecimal("45.00"), analysis.form().mean());
    // Variances 15.36 and 12.8 of items, 53.76 of sums: 2 · (1 − 28.16 / 53.76).
    assertEquals(new BigDecimal("0.9524"), analysis.form().alpha());
    assertEquals(
        List.of(4000, 5000), analysis.items().stream().map(ItemStatistic::facility).toList());
    assertTrue(
        Objects.requireNonNull(analysis.items().get(1).discrimination()) > 9_000,
        analysis.toString());
  }

  @Test
  void a_form_that_people_mark_alone_is_analysed_too() {
    AnalysedForm form =
        new AnalysedForm(
            List.of(keyed(ItemType.CASE_ANALYSIS, "处置要点", "10", 0)),
            given(List.of(), Map.of(1L, Map.of(1, new Credit(7, 10)))));
    form.attempt(1, 0);
    form.response(1, "先看伤情", 1, 60_000);
    ItemAnalysis analysis = ItemAnalysis.of(form.matrix());
    assertEquals(7_000, analysis.items().get(0).facility());
    assertEquals(60, analysis.items().get(0).medianSeconds());
  }

  @Test
  void what_came_in_one_flush_after_a_cut_has_no_time() {
    List<AnalysedForm.Keyed> items = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      items.add(keyed(ItemType.SINGLE, "A", "", 4));
    }
    AnalysedForm form = new AnalysedForm(items, given(List.of(), Map.of()));
    form.attempt(1, 0);
    form.response(1, "A", 1, 30_000);
    for (int no = 2; no <= 9; no++) {
      form.response(no, "A", no, 630_000 + 40 * no);
    }
    form.response(10, "A", 10, 675_360);
    List<Integer> seconds = new ArrayList<>();
    ItemAnalysis.of(form.matrix()).items().forEach(item -> seconds.add(item.medianSeconds()));
    assertEquals(Arrays.asList(30, null, null, null, null, null, null, null, null, 45), seconds);
  }

  @Test
  void the_time_of_an_item_is_less_what_a_pause_took_and_two_that_overlap_take_it_once() {
    List<AnalysedForm.Keyed> items =
        List.of(keyed(ItemType.SINGLE, "A", "", 4), keyed(ItemType.SINGLE, "A", "", 4));
    List<Interruption> interruptions =
        List.of(
            new Interruption(7L, 50_000, 90_000),
            new Interruption(null, 20_000, 80_000),
            new Interruption(8L, 0, 1_000_000));
    AnalysedForm form =
        new AnalysedForm(items, new AnalysedForm.Given(List.of(), Map.of(), interruptions));
    form.attempt(7, 0);
    form.response(1, "A", 1, 15_000);
    form.response(2, "A", 2, 100_000);
    List<ItemStatistic> told = ItemAnalysis.of(form.matrix()).items();
    assertEquals(15, told.get(0).medianSeconds());
    assertEquals(15, told.get(1).medianSeconds(), "85 seconds less the 70 of both");
  }

  private static AnalysedForm.Given given(
      List<KeyChange> changes, Map<Long, Map<Integer, Credit>> people) {
    return new AnalysedForm.Given(changes, people, List.of());
  }

  private static KeyChange change(int no, KeyEffect effect, String answer) {
    return new KeyChange(no, effect, answer);
  }

  private static List<Integer> facilities(List<AnalysedForm.Keyed> items, List<KeyChange> inForce) {
    AnalysedForm form = new AnalysedForm(items, given(inForce, Map.of()));
    form.attempt(1, 0);
    form.response(2, "B", 1, 10_000);
    form.response(3, "A", 2, 20_000);
    form.attempt(2, 0);
    form.response(2, "C", 1, 10_000);
    return ItemAnalysis.of(form.matrix()).items().stream().map(ItemStatistic::facility).toList();
  }

  @Test
  void nothing_hangs_on_the_order_of_the_attempts() {
    List<int[]> rows = new ArrayList<>(List.of(random(300, 12, 4)));
    ItemAnalysis analysis = ItemAnalysis.of(matrix(rows.toArray(int[][]::new), ones(12)));
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(rows, new Random(seed));
      assertEquals(analysis, ItemAnalysis.of(matrix(rows.toArray(int[][]::new), ones(12))));
    }
  }

  @Test
  void alpha_of_right_and_wrong_is_the_twentieth_formula_of_kuder_and_richardson() {
    int[][] rows = random(200, 20, 9);
    BigDecimal sumPq = BigDecimal.ZERO;
    BigDecimal attempts = BigDecimal.valueOf(rows.length);
    for (int item = 0; item < 20; item++) {
      int at = item;
      long right = Arrays.stream(rows).filter(row -> row[at] == 1).count();
      BigDecimal p = BigDecimal.valueOf(right).divide(attempts, MathContext.DECIMAL64);
      sumPq = sumPq.add(p.multiply(BigDecimal.ONE.subtract(p)));
    }
    long sum = 0;
    long squares = 0;
    for (int[] row : rows) {
      long total = Arrays.stream(row).sum();
      sum += total;
      squares += total * total;
    }
    BigDecimal mean = BigDecimal.valueOf(sum).divide(attempts, MathContext.DECIMAL64);
    BigDecimal variance =
        BigDecimal.valueOf(squares)
            .divide(attempts, MathContext.DECIMAL64)
            .subtract(mean.multiply(mean));
    BigDecimal kr20 =
        BigDecimal.ONE
            .subtract(sumPq.divide(variance, MathContext.DECIMAL64))
            .multiply(BigDecimal.valueOf(20))
            .divide(BigDecimal.valueOf(19), MathContext.DECIMAL64);
    assertEquals(
        kr20.setScale(4, RoundingMode.HALF_UP),
        ItemAnalysis.of(matrix(rows, ones(20))).form().alpha());
  }

  @Test
  void ten_thousand_attempts_at_fifty_items_are_analysed_in_time() {
    ResponseMatrix matrix = matrix(random(10_000, 50, 1), ones(50));
    ItemAnalysis analysis =
        Objects.requireNonNull(
            assertTimeout(Duration.ofSeconds(10), () -> ItemAnalysis.of(matrix)));
    assertEquals(50, analysis.items().size());
  }

  @Test
  void ten_thousand_attempts_with_answers_that_people_marked_are_taken_in_and_analysed_in_time() {
    List<AnalysedForm.Keyed> items = new ArrayList<>();
    for (int i = 0; i < 48; i++) {
      items.add(keyed(ItemType.SINGLE, "A", "", 4));
    }
    items.add(keyed(ItemType.SHORT_ANSWER, "看护要点", "7", 0));
    items.add(keyed(ItemType.CASE_ANALYSIS, "处置要点", "11", 0));
    Random random = new Random(11);
    Map<Long, Map<Integer, Credit>> people = new HashMap<>();
    List<Interruption> interruptions = new ArrayList<>();
    for (long i = 0; i < 10_000; i++) {
      people.put(
          i,
          Map.of(49, new Credit(random.nextInt(15), 14), 50, new Credit(random.nextInt(23), 22)));
      if (i % 10 == 0) {
        interruptions.add(new Interruption(i, 200_000, 260_000));
      }
    }
    AnalysedForm.Given given = new AnalysedForm.Given(List.of(), people, interruptions);
    ItemAnalysis analysis =
        Objects.requireNonNull(
            assertTimeout(
                Duration.ofSeconds(10),
                () -> {
                  AnalysedForm form = new AnalysedForm(items, given);
                  for (int i = 0; i < 10_000; i++) {
                    form.attempt(i, 0);
                    for (int no = 1; no <= 50; no++) {
                      form.response(no, random.nextInt(3) > 0 ? "A" : "B", no, no * 60_000L);
                    }
                  }
                  return ItemAnalysis.of(form.matrix());
                }));
    assertEquals(50, analysis.items().size());
    assertEquals(10_000, analysis.form().attempts());
    assertEquals(60, analysis.items().get(10).medianSeconds());
  }

  private static AnalysedForm.Keyed keyed(ItemType type, String key, String rule, int options) {
    return new AnalysedForm.Keyed(1, type, ItemKey.read(type, key, rule).orElseThrow(), options);
  }

  private static ResponseMatrix matrix(int[][] rows, int... worth) {
    List<AnalysedItem> items = new ArrayList<>();
    for (int i = 0; i < worth.length; i++) {
      items.add(new AnalysedItem(i + 1, 100 + i, 0, "", worth[i]));
    }
    ResponseMatrix matrix = new ResponseMatrix(items);
    for (int[] row : rows) {
      String[] answers = new String[row.length];
      Arrays.fill(answers, "");
      matrix.add(row, answers, new int[row.length]);
    }
    return matrix;
  }

  private static int[] ones(int items) {
    int[] ones = new int[items];
    Arrays.fill(ones, 1);
    return ones;
  }

  /** Candidates of all abilities before items of all difficulties. */
  private static int[][] random(int attempts, int items, long seed) {
    Random random = new Random(seed);
    int[][] rows = new int[attempts][items];
    for (int[] row : rows) {
      double ability = random.nextGaussian();
      for (int item = 0; item < items; item++) {
        double chance = 1 / (1 + Math.exp((double) item / items * 4 - 2 - ability));
        row[item] = random.nextDouble() < chance ? 1 : 0;
      }
    }
    return rows;
  }
}
