package org.carecert.exam;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.carecert.exam.domain.CandidateLine;
import org.carecert.exam.domain.Completeness;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.Exemption;
import org.carecert.exam.domain.Part;
import org.carecert.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What results are not published without, where a level asks a comprehensive review. */
class CompletenessTest {
  private static final Instant OVER = Instant.parse("2026-07-06T08:00:00Z");
  private static final Instant BEFORE = OVER.minusSeconds(1);
  private static final Instant AFTER = OVER.plusSeconds(1);
  private static final List<Exemption> KEPT =
      List.of(new Exemption(Part.REVIEW, new BigDecimal("60.0"), LocalDate.of(2027, 7, 9)));
  private static final List<Exemption> OTHER =
      List.of(new Exemption(Part.THEORY, new BigDecimal("60.0"), LocalDate.of(2027, 7, 9)));

  private static CandidateLine line(int given, List<Exemption> kept, @Nullable String cancelled) {
    return new CandidateLine(
        "A", 1, 2, "甲", "2", null, null, 0, 0, 9, 9, given, 6, null, null, null, null, kept,
        cancelled);
  }

  private static Completeness of(CandidateLine... lines) {
    return new Completeness(List.of(lines));
  }

  private static ExamReason refused(Completeness complete, @Nullable Instant over, Instant now) {
    Refused refused = assertThrows(Refused.class, () -> complete.reviewed(over, now));
    return (ExamReason) refused.refusals().get(0).reason();
  }

  @Test
  void nothing_is_published_while_no_panel_is_named() {
    assertEquals(ExamReason.REVIEW_MISSING, refused(of(line(0, List.of(), null)), null, AFTER));
    assertEquals(ExamReason.REVIEW_MISSING, refused(of(line(0, OTHER, null)), null, AFTER));
  }

  @Test
  void nobody_waits_for_who_has_the_review_kept_or_is_cancelled() {
    Completeness none = of(line(0, KEPT, null), line(0, List.of(), "第八条"));
    assertDoesNotThrow(() -> none.reviewed(null, BEFORE));
    assertDoesNotThrow(() -> none.reviewed(OVER, BEFORE));
  }

  @Test
  void who_did_not_come_in_his_time_is_absent_and_before_it_is_over_everybody_is_waited_for() {
    Completeness absent = of(line(6, List.of(), null), line(0, List.of(), null));
    assertEquals(ExamReason.REVIEW_INCOMPLETE, refused(absent, OVER, BEFORE));
    assertEquals(ExamReason.REVIEW_INCOMPLETE, refused(absent, OVER, OVER));
    assertDoesNotThrow(() -> absent.reviewed(OVER, AFTER));
  }

  @Test
  void who_has_some_marks_has_all_of_them_even_if_he_had_it_kept() {
    assertEquals(ExamReason.REVIEW_INCOMPLETE, refused(of(line(5, List.of(), null)), OVER, AFTER));
    assertEquals(ExamReason.REVIEW_INCOMPLETE, refused(of(line(5, KEPT, null)), OVER, AFTER));
    assertDoesNotThrow(() -> of(line(6, List.of(), null)).reviewed(OVER, AFTER));
  }
}
