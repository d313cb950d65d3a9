package org.carecert.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.carecert.exam.domain.Answer;
import org.carecert.exam.domain.AnswerRules;
import org.carecert.exam.domain.CellPlan;
import org.carecert.exam.domain.Credit;
import org.carecert.exam.domain.GuideKey;
import org.carecert.exam.domain.ItemKey;
import org.carecert.exam.domain.Marking;
import org.carecert.exam.domain.OptionKey;
import org.carecert.exam.domain.TheoryPoints;
import org.junit.jupiter.api.Test;

/** Papers on which machines and people mark, people on scales of any length. */
class BlueprintWeightTest {
  private static final int[] SCALES = {97, 89, 83, 79, 73, 71, 64, 20};

  private final List<ItemKey> keys = new ArrayList<>();
  private final Map<Integer, Answer> answers = new HashMap<>();
  private final Map<Integer, Credit> people = new HashMap<>();

  private void item(ItemKey key, int got) {
    int no = keys.size() + 1;
    keys.add(key);
    if (key instanceof GuideKey guide) {
      answers.put(no, new Answer("写了一些"));
      people.put(no, new Credit(got, 2 * guide.most()));
    } else {
      answers.put(no, new Answer(got > 0 ? "A" : "B"));
    }
  }

  private BigDecimal score() {
    TheoryPoints theory = AnswerRules.sealed(keys).points(answers, people).orElseThrow();
    return Marking.score(theory.points(), theory.outOf());
  }

  @Test
  void a_cell_of_the_blueprint_has_the_share_of_the_score_that_it_has_of_the_items() {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      int items = 20 + random.nextInt(130);
      int first = 1 + random.nextInt(60);
      int second = 1 + random.nextInt(99 - first);
      int[] cells = CellPlan.share(items, new int[] {first, second, 100 - first - second});
      int right = random.nextInt(3);
      BlueprintWeightTest paper = new BlueprintWeightTest();
      for (int cell = 0; cell < cells.length; cell++) {
        for (int i = 0; i < cells[cell]; i++) {
          int most = 1 + random.nextInt(100);
          boolean machine = random.nextInt(4) > 0;
          paper.item(
              machine ? new OptionKey("A", false) : new GuideKey("要点", most),
              cell == right ? machine ? 1 : 2 * most : 0);
        }
      }
      assertEquals(
          Marking.score(cells[right], items), paper.score(), "cell " + right + ", seed " + seed);
    }
  }

  @Test
  void a_case_of_twenty_points_beside_forty_nine_choices_is_two_per_cent() {
    item(new GuideKey("要点", 20), 40);
    for (int no = 2; no <= 50; no++) {
      item(new OptionKey("A", false), 0);
    }
    assertEquals(new BigDecimal("2.0"), score());
  }

  @Test
  void scales_with_nothing_in_common_are_still_added_exactly_and_rounded_once() {
    int cut = 0;
    for (int seed = 0; seed < 2_000; seed++) {
      Random random = new Random(seed);
      BlueprintWeightTest paper = new BlueprintWeightTest();
      BigInteger got = BigInteger.ZERO;
      BigInteger of = BigInteger.ONE;
      for (int most : SCALES) {
        int points = random.nextInt(2 * most + 1);
        paper.item(new GuideKey("要点", most), points);
        BigInteger parts = BigInteger.valueOf(2L * most);
        got = got.multiply(parts).add(BigInteger.valueOf(points).multiply(of));
        of = of.multiply(parts);
      }
      BigDecimal exact =
          new BigDecimal(got.multiply(BigInteger.valueOf(100)))
              .divide(
                  new BigDecimal(of.multiply(BigInteger.valueOf(SCALES.length))),
                  1,
                  RoundingMode.HALF_UP);
      assertEquals(exact, paper.score(), "seed " + seed);
      cut += paper.score().signum();
    }
    assertTrue(cut > 1_900, "scores were compared");
  }
}
