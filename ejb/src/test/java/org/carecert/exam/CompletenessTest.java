package org.carecert.exam;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.carecert.exam.domain.CandidateLine;
import org.carecert.exam.domain.Completeness;
import org.carecert.exam.domain.Exemption;
import org.carecert.exam.domain.Part;
import org.carecert.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What results are not published without, where a level asks a comprehensive review. */
class CompletenessTest {
  private static final List<Exemption> KEPT =
      List.of(new Exemption(Part.REVIEW, new BigDecimal("60.0"), LocalDate.of(2027, 7, 9)));
  private static final List<Exemption> OTHER =
      List.of(new Exemption(Part.THEORY, new BigDecimal("60.0"), LocalDate.of(2027, 7, 9)));

  private static final List<Exemption> PRACTICAL =
      List.of(new Exemption(Part.PRACTICAL, new BigDecimal("60.0"), LocalDate.of(2027, 7, 9)));

  private static CandidateLine line(
      int practical, int review, List<Exemption> kept, Set<Part> absent) {
    return new CandidateLine(
        "A", 7, 2, "甲", "2", null, null, 0, 0, practical, 9, review, 6, null, null, null, null,
        kept, absent, null);
  }

  private static CandidateLine cancelled(int practical, int review, Set<Part> absent) {
    return new CandidateLine(
        "A", 7, 2, "甲", "2", null, null, 0, 0, practical, 9, review, 6, null, null, null, null,
        List.of(), absent, "第八条");
  }

  private static Completeness of(CandidateLine... lines) {
    return new Completeness(List.of(lines));
  }

  private static String refused(Completeness complete, int level, boolean panel) {
    return assertThrows(Refused.class, () -> complete.marked(level, panel)).refusals().stream()
        .map(refusal -> refusal.reason() + " " + String.join("/", refusal.args()))
        .collect(Collectors.joining(", "));
  }

  @Test
  void who_was_marked_by_nobody_is_not_absent_until_somebody_says_so() {
    Completeness forgotten = of(line(9, 0, List.of(), Set.of()), line(0, 0, List.of(), Set.of()));
    assertEquals("MARKS_INCOMPLETE 1/7", refused(forgotten, 5, false));
    assertDoesNotThrow(() -> of(line(0, 0, List.of(), Set.of(Part.PRACTICAL))).marked(5, false));
    assertEquals(
        "MARKS_INCOMPLETE 1/7",
        refused(of(line(0, 0, List.of(), Set.of(Part.REVIEW))), 5, false),
        "absence from another part is none from this");
  }

  @Test
  void both_parts_are_told_at_once_with_the_seats_of_each() {
    Completeness two = of(line(0, 0, List.of(), Set.of()), line(9, 0, List.of(), Set.of()));
    assertEquals("MARKS_INCOMPLETE 1/7, REVIEW_INCOMPLETE 2/7, 7", refused(two, 2, true));
    assertEquals("MARKS_INCOMPLETE 1/7, REVIEW_MISSING 2/7, 7", refused(two, 2, false));
  }

  @Test
  void a_level_that_asks_no_review_waits_for_none() {
    assertDoesNotThrow(() -> of(line(9, 0, List.of(), Set.of())).marked(3, false));
  }

  @Test
  void nobody_waits_for_who_has_the_part_kept_or_is_cancelled() {
    Completeness none = of(line(9, 0, KEPT, Set.of()), cancelled(0, 0, Set.of()));
    assertDoesNotThrow(() -> none.marked(2, false));
    assertDoesNotThrow(() -> of(line(0, 6, PRACTICAL, Set.of())).marked(2, true));
    assertEquals("REVIEW_INCOMPLETE 1/7", refused(of(line(9, 0, OTHER, Set.of())), 2, true));
  }

  @Test
  void before_what_cancels_a_sitting_is_lifted_its_parts_are_waited_for() {
    List<CandidateLine> cancelled = List.of(cancelled(0, 6, Set.of()));
    assertDoesNotThrow(() -> new Completeness(cancelled).marked(2, true));
    assertEquals("MARKS_INCOMPLETE 1/7", refused(Completeness.lifted(cancelled), 2, true));
    List<CandidateLine> absent = List.of(cancelled(0, 6, Set.of(Part.PRACTICAL)));
    assertDoesNotThrow(() -> Completeness.lifted(absent).marked(2, true));
  }

  @Test
  void who_has_some_marks_has_all_of_them_even_if_he_had_it_kept() {
    assertEquals("REVIEW_INCOMPLETE 1/7", refused(of(line(9, 5, List.of(), Set.of())), 2, true));
    assertEquals("REVIEW_INCOMPLETE 1/7", refused(of(line(9, 5, KEPT, Set.of())), 2, true));
    assertDoesNotThrow(() -> of(line(9, 6, List.of(), Set.of())).marked(2, true));
  }

  @Test
  void who_was_expelled_in_the_middle_of_a_part_keeps_nobody_elses_result_back() {
    List<CandidateLine> expelled = List.of(cancelled(8, 5, Set.of()));
    assertDoesNotThrow(() -> new Completeness(expelled).marked(2, true));
    assertEquals(
        "MARKS_INCOMPLETE 1/7, REVIEW_INCOMPLETE 1/7",
        refused(Completeness.lifted(expelled), 2, true),
        "before that is lifted his parts are waited for");
  }

  @Test
  void a_paper_of_a_cancelled_sitting_that_nobody_read_keeps_nothing_back() {
    assertDoesNotThrow(() -> new Completeness(List.of(unread("第八条"))).sat(true));
    assertEquals(
        "THEORY_UNMARKED",
        assertThrows(Refused.class, () -> new Completeness(List.of(unread(null))).sat(true))
            .refusals()
            .get(0)
            .reason()
            .toString());
    assertThrows(Refused.class, () -> Completeness.lifted(List.of(unread("第八条"))).read());
  }

  private static CandidateLine unread(@Nullable String cancelled) {
    Instant at = Instant.parse("2026-07-06T01:00:00Z");
    return new CandidateLine(
        "A", 7, 2, "甲", "2", at, at, 1, 1, 9, 9, 6, 6, null, null, null, null, List.of(), Set.of(),
        cancelled);
  }
}
