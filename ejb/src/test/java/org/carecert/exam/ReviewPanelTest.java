package org.carecert.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.carecert.exam.domain.Admission;
import org.carecert.exam.domain.Criterion;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamScope;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.LeadGiven;
import org.carecert.exam.domain.Mark;
import org.carecert.exam.domain.MarkPlace;
import org.carecert.exam.domain.Panel;
import org.carecert.exam.domain.Part;
import org.carecert.exam.domain.ReviewPanel;
import org.carecert.exam.domain.ReviewPlan;
import org.carecert.exam.domain.ReviewTurn;
import org.carecert.exam.domain.Rotation;
import org.carecert.exam.domain.Rubric;
import org.carecert.exam.domain.ScoreBook;
import org.carecert.exam.domain.SessionPapers;
import org.carecert.exam.domain.SessionPlan;
import org.carecert.exam.domain.Station;
import org.carecert.exam.domain.StationDecision;
import org.carecert.exam.domain.StationMark;
import org.carecert.exam.domain.StationSheet;
import org.carecert.exam.domain.Succession;
import org.carecert.exam.domain.Window;
import org.carecert.shared.Identified;
import org.carecert.shared.Refusal;
import org.carecert.shared.Refused;
import org.junit.jupiter.api.Test;

/** A panel of a comprehensive review: who is in it, in which order, what its marks say. */
class ReviewPanelTest {
  private static final Instant AT = Instant.parse("2026-07-06T01:00:00Z");
  private static final Admission ADMISSION = new Admission("A", 1, 2, 1, 3, AT);
  private static final Station SUMMARY = item("T", "技术总结", 40, 40);
  private static final Station DEFENCE = item("D", "答辩", 60, 60);
  private static final Rubric FORM = new Rubric("综合评审", 30, List.of(SUMMARY, DEFENCE));
  private static final Set<Long> MEMBERS = Set.of(11L, 12L, 13L);

  private static Station item(String code, String title, int weight, int max) {
    return new Station(
        code, title, null, 10, weight, null, List.of(new Criterion("c", title, null, max)));
  }

  private static ExamSession session(int level) throws ReflectiveOperationException {
    ExamSession session =
        new ExamSession(
            "S",
            4,
            new SessionPlan(
                "七月",
                "一",
                new ExamScope("4-10-01-03", level),
                new Window(AT, AT.plusSeconds(60)),
                false),
            new SessionPapers(1, 90, 2),
            Set.of(31L, 32L, 33L),
            21,
            AT);
    var id = Identified.class.getDeclaredField("id");
    id.setAccessible(true);
    id.set(session, 1L);
    return session;
  }

  private static ReviewPlan plan(Set<Long> members, long chair, Instant from) {
    return new ReviewPlan(7, 30, from, members, chair);
  }

  private static ExamReason refusal(int level, ReviewPlan plan) {
    Refused refused =
        assertThrows(Refused.class, () -> new ReviewPanel(session(level), plan, 21, AT));
    return (ExamReason) refused.refusals().get(0).reason();
  }

  @Test
  void a_panel_is_an_odd_number_of_at_least_three_with_one_of_them_in_the_chair() {
    assertEquals(ExamReason.PANEL_NOT_ODD, refusal(2, plan(Set.of(11L), 11, AT)));
    assertEquals(ExamReason.PANEL_NOT_ODD, refusal(2, plan(Set.of(11L, 12L), 11, AT)));
    assertEquals(ExamReason.PANEL_NOT_ODD, refusal(2, plan(Set.of(11L, 12L, 13L, 14L), 11, AT)));
    assertEquals(ExamReason.PANEL_NOT_ODD, refusal(2, plan(MEMBERS, 14, AT)));
    assertTrue(ReviewPlan.odd(5, 5));
    assertTrue(!ReviewPlan.odd(3, 5), "the day's parameter may ask for more");
    assertTrue(!ReviewPlan.odd(1, 1), "but never for fewer than the standard");
  }

  @Test
  void only_levels_2_and_1_have_one_and_it_begins_with_the_session_or_later() {
    for (int level = 3; level <= 5; level++) {
      assertEquals(ExamReason.REVIEW_NOT_ASKED, refusal(level, plan(MEMBERS, 11, AT)));
    }
    assertEquals(ExamReason.REVIEW_TIME_INVALID, refusal(1, plan(MEMBERS, 11, AT.minusSeconds(1))));
    assertEquals(ExamReason.REVIEW_TIME_INVALID, refusal(1, plan(MEMBERS, 11, Instant.MAX)));
  }

  @Test
  void candidates_appear_by_lot_one_after_another_and_the_lot_can_be_drawn_again()
      throws ReflectiveOperationException {
    ReviewPanel panel = new ReviewPanel(session(2), plan(MEMBERS, 11, AT), 21, AT);
    List<Integer> seats = List.of(1, 2, 3, 4, 5, 6, 7, 8);
    List<ReviewTurn> turns = panel.turns(new Rotation("S", 8), seats);
    assertEquals(turns, panel.turns(new Rotation("S", 8), List.of(8, 7, 6, 5, 4, 3, 2, 1)));
    assertNotEquals(turns, panel.turns(new Rotation("R", 8), seats));
    assertEquals(
        new HashSet<>(seats), new HashSet<>(turns.stream().map(ReviewTurn::seat).toList()));
    for (int i = 0; i < turns.size(); i++) {
      assertEquals(i + 1, turns.get(i).no());
      assertEquals(AT.plusSeconds(1_800L * i), turns.get(i).at());
    }
    assertEquals(AT.plusSeconds(8 * 1_800), panel.after(8));
  }

  @Test
  void the_points_of_a_review_form_have_maxima_that_sum_to_100() {
    assertEquals(List.of(), FORM.faults(Part.REVIEW, 2));
    Rubric unequal = new Rubric("综合评审", 30, List.of(SUMMARY, item("D", "答辩", 60, 50)));
    assertEquals(List.of(), unequal.faults(Part.PRACTICAL, 2), "stations are weighted");
    assertEquals(
        List.of(ExamReason.REVIEW_POINTS_DIFFER),
        unequal.faults(Part.REVIEW, 2).stream().map(Refusal::reason).toList());
    assertEquals(
        List.of(ExamReason.REVIEW_NOT_ASKED),
        FORM.faults(Part.REVIEW, 3).stream().map(Refusal::reason).toList());
  }

  private static ScoreBook book(List<StationDecision> decisions, int[]... each) {
    Map<MarkPlace, Mark> marks = new LinkedHashMap<>();
    for (int member = 0; member < each.length; member++) {
      int[] points = each[member];
      put(marks, SUMMARY, 11L + member, points[0]);
      put(marks, DEFENCE, 11L + member, points[1]);
    }
    return new ScoreBook(
        marks,
        List.of(
            new Panel(
                Part.REVIEW,
                FORM,
                MEMBERS,
                new Panel.Leads(decisions, 30),
                Succession.NONE,
                List.of())));
  }

  private static void put(Map<MarkPlace, Mark> marks, Station item, long member, int points) {
    MarkPlace place = new MarkPlace(1, ADMISSION.personId(), Part.REVIEW, item.code(), member);
    StationMark given = new StationMark(item, StationSheet.of(Map.of("c", points)), null);
    marks.put(place, Mark.practical(place, 1, given, AT));
  }

  private static StationDecision decision(Part part, int points) {
    return new StationDecision(
        ADMISSION, part, DEFENCE, 1, new LeadGiven("A", "D", points, "看录像"), 11, AT);
  }

  @Test
  void the_part_s_score_is_the_exact_mean_rounded_once() {
    ScoreBook book = book(List.of(), new int[] {30, 50}, new int[] {31, 50}, new int[] {30, 49});
    assertEquals(new BigDecimal("80.0"), book.score(Part.REVIEW, 2));
    ScoreBook third = book(List.of(), new int[] {30, 50}, new int[] {31, 50}, new int[] {30, 50});
    assertEquals(new BigDecimal("80.3"), third.score(Part.REVIEW, 2), "80 and a third");
    assertNull(book.score(Part.PRACTICAL, 2));
    assertEquals(Set.of(Part.REVIEW), book.sat(2).keySet());
  }

  @Test
  void who_has_no_mark_or_not_all_has_no_score_and_zero_is_one() {
    assertNull(book(List.of()).score(Part.REVIEW, 2));
    assertNull(book(List.of(), new int[] {30, 50}, new int[] {30, 50}).score(Part.REVIEW, 2));
    int[] zero = {0, 0};
    assertEquals(new BigDecimal("0.0"), book(List.of(), zero, zero, zero).score(Part.REVIEW, 2));
  }

  @Test
  void the_chair_decides_an_item_that_is_apart_and_nobody_s_decision_of_another_part_counts() {
    int[][] apart = {{30, 20}, {30, 40}, {30, 50}};
    assertEquals(1, book(List.of(), apart).spreads(ADMISSION).size());
    assertEquals(Part.REVIEW, book(List.of(), apart).spreads(ADMISSION).get(0).part());
    assertEquals(
        new BigDecimal("75.0"),
        book(List.of(decision(Part.REVIEW, 45)), apart).score(Part.REVIEW, 2));
    ScoreBook another = book(List.of(decision(Part.PRACTICAL, 45)), apart);
    assertNull(another.spreads(ADMISSION).get(0).decided());
    assertEquals(new BigDecimal("66.7"), another.score(Part.REVIEW, 2));
  }
}
