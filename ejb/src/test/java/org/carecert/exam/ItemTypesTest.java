package org.carecert.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.carecert.exam.domain.Answer;
import org.carecert.exam.domain.AnswerRules;
import org.carecert.exam.domain.Credit;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.Importance;
import org.carecert.exam.domain.ItemDraft;
import org.carecert.exam.domain.ItemKey;
import org.carecert.exam.domain.ItemSheet;
import org.carecert.exam.domain.ItemType;
import org.carecert.exam.domain.Marking;
import org.carecert.exam.domain.TheoryPoints;
import org.carecert.shared.sheet.SheetLimits;
import org.carecert.shared.sheet.SheetReader;
import org.junit.jupiter.api.Test;

/** Every type of item: how it is written, answered and marked. */
class ItemTypesTest {
  private static final List<ItemType> TYPES = List.of(ItemType.values());
  private static final String HEADER =
      "code,type,point,importance,difficulty,stem,optionA,optionB,optionC,optionD,match1,match2,"
          + "match3,key,rule,source,stemKo,optionAKo,optionBKo,optionCKo,match1Ko,match2Ko,match3Ko\n";
  private static final String SHEET =
      HEADER
          + "M1,MULTIPLE,P,X,EASY,选,甲,乙,丙,丁,,,,ACD,PARTIAL,书\n"
          + "M2,MATCHING,P,X,EASY,连,发热,腹泻,,,补水,测温,留样,A2 B1,,书,잇기,열,설사,,물,체온,보관\n"
          + "M3,MATCHING,P,X,EASY,连,甲,乙,丙,,子,丑,寅,A1B2C3,PARTIAL,书\n"
          + "O1,ORDERING,P,X,EASY,排,第一步,第二步,第三步,,,,,ABC,,书,차례,하나,둘,셋\n"
          + "F1,FILL_IN,P,X,EASY,填,,,,,,,,七步洗手法|洗手七步法,,书\n"
          + "N1,NUMERIC,P,X,EASY,算,,,,,,,,36.5,0.25,书\n"
          + "S1,SHORT_ANSWER,P,X,EASY,答,,,,,,,,说出三点,6,书\n"
          + "C1,CASE_ANALYSIS,P,X,EASY,析,,,,,,,,说出原因和做法,20,书\n";

  @Test
  void a_sheet_of_all_types_comes_in_and_entries_do_not_give_the_key_away() {
    ItemSheet sheet = sheet(SHEET);
    assertEquals(List.of(), sheet.rejected());
    assertEquals(8, sheet.drafts().size());
    Map<String, ItemDraft> items = new HashMap<>();
    sheet.drafts().forEach(draft -> items.put(draft.code(), draft.scrambled()));
    ItemDraft order = item(items, "O1");
    assertNotEquals("ABC", order.answerKey().text());
    assertEquals("第一步第二步第三步", inOrder(order.chinese().options(), order.answerKey().text()));
    assertEquals(
        "하나둘셋",
        inOrder(Objects.requireNonNull(order.korean()).options(), order.answerKey().text()));
    ItemDraft pairs = item(items, "M3");
    assertFalse(pairs.answerKey().text().startsWith("A1B2"));
    assertEquals(
        "子",
        pairs.chinese().matches().get(pairs.answerKey().text().charAt(1) - '1'),
        "the entry still belongs to its own");
    assertEquals("A2B1", item(items, "M2").answerKey().text());
    items.values().forEach(item -> assertEquals(item, item.scrambled(), "only once"));
    items.values().forEach(item -> assertEquals(List.of(), item.faults()));
  }

  @Test
  void what_does_not_fit_its_type_is_refused_with_the_reason() {
    String bad =
        HEADER
            + "B1,MULTIPLE,P,X,EASY,选,甲,乙,丙,丁,,,,A,PARTIAL,书\n"
            + "B2,SINGLE,P,X,EASY,选,甲,乙,丙,丁,,,,A,PARTIAL,书\n"
            + "B3,MATCHING,P,X,EASY,连,甲,乙,,,子,丑,寅,A4B1,,书\n"
            + "B4,MATCHING,P,X,EASY,连,甲,乙,,,子,丑,,A2B1,,书\n"
            + "B5,ORDERING,P,X,EASY,排,一,二,三,,,,,AAB,,书\n"
            + "B6,FILL_IN,P,X,EASY,填,,,,,,,,甲||乙,,书\n"
            + "B7,NUMERIC,P,X,EASY,算,,,,,,,,三,,书\n"
            + "B8,SHORT_ANSWER,P,X,EASY,答,,,,,,,,要点,0,书\n"
            + "B9,FILL_IN,P,X,EASY,填,甲,,,,,,,甲,,书\n";
    ItemSheet sheet = sheet(bad);
    assertEquals(List.of(), sheet.drafts());
    List<Object> reasons = new ArrayList<>();
    sheet.rejected().forEach(row -> reasons.add(row.reasons().get(0).reason()));
    assertEquals(
        List.of(
            ExamReason.KEY_INVALID,
            ExamReason.KEY_INVALID,
            ExamReason.KEY_INVALID,
            ExamReason.OPTIONS_INVALID,
            ExamReason.KEY_INVALID,
            ExamReason.KEY_INVALID,
            ExamReason.KEY_INVALID,
            ExamReason.KEY_INVALID,
            ExamReason.OPTIONS_INVALID),
        reasons);
  }

  @Test
  void multiple_choice_is_all_or_nothing_or_the_share_that_was_found_if_nothing_is_wrong() {
    ItemKey whole = key(ItemType.MULTIPLE, "ACD", "");
    assertEquals(new Credit(1, 1), credit(whole, "ACD"));
    assertEquals(new Credit(0, 1), credit(whole, "AC"));
    ItemKey partial = key(ItemType.MULTIPLE, "dca", "PARTIAL");
    assertEquals(new Credit(3, 3), credit(partial, "ACD"));
    assertEquals(new Credit(2, 3), credit(partial, "AC"));
    assertEquals(new Credit(0, 3), credit(partial, "ABCD"));
    assertEquals(new Credit(0, 3), credit(partial, ""));
  }

  @Test
  void pairs_earn_their_share_by_the_partial_rule_and_an_order_is_right_or_not() {
    assertEquals(new Credit(2, 3), credit(key(ItemType.MATCHING, "A2B3C1", "PARTIAL"), "A2C1"));
    assertEquals(new Credit(0, 1), credit(key(ItemType.MATCHING, "A2B3C1", ""), "A2C1"));
    assertEquals(new Credit(1, 1), credit(key(ItemType.ORDERING, "CAB", ""), "CAB"));
    assertEquals(new Credit(0, 1), credit(key(ItemType.ORDERING, "CAB", ""), "CA"));
  }

  @Test
  void words_are_compared_by_rule() {
    ItemKey usual = key(ItemType.FILL_IN, "DNA|脱氧核糖核酸", "");
    assertTrue(right(usual, " ｄｎａ "));
    assertTrue(right(usual, "脱氧核糖核酸"));
    assertFalse(right(usual, "RNA"));
    assertFalse(right(usual, ""));
    assertFalse(right(key(ItemType.FILL_IN, "DNA", "CASE"), "dna"));
    assertTrue(right(key(ItemType.FILL_IN, "DNA", "CASE"), "ＤＮＡ"));
    assertFalse(right(key(ItemType.FILL_IN, "DNA", "WIDTH"), "ＤＮＡ"));
    assertTrue(right(key(ItemType.FILL_IN, "hand washing", ""), "Hand  washing"));
    String composed = "손씻기";
    String parts = java.text.Normalizer.normalize(composed, java.text.Normalizer.Form.NFD);
    assertTrue(right(key(ItemType.FILL_IN, composed, "CASE WIDTH"), parts));
  }

  @Test
  void a_number_is_right_within_its_tolerance_on_both_ends() {
    ItemKey key = key(ItemType.NUMERIC, "36.5", "0.25");
    for (String good : List.of("36.5", "36.25", "36.75", "３６．５", "36.500", "+36.5", "＋３６．５")) {
      assertTrue(right(key, good), good);
    }
    for (String bad :
        List.of("36.24", "36.76", "36,5", "", "1e1", "三十六", "36.5.", "+-36.5", "36 .5")) {
      assertFalse(right(key, bad), bad);
    }
    assertTrue(right(key(ItemType.NUMERIC, "-3", ""), "−3.0"));
    assertFalse(right(key(ItemType.NUMERIC, "-3", ""), "3"));
    for (String half : List.of(".5", "+.5", "0.5", "．５", " .50 ")) {
      assertTrue(right(key(ItemType.NUMERIC, "0.5", ""), half), half);
    }
    for (String five : List.of("5.", "+5", "５．", "5.0")) {
      assertTrue(right(key(ItemType.NUMERIC, "5", ""), five), five);
      assertEquals(key(ItemType.NUMERIC, "5", "").parts(), key(ItemType.NUMERIC, five, "").parts());
    }
    for (String none : List.of(".", "+", "-", "+.", "..5")) {
      assertFalse(right(key(ItemType.NUMERIC, "0", "1"), none), none);
    }
    assertEquals("0.5", key(ItemType.NUMERIC, ".5", "").text(), "the key is kept in one form");
  }

  @Test
  void a_mark_stays_whole_points_and_thirds_are_exact() {
    List<ItemKey> keys =
        List.of(
            key(ItemType.SINGLE, "B", ""),
            key(ItemType.MULTIPLE, "ACD", "PARTIAL"),
            key(ItemType.MULTIPLE, "AB", "PARTIAL"));
    assertEquals(6, Marking.unit(keys));
    Optional<TheoryPoints> points =
        AnswerRules.sealed(keys).points(answers("B", "AC", "A"), Map.of());
    assertEquals(Optional.of(new TheoryPoints(6 + 4 + 3, 18)), points);
    assertEquals(new BigDecimal("72.2"), Marking.score(13, 18));
    assertEquals(1, Marking.unit(List.of(key(ItemType.SINGLE, "B", ""))));
  }

  @Test
  void a_paper_that_people_must_mark_is_held_back_until_they_have() {
    List<ItemKey> keys =
        List.of(key(ItemType.SINGLE, "B", ""), key(ItemType.CASE_ANALYSIS, "要点", "9"));
    AnswerRules rules = AnswerRules.sealed(keys);
    assertEquals(Optional.empty(), rules.points(answers("B", "因为……"), Map.of()));
    // Two markers gave 6 and 7: their mean is exact, and nine points weigh what one choice does.
    assertEquals(
        Optional.of(new TheoryPoints(18 + 13, 36)),
        rules.points(answers("B", "因为……"), Map.of(2, new Credit(13, 18))));
    assertEquals(Optional.of(new TheoryPoints(18, 36)), rules.points(answers("B", ""), Map.of()));
  }

  @Test
  void keys_and_answers_of_every_type_come_back_as_they_were_written() {
    Random random = new Random(3);
    for (int i = 0; i < 4_000; i++) {
      ItemType type = TYPES.get(i % TYPES.size());
      String text = written(type, random);
      Answer answer = Answer.parse(text, type).orElseThrow();
      assertEquals(answer, Answer.parse(answer.text(), type).orElseThrow());
      ItemKey key = key(type, text, type.needsPeople() ? "7" : "");
      assertEquals(key, key(type, key.text(), key.rule()));
      if (!type.needsPeople()) {
        assertTrue(right(key, text), type + " " + text);
      }
    }
  }

  private static String written(ItemType type, Random random) {
    int size = 3 + random.nextInt(3);
    StringBuilder text = new StringBuilder();
    switch (type) {
      case SINGLE, TRUE_FALSE -> text.append((char) ('A' + random.nextInt(2)));
      case MULTIPLE -> text.append("ABCDE", 0, size);
      case MATCHING -> {
        for (int left = 0; left < size; left++) {
          text.append((char) ('A' + left)).append(1 + random.nextInt(8));
        }
      }
      case ORDERING -> {
        List<String> letters = new ArrayList<>(List.of("A", "B", "C", "D", "E").subList(0, size));
        java.util.Collections.shuffle(letters, random);
        letters.forEach(text::append);
      }
      case NUMERIC -> text.append(random.nextInt(2000) - 1000).append(".5");
      default -> random.ints(size, 0x4E00, 0x9FA5).forEach(text::appendCodePoint);
    }
    return text.toString();
  }

  private static ItemDraft item(Map<String, ItemDraft> items, String code) {
    return Objects.requireNonNull(items.get(code));
  }

  private static Map<Integer, Answer> answers(String... texts) {
    Map<Integer, Answer> answers = new HashMap<>();
    for (String text : texts) {
      answers.put(answers.size() + 1, new Answer(text));
    }
    return answers;
  }

  private static boolean right(ItemKey key, String answer) {
    Credit credit = credit(key, answer);
    return credit.got() == credit.of();
  }

  private static Credit credit(ItemKey key, String answer) {
    return key.credit(new Answer(answer)).orElseThrow();
  }

  private static ItemKey key(ItemType type, String text, String rule) {
    return ItemKey.read(type, text, rule).orElseThrow();
  }

  private static String inOrder(List<String> entries, String key) {
    StringBuilder all = new StringBuilder();
    key.chars().forEach(letter -> all.append(entries.get(letter - 'A')));
    return all.toString();
  }

  private static ItemSheet sheet(String text) {
    return new ItemSheet(
        SheetReader.read(text.getBytes(StandardCharsets.UTF_8), SheetLimits.ROSTER),
        Map.of("P", Importance.X));
  }
}
