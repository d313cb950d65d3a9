package org.carecert.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.carecert.exam.domain.ItemType;
import org.carecert.exam.domain.Paper;
import org.carecert.exam.domain.PaperOrder;
import org.carecert.exam.domain.PaperQuestion;
import org.junit.jupiter.api.Test;

/** One paper, in each candidate's own order. */
class PaperOrderTest {
  private static final Paper PAPER = paper();

  @Test
  void every_order_has_each_item_once_and_each_option_once() {
    for (int i = 0; i < 1_000; i++) {
      PaperOrder order = PaperOrder.of(PAPER, i, "ATTEMPT" + i, true);
      assertEquals(PAPER.questions().size(), order.items().size());
      assertEquals(PAPER.questions().size(), new HashSet<>(order.items()).size());
      for (PaperQuestion question : PAPER.questions()) {
        String letters = order.options().get(question.no() - 1);
        Set<Integer> found = letters.chars().boxed().collect(Collectors.toCollection(TreeSet::new));
        Set<Integer> wanted =
            "ABCDE"
                .substring(0, letters.isEmpty() ? 0 : question.options().size())
                .chars()
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(wanted, found, question.toString());
      }
    }
  }

  @Test
  void the_same_attempt_finds_the_same_order_and_another_finds_another() {
    PaperOrder order = PaperOrder.of(PAPER, 42, "ONE", true);
    assertEquals(order, PaperOrder.of(PAPER, 42, "ONE", true));
    assertNotEquals(order, PaperOrder.of(PAPER, 42, "TWO", true));
    assertNotEquals(order, PaperOrder.of(PAPER, 43, "ONE", true));
    // Computed by another program: an order of the archive is told again by every later release.
    PaperOrder known = PaperOrder.of(small(), 42, "ONE", true);
    assertEquals(List.of(2, 3, 1), known.items());
    assertEquals(List.of("DBCA", "DBAC", "ADBC"), known.options());
  }

  @Test
  void types_keep_together_as_on_the_paper() {
    for (int i = 0; i < 100; i++) {
      List<ItemType> types =
          PaperOrder.of(PAPER, i, "A", true).items().stream()
              .map(no -> PAPER.questions().get(no - 1).type())
              .toList();
      assertEquals(PAPER.questions().stream().map(PaperQuestion::type).toList(), types);
    }
  }

  @Test
  void true_or_false_and_options_that_name_others_stay_as_they_are() {
    for (int i = 0; i < 100; i++) {
      PaperOrder order = PaperOrder.of(PAPER, i, "A", true);
      for (PaperQuestion question : PAPER.questions()) {
        boolean tied = question.options().stream().anyMatch(o -> o.startsWith("以上"));
        boolean stays = tied || question.type() == ItemType.TRUE_FALSE;
        assertEquals(stays, order.options().get(question.no() - 1).isEmpty());
      }
    }
  }

  @Test
  void a_blueprint_may_leave_the_options_as_they_are() {
    PaperOrder order = PaperOrder.of(PAPER, 1, "A", false);
    assertTrue(order.options().stream().allMatch(String::isEmpty));
    assertEquals(PaperOrder.of(PAPER, 1, "A", true).items(), order.items());
  }

  @Test
  void no_place_is_more_likely_than_another() {
    Map<String, Integer> seen = new HashMap<>();
    int attempts = 24_000;
    for (int i = 0; i < attempts; i++) {
      seen.merge(PaperOrder.of(small(), 7, "A" + i, true).options().get(0), 1, Integer::sum);
    }
    assertEquals(24, seen.size(), "every order of four options");
    // A thousand each is expected, with a deviation of 31; six of them are allowed.
    seen.forEach((order, count) -> assertTrue(Math.abs(count - 1_000) < 186, order + " " + count));
  }

  private static Paper small() {
    return new Paper(
        "F",
        90,
        List.of(
            question(1, ItemType.SINGLE, "甲", "乙", "丙", "丁"),
            question(2, ItemType.SINGLE, "甲", "乙", "丙", "丁"),
            question(3, ItemType.SINGLE, "甲", "乙", "丙", "丁")));
  }

  private static Paper paper() {
    List<PaperQuestion> questions = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      questions.add(question(questions.size() + 1, ItemType.SINGLE, "甲", "乙", "丙", "丁"));
    }
    questions.add(question(questions.size() + 1, ItemType.SINGLE, "甲", "乙", "以上都对"));
    for (int i = 0; i < 10; i++) {
      questions.add(question(questions.size() + 1, ItemType.MULTIPLE, "一", "二", "三", "四", "五"));
    }
    for (int i = 0; i < 10; i++) {
      questions.add(question(questions.size() + 1, ItemType.TRUE_FALSE, "对", "错"));
    }
    return new Paper("F", 90, questions);
  }

  private static PaperQuestion question(int no, ItemType type, String... options) {
    return new PaperQuestion(
        no, type, "问" + no, List.of(options), null, null, null, null, null, null, null);
  }
}
