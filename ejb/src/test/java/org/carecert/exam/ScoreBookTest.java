package org.carecert.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.carecert.exam.domain.Admission;
import org.carecert.exam.domain.Criterion;
import org.carecert.exam.domain.Declared;
import org.carecert.exam.domain.LeadGiven;
import org.carecert.exam.domain.Mark;
import org.carecert.exam.domain.MarkPlace;
import org.carecert.exam.domain.Panel;
import org.carecert.exam.domain.Part;
import org.carecert.exam.domain.Rubric;
import org.carecert.exam.domain.ScoreBook;
import org.carecert.exam.domain.SheetCorrection;
import org.carecert.exam.domain.Spread;
import org.carecert.exam.domain.Station;
import org.carecert.exam.domain.StationDecision;
import org.carecert.exam.domain.StationMark;
import org.carecert.exam.domain.StationSheet;
import org.carecert.exam.domain.Substitute;
import org.carecert.exam.domain.Succession;
import org.carecert.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A lead's decision counts where the marks as they are now are too far apart, and only there. */
class ScoreBookTest {
  private static final Instant AT = Instant.parse("2026-07-06T01:00:00Z");
  private static final Admission ADMISSION = new Admission("A", 1, 2, 1, 3, AT);
  private static final Station STATION =
      new Station("P1", "洗手", null, 10, 100, null, List.of(new Criterion("c", "步骤", null, 100)));
  private static final Rubric RUBRIC = new Rubric("操作", 10, List.of(STATION));

  private static ScoreBook book(List<StationDecision> decisions, int... points) {
    Map<MarkPlace, Mark> marks = new LinkedHashMap<>();
    for (int i = 0; i < points.length; i++) {
      MarkPlace place =
          new MarkPlace(ADMISSION.sessionId(), ADMISSION.personId(), Part.PRACTICAL, "P1", 11L + i);
      StationMark given = new StationMark(STATION, StationSheet.of(Map.of("c", points[i])), null);
      marks.put(place, Mark.practical(place, 1, given, AT));
    }
    return new ScoreBook(marks, List.of(panel(decisions, List.of())));
  }

  private static Panel panel(List<StationDecision> decisions, List<Substitute> substitutes) {
    return new Panel(
        Part.PRACTICAL,
        RUBRIC,
        Set.of(11L, 12L, 13L),
        new Panel.Leads(decisions, 30),
        Succession.NONE,
        substitutes);
  }

  private static List<StationDecision> lead(int points) {
    LeadGiven given = new LeadGiven("A", "P1", points, "看录像");
    return List.of(new StationDecision(ADMISSION, Part.PRACTICAL, STATION, 1, given, 11, AT));
  }

  private static @Nullable BigDecimal practical(ScoreBook book) {
    return book.score(Part.PRACTICAL, ADMISSION.personId());
  }

  private static BigDecimal score(String text) {
    return new BigDecimal(text);
  }

  @Test
  void the_lead_s_points_count_as_long_as_the_marks_are_too_far_apart() {
    assertEquals(score("40.0"), practical(book(lead(40), 20, 50, 80)));
  }

  @Test
  void what_a_relative_decided_before_he_was_replaced_counts_no_more() {
    Substitute substitute =
        new Substitute(ADMISSION, Part.PRACTICAL, 11, 14, new Declared(9, "-", AT));
    Map<MarkPlace, Mark> marks = new LinkedHashMap<>();
    for (long assessor = 11; assessor <= 14; assessor++) {
      MarkPlace place =
          new MarkPlace(
              ADMISSION.sessionId(), ADMISSION.personId(), Part.PRACTICAL, "P1", assessor);
      StationMark given =
          new StationMark(STATION, StationSheet.of(Map.of("c", assessor == 12 ? 20 : 80)), null);
      marks.put(place, Mark.practical(place, 1, given, AT));
    }
    ScoreBook recused = new ScoreBook(marks, List.of(panel(lead(40), List.of(substitute))));
    assertNull(recused.spreads(ADMISSION).get(0).decided(), "to be decided anew");
    List<StationDecision> anew = new ArrayList<>(lead(40));
    LeadGiven given = new LeadGiven("A", "P1", 70, "看录像");
    anew.add(new StationDecision(ADMISSION, Part.PRACTICAL, STATION, 2, given, 12, AT));
    ScoreBook decided = new ScoreBook(marks, List.of(panel(anew, List.of(substitute))));
    assertEquals(score("70.0"), practical(decided));
  }

  @Test
  void once_corrected_marks_meet_again_the_lead_s_old_decision_counts_no_more() {
    ScoreBook corrected = book(lead(40), 80, 80, 83);
    assertEquals(score("81.0"), practical(corrected));
    assertEquals(List.of(), corrected.spreads(ADMISSION));
  }

  @Test
  void marks_exactly_so_far_apart_as_is_allowed_are_not_too_far() {
    assertEquals(score("60.0"), practical(book(lead(0), 45, 60, 75)));
    assertEquals(score("0.0"), practical(book(lead(0), 45, 60, 76)));
  }

  @Test
  void where_they_are_apart_it_is_told_with_what_the_lead_decided() {
    List<Spread> open = book(List.of(), 80, 20, 50).spreads(ADMISSION);
    assertEquals(List.of(20, 50, 80), open.get(0).points());
    assertEquals(null, open.get(0).decided());
    assertEquals(40, book(lead(40), 80, 20, 50).spreads(ADMISSION).get(0).decided());
  }

  @Test
  void as_long_as_an_assessor_is_missing_nobody_is_apart_and_nothing_is_scored() {
    ScoreBook book = book(lead(40), 20, 80);
    assertEquals(List.of(), book.spreads(ADMISSION));
    assertEquals(null, practical(book));
  }

  @Test
  void one_sheet_is_corrected_once() {
    SheetCorrection first = new SheetCorrection("P1", 1, Map.of("c", 10));
    SheetCorrection again = new SheetCorrection("P1", 1, Map.of("c", 20));
    SheetCorrection other = new SheetCorrection("P1", 2, Map.of("c", 20));
    SheetCorrection elsewhere = new SheetCorrection("P2", 1, Map.of("c", 20));
    SheetCorrection.refuseTwice(List.of(first, other, elsewhere));
    assertThrows(Refused.class, () -> SheetCorrection.refuseTwice(List.of(first, other, again)));
  }
}
