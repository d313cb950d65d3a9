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
import org.carecert.exam.domain.OpenPaper;
import org.carecert.exam.domain.Paper;
import org.carecert.exam.domain.PaperOrder;
import org.carecert.exam.domain.PaperQuestion;
import org.carecert.exam.domain.Shuffle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One paper, in each candidate's own order. */
class PaperOrderTest {
  private static final Paper PAPER = paper();
  private static final String PLAIN =
      "38℃以上|3岁以下|5岁及以上|B超检查|C反应蛋白|维生素D|A型血|"
          + "甲型肝炎|都市|全脂奶粉|均匀搅拌|立即报告并记录|洗手|AED除颤|"
          + "손을 씻는다|38도 이상|다리|cardiac arrest|vitamin A|5 and 6";
  private static final String NAMING =
      "以上都对|上述全部|以上都不是|都对|都不对|以下都不对|以下均可|"
          + "全部正确|均可|AB|A、C|ABD|A或C|A 和 B|Ａ和Ｂ|A与D|A,B|A/B|"
          + "A、B、C|B以及C|A项和C项|A选项|选项A和B|A对B错|A和B都对|前两项|"
          + "前三项都是|后两者|第一项和第三项|两者都是|三者皆可|以上各项|"
          + "其他|仅A和C正确|A和B|A와 B|A 및 C|A나 B|모두|모두 맞음|우의 것 모두|위의 세가지|"
          + "둘 다 아니다|전부|다 옳다|both A and B|A and B|A or C|Both of them|"
          + "All of the above|none of the above|None|neither of these|a和b";

  @Test
  void every_order_has_each_item_once_and_each_option_once() {
    for (int i = 0; i < 1_000; i++) {
      PaperOrder order =
          PaperOrder.of(opened(PAPER), new Shuffle(i, true, Shuffle.EVERY_ENTRY), "ATTEMPT" + i);
      assertEquals(PAPER.questions().size(), order.items().size());
      assertEquals(PAPER.questions().size(), new HashSet<>(order.items()).size());
      for (PaperQuestion question : PAPER.questions()) {
        String letters = order.options().get(question.no() - 1);
        Set<Integer> found = letters.chars().boxed().collect(Collectors.toCollection(TreeSet::new));
        Set<Integer> wanted =
            "ABCDEFGH"
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
    PaperOrder order =
        PaperOrder.of(opened(PAPER), new Shuffle(42, true, Shuffle.EVERY_ENTRY), "ONE");
    assertEquals(
        order, PaperOrder.of(opened(PAPER), new Shuffle(42, true, Shuffle.EVERY_ENTRY), "ONE"));
    assertNotEquals(
        order, PaperOrder.of(opened(PAPER), new Shuffle(42, true, Shuffle.EVERY_ENTRY), "TWO"));
    assertNotEquals(
        order, PaperOrder.of(opened(PAPER), new Shuffle(43, true, Shuffle.EVERY_ENTRY), "ONE"));
    // Computed by another program: an order of the archive is told again by every later release.
    PaperOrder known =
        PaperOrder.of(opened(small()), new Shuffle(42, true, Shuffle.EVERY_ENTRY), "ONE");
    assertEquals(List.of(2, 3, 1), known.items());
    assertEquals(List.of("DBCA", "DBAC", "ADBC"), known.options());
    assertEquals(List.of("", "", ""), known.matches());
  }

  @Test
  void types_keep_together_as_on_the_paper() {
    for (int i = 0; i < 100; i++) {
      List<ItemType> types =
          PaperOrder.of(opened(PAPER), new Shuffle(i, true, Shuffle.EVERY_ENTRY), "A")
              .items()
              .stream()
              .map(no -> PAPER.questions().get(no - 1).type())
              .toList();
      assertEquals(PAPER.questions().stream().map(PaperQuestion::type).toList(), types);
    }
  }

  @Test
  void true_or_false_and_options_that_name_others_stay_as_they_are() {
    for (int i = 0; i < 100; i++) {
      PaperOrder order =
          PaperOrder.of(opened(PAPER), new Shuffle(i, true, Shuffle.EVERY_ENTRY), "A");
      for (PaperQuestion question : PAPER.questions()) {
        boolean tied = question.options().stream().anyMatch(o -> o.startsWith("以上"));
        boolean stays = tied || question.type() == ItemType.TRUE_FALSE;
        assertEquals(stays, order.options().get(question.no() - 1).isEmpty());
      }
    }
  }

  @Test
  void an_attempt_that_began_in_the_first_manner_keeps_its_order() {
    Shuffle first = new Shuffle(42, true, Shuffle.CHOICES);
    Shuffle now = new Shuffle(42, true, Shuffle.EVERY_ENTRY);
    Paper mixed =
        new Paper(
            "F",
            90,
            List.of(
                question(1, ItemType.SINGLE, "甲", "乙", "A或C", "丁"),
                question(2, ItemType.SINGLE, "甲", "乙", "丙", "丁"),
                question(3, ItemType.ORDERING, "甲", "乙", "丙"),
                matching(4, "子", "丑", "寅")));
    PaperOrder former = PaperOrder.of(opened(mixed), first, "ONE");
    assertEquals(4, former.options().get(0).length(), "it knew only the commonest words");
    assertEquals(List.of("", ""), former.options().subList(2, 4));
    assertEquals(List.of("", "", "", ""), former.matches());
    PaperOrder order = PaperOrder.of(opened(mixed), now, "ONE");
    assertEquals("", order.options().get(0));
    assertEquals(former.items(), order.items());
    assertEquals(
        PaperOrder.of(opened(small()), first, "ONE"),
        PaperOrder.of(opened(small()), now, "ONE"),
        "plain choices");
  }

  @Test
  void the_right_side_of_a_matching_and_the_start_of_an_ordering_differ_from_seat_to_seat() {
    Paper mixed =
        new Paper(
            "F",
            90,
            List.of(
                question(1, ItemType.ORDERING, "一", "二", "三", "四"),
                matching(2, "子", "丑", "寅", "卯"),
                matching(3, "子", "丑", "以上都不是")));
    Set<String> starts = new HashSet<>();
    Set<String> rights = new HashSet<>();
    for (int i = 0; i < 1_000; i++) {
      PaperOrder order =
          PaperOrder.of(opened(mixed), new Shuffle(7, true, Shuffle.EVERY_ENTRY), "ATTEMPT" + i);
      starts.add(order.options().get(0));
      rights.add(order.matches().get(1));
      assertEquals("", order.options().get(1), "the left side keeps its letters");
      assertEquals("", order.matches().get(2), "an entry that names the others");
    }
    assertEquals(24, starts.size());
    assertEquals(24, rights.size());
    assertTrue(starts.stream().allMatch(start -> start.matches("[A-D]{4}")), starts.toString());
    assertTrue(rights.stream().allMatch(right -> right.matches("[1-4]{4}")), rights.toString());
  }

  @ParameterizedTest
  @MethodSource("naming")
  void an_option_that_names_others_keeps_the_order(String naming) {
    Shuffle shuffle = new Shuffle(7, true, Shuffle.EVERY_ENTRY);
    Paper chinese = new Paper("F", 90, List.of(question(1, ItemType.SINGLE, "甲", naming, "丙")));
    Paper korean = new Paper("F", 90, List.of(rendered("갑", naming, "병")));
    for (int i = 0; i < 20; i++) {
      assertEquals("", PaperOrder.of(opened(chinese), shuffle, "A" + i).options().get(0), naming);
      assertEquals("", PaperOrder.of(opened(korean), shuffle, "A" + i).options().get(0), naming);
    }
  }

  @ParameterizedTest
  @MethodSource("plain")
  void an_option_that_only_looks_so_is_shuffled(String plain) {
    Shuffle shuffle = new Shuffle(7, true, Shuffle.EVERY_ENTRY);
    Paper paper = new Paper("F", 90, List.of(question(1, ItemType.SINGLE, "甲", plain, "丙")));
    assertEquals(3, PaperOrder.of(opened(paper), shuffle, "A").options().get(0).length(), plain);
  }

  @Test
  void a_blueprint_may_leave_the_options_as_they_are() {
    PaperOrder order =
        PaperOrder.of(opened(PAPER), new Shuffle(1, false, Shuffle.EVERY_ENTRY), "A");
    assertTrue(order.options().stream().allMatch(String::isEmpty));
    assertEquals(
        PaperOrder.of(opened(PAPER), new Shuffle(1, true, Shuffle.EVERY_ENTRY), "A").items(),
        order.items());
  }

  @Test
  void no_place_is_more_likely_than_another() {
    Map<String, Integer> seen = new HashMap<>();
    int attempts = 24_000;
    for (int i = 0; i < attempts; i++) {
      seen.merge(
          PaperOrder.of(opened(small()), new Shuffle(7, true, Shuffle.EVERY_ENTRY), "A" + i)
              .options()
              .get(0),
          1,
          Integer::sum);
    }
    assertEquals(24, seen.size(), "every order of four options");
    // A thousand each is expected, with a deviation of 31; six of them are allowed.
    seen.forEach((order, count) -> assertTrue(Math.abs(count - 1_000) < 186, order + " " + count));
  }

  static List<String> naming() {
    return List.of(NAMING.split("\\|", -1));
  }

  static List<String> plain() {
    return List.of(PLAIN.split("\\|", -1));
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

  private static PaperQuestion matching(int no, String... right) {
    return new PaperQuestion(
        no,
        ItemType.MATCHING,
        "连" + no,
        List.of("甲", "乙", "丙"),
        null,
        null,
        List.of(right),
        null,
        null,
        null,
        null);
  }

  private static PaperQuestion rendered(String... korean) {
    return new PaperQuestion(
        1,
        ItemType.SINGLE,
        "问",
        List.of("甲", "乙", "丙"),
        "물음",
        List.of(korean),
        null,
        null,
        null,
        null,
        null);
  }

  private static PaperQuestion question(int no, ItemType type, String... options) {
    return new PaperQuestion(
        no, type, "问" + no, List.of(options), null, null, null, null, null, null, null);
  }

  private static OpenPaper opened(Paper paper) {
    return new OpenPaper(paper, paper, 0);
  }
}
