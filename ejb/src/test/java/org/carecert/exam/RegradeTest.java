package org.carecert.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.carecert.exam.domain.Answer;
import org.carecert.exam.domain.AnswerRules;
import org.carecert.exam.domain.Credit;
import org.carecert.exam.domain.GuideKey;
import org.carecert.exam.domain.ItemKey;
import org.carecert.exam.domain.ItemType;
import org.carecert.exam.domain.KeyChange;
import org.carecert.exam.domain.KeyEffect;
import org.carecert.exam.domain.Mark;
import org.carecert.exam.domain.MarkPlace;
import org.carecert.exam.domain.OpenPaper;
import org.carecert.exam.domain.OpenedForm;
import org.carecert.exam.domain.OptionKey;
import org.carecert.exam.domain.Paper;
import org.carecert.exam.domain.PaperQuestion;
import org.carecert.exam.domain.Part;
import org.carecert.exam.domain.Remarking;
import org.carecert.exam.domain.SatPaper;
import org.carecert.exam.domain.ScoreBook;
import org.carecert.exam.domain.TheoryPoints;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Decisions on items of papers that were sat, in any order and number. */
class RegradeTest {
  private static final int ITEMS = 40;
  private static final Instant AT = Instant.parse("2026-07-10T02:00:00Z");

  /** Marks as they are kept: versions are added, the last counts. */
  private static final class Kept {
    private final Map<MarkPlace, List<Mark>> versions = new LinkedHashMap<>();

    void add(List<Mark> anew) {
      for (Mark mark : anew) {
        List<Mark> former = versions.computeIfAbsent(mark.place(), place -> new ArrayList<>());
        assertEquals(former.size() + 1, mark.version(), "the next version, none skipped");
        former.add(mark);
      }
    }

    Map<MarkPlace, Mark> current() {
      Map<MarkPlace, Mark> current = new HashMap<>();
      versions.forEach((place, all) -> current.put(place, all.get(all.size() - 1)));
      return current;
    }

    Map<MarkPlace, Integer> points() {
      Map<MarkPlace, Integer> points = new HashMap<>();
      current().forEach((place, mark) -> points.put(place, mark.points()));
      return points;
    }
  }

  private final Kept kept = new Kept();
  private final List<KeyChange> inForce = new ArrayList<>();
  private List<ItemKey> keys = List.of();
  private List<SatPaper> papers = List.of();

  private void sat(Random random, int people) {
    keys = answers(random, ITEMS).stream().map(RegradeTest::key).toList();
    papers = new ArrayList<>();
    for (int person = 1; person <= people; person++) {
      Map<Integer, Answer> given = new HashMap<>();
      for (int no = 1; no <= ITEMS; no++) {
        if (random.nextInt(10) > 0) {
          Answer right = new Answer(keys.get(no - 1).text());
          given.put(no, random.nextInt(3) > 0 ? right : answer(random));
        }
      }
      papers.add(paper(person, given));
    }
    kept.add(apply("hand-in"));
  }

  private List<Mark> apply(String basis) {
    return new Remarking(rules(), basis, AT).anew(kept.current(), papers);
  }

  private AnswerRules rules() {
    List<PaperQuestion> questions = new ArrayList<>();
    for (ItemKey key : keys) {
      ItemType type =
          ((OptionKey) key).letters().length() > 1 ? ItemType.MULTIPLE : ItemType.SINGLE;
      List<String> options = List.of("甲", "乙", "丙", "丁");
      questions.add(question(questions.size() + 1, type, options, null));
    }
    Paper paper = new Paper("F", 90, questions);
    return AnswerRules.of(new OpenedForm(keys, new OpenPaper(paper, paper, 1)), inForce);
  }

  private static PaperQuestion question(
      int no, ItemType type, List<String> options, @Nullable Integer points) {
    return new PaperQuestion(no, type, "题", options, null, null, null, null, null, points, null);
  }

  private static ItemKey key(Answer answer) {
    return new OptionKey(answer.text(), false);
  }

  private static SatPaper paper(long person, Map<Integer, Answer> answers) {
    return new SatPaper(MarkPlace.theory(7, person), 1, answers, Map.of());
  }

  private static List<Answer> answers(Random random, int count) {
    List<Answer> answers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      answers.add(answer(random));
    }
    return answers;
  }

  private static Answer answer(Random random) {
    String letters = "";
    while (letters.isEmpty()) {
      StringBuilder chosen = new StringBuilder();
      "ABCD".chars().filter(letter -> random.nextInt(3) == 0).forEach(c -> chosen.append((char) c));
      letters = chosen.toString();
    }
    return new Answer(letters);
  }

  private KeyChange change(Random random) {
    KeyEffect effect = List.of(KeyEffect.values()).get(random.nextInt(3));
    int no = 1 + random.nextInt(ITEMS);
    boolean several = keys.get(no - 1).text().length() > 1;
    String answer = "";
    while (effect != KeyEffect.FULL_MARKS
        && (answer.isEmpty() || (answer.length() > 1) != several)) {
      answer = answer(random).text();
    }
    return new KeyChange(no, effect, answer);
  }

  @Test
  void whatever_is_decided_no_mark_is_dropped_or_changed_and_a_second_time_nothing_comes() {
    int moved = 0;
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      RegradeTest session = new RegradeTest();
      session.sat(random, 20);
      for (int i = 0; i < 12; i++) {
        moved += session.decided(session.change(random), "KEY:" + i);
      }
      assertEquals(20, session.kept.current().size());
      Map<MarkPlace, Integer> fresh = new HashMap<>();
      AnswerRules rules = session.rules();
      session.papers.forEach(
          paper ->
              fresh.put(
                  paper.place(), rules.points(paper.answers(), Map.of()).orElseThrow().points()));
      assertEquals(fresh, session.kept.points(), "as if marked once, by all that is in force");
    }
    assertTrue(moved > 1_000, "marks that moved: " + moved);
  }

  @Test
  void a_mark_that_is_withheld_is_made_again_even_where_it_comes_out_the_same() {
    RegradeTest session = new RegradeTest();
    session.sat(new Random(3), 2);
    assertEquals(List.of(), session.apply("KEY:1"), "nothing to change");
    Mark former = session.kept.current().values().iterator().next();
    Mark withheld = Mark.withheld(former.place(), former, "REOPENED:I", AT);
    session.kept.add(List.of(withheld));
    assertEquals(former.version() + 1, withheld.version());
    ScoreBook book = new ScoreBook(session.kept.current(), List.of());
    assertNull(book.score(Part.THEORY, former.place().personId()), "it does not count, nor as 0");
    List<Mark> again = session.apply("");
    assertEquals(1, again.size(), "the other stays as it is");
    assertEquals(former.points() + " true", again.get(0).points() + " " + again.get(0).counts());
    assertEquals(former.version() + 2, again.get(0).version());
  }

  /** Puts a change in force and looks at what it did; gives how many marks moved. */
  private int decided(KeyChange change, String basis) {
    Map<MarkPlace, List<Mark>> before = new HashMap<>();
    kept.versions.forEach((place, all) -> before.put(place, List.copyOf(all)));
    Map<MarkPlace, Integer> points = kept.points();
    inForce.add(change);
    List<Mark> anew = apply(basis);
    kept.add(anew);
    before.forEach(
        (place, all) ->
            assertEquals(
                all,
                kept.versions.getOrDefault(place, List.of()).subList(0, all.size()),
                "former versions stay as they were"));
    for (Mark mark : anew) {
      int former = points.getOrDefault(mark.place(), -1);
      assertEquals(1, Math.abs(mark.points() - former), "one item, one point");
      assertEquals(ITEMS, mark.outOf());
      assertEquals(basis, mark.basis());
      if (change.effect() != KeyEffect.NEW_KEY) {
        assertTrue(mark.points() > former, "a decision in favour takes no point away");
      }
    }
    assertEquals(List.of(), apply(basis), "applied again, nothing comes");
    return anew.size();
  }

  @Test
  void a_second_answer_in_parts_changes_the_scale_but_nobody_elses_mark() {
    keys = List.of(new OptionKey("AB", true), new OptionKey("C", false));
    papers =
        List.of(
            paper(1, Map.of(1, new Answer("AB"), 2, new Answer("C"))),
            paper(2, Map.of(1, new Answer("A"))),
            paper(3, Map.of(1, new Answer("ACD"))));
    kept.add(apply("hand-in"));
    assertEquals(Map.of(1L, 4, 2L, 1, 3L, 0), byPerson());
    inForce.add(new KeyChange(1, KeyEffect.ALSO_ACCEPT, "ACD"));
    List<Mark> anew = apply("KEY:1");
    assertEquals(List.of(3L), anew.stream().map(mark -> mark.place().personId()).toList());
    assertEquals(6, anew.get(0).points());
    assertEquals(12, anew.get(0).outOf());
  }

  @Test
  void a_paper_whose_answers_people_must_still_mark_has_no_mark() {
    OptionKey first = new OptionKey("A", false);
    GuideKey second = new GuideKey("要点", 5);
    Paper paper =
        new Paper(
            "F",
            90,
            List.of(
                question(1, ItemType.SINGLE, List.of("甲", "乙"), null),
                question(2, ItemType.SHORT_ANSWER, List.of(), 5)));
    AnswerRules rules =
        AnswerRules.of(
            new OpenedForm(List.of(first, second), new OpenPaper(paper, paper, 1)), List.of());
    Map<Integer, Answer> given = Map.of(1, new Answer("A"), 2, new Answer("写了一些"));
    assertEquals(Optional.empty(), rules.points(given, Map.of()));
    assertEquals(
        new TheoryPoints(10 + 7, 20),
        rules.points(given, Map.of(2, new Credit(7, 10))).orElseThrow());
    assertEquals(
        new TheoryPoints(10, 20), rules.points(Map.of(1, new Answer("A")), Map.of()).orElseThrow());
    AnswerRules full =
        AnswerRules.of(
            new OpenedForm(List.of(first, second), new OpenPaper(paper, paper, 1)),
            List.of(new KeyChange(2, KeyEffect.FULL_MARKS, "")));
    assertEquals(new TheoryPoints(20, 20), full.points(given, Map.of()).orElseThrow());
  }

  @Test
  void full_marks_for_all_are_for_those_too_who_left_the_item_empty() {
    keys = List.of(key(new Answer("A")), key(new Answer("B")));
    papers =
        List.of(
            paper(1, Map.of()),
            paper(2, Map.of(1, new Answer("C"))),
            paper(3, Map.of(1, new Answer("A"))));
    kept.add(apply("hand-in"));
    inForce.add(new KeyChange(1, KeyEffect.FULL_MARKS, ""));
    kept.add(apply("KEY:1"));
    assertEquals(List.of(1, 1, 1), List.copyOf(new java.util.TreeMap<>(byPerson()).values()));
  }

  @Test
  void a_new_key_takes_back_what_was_accepted_before_and_another_answer_joins_it() {
    keys = List.of(key(new Answer("A")));
    papers =
        List.of(
            paper(1, Map.of(1, new Answer("A"))),
            paper(2, Map.of(1, new Answer("B"))),
            paper(3, Map.of(1, new Answer("C"))));
    kept.add(apply("hand-in"));
    inForce.add(new KeyChange(1, KeyEffect.ALSO_ACCEPT, "B"));
    kept.add(apply("KEY:1"));
    assertEquals(Map.of(1L, 1, 2L, 1, 3L, 0), byPerson());
    inForce.add(new KeyChange(1, KeyEffect.NEW_KEY, "C"));
    kept.add(apply("KEY:2"));
    assertEquals(Map.of(1L, 0, 2L, 0, 3L, 1), byPerson());
    inForce.add(new KeyChange(1, KeyEffect.ALSO_ACCEPT, "A"));
    kept.add(apply("KEY:3"));
    assertEquals(Map.of(1L, 1, 2L, 0, 3L, 1), byPerson());
    assertEquals(3, kept.versions.getOrDefault(MarkPlace.theory(7, 1), List.of()).size());
  }

  private Map<Long, Integer> byPerson() {
    Map<Long, Integer> points = new HashMap<>();
    kept.points().forEach((place, value) -> points.put(place.personId(), value));
    return points;
  }
}
