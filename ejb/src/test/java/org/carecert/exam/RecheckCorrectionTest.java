package org.carecert.exam;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.LeadCorrection;
import org.carecert.exam.domain.Part;
import org.carecert.exam.domain.PeopleMark;
import org.carecert.exam.domain.PointsCorrection;
import org.carecert.exam.domain.Reading;
import org.carecert.exam.domain.ReadingGiven;
import org.carecert.exam.domain.ReadingPage;
import org.carecert.exam.domain.RecheckCorrections;
import org.carecert.exam.domain.RecheckGround;
import org.carecert.exam.domain.RecheckRequest;
import org.carecert.exam.domain.SheetCorrection;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Reason;
import org.carecert.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What a reviewer may put right, and what stays as it was given. */
class RecheckCorrectionTest {
  private static final RecheckCorrections POINTS =
      new RecheckCorrections(List.of(), List.of(), List.of(new PointsCorrection(3, 1, 7)));
  private static final RecheckCorrections SHEETS =
      new RecheckCorrections(
          List.of(new SheetCorrection("P1", 1, Map.of("a", 3))), List.of(), List.of());

  private static Reason refused(Executable call) {
    return assertThrows(Refused.class, call).reason();
  }

  private static RecheckRequest asked(Part part, RecheckGround ground) {
    return new RecheckRequest(part, ground, "请复核");
  }

  @Test
  void points_of_people_are_put_right_where_they_were_added_up_wrongly_or_left_out() {
    for (RecheckGround ground : List.of(RecheckGround.ADDING_UP, RecheckGround.MISSED_MARKING)) {
      assertDoesNotThrow(() -> POINTS.refuseBeside(asked(Part.THEORY, ground)));
      assertDoesNotThrow(() -> SHEETS.refuseBeside(asked(Part.PRACTICAL, ground)));
      assertEquals(
          ExamReason.RECHECK_GROUND,
          refused(() -> SHEETS.refuseBeside(asked(Part.THEORY, ground))));
      assertEquals(
          ExamReason.RECHECK_GROUND,
          refused(() -> POINTS.refuseBeside(asked(Part.PRACTICAL, ground))));
    }
  }

  @Test
  void where_only_the_machine_is_doubted_it_counts_again_and_nobody_s_points_change() {
    RecheckRequest zero = asked(Part.THEORY, RecheckGround.ZERO_OR_ABSENT);
    assertEquals(ExamReason.RECHECK_GROUND, refused(() -> POINTS.refuseBeside(zero)));
    assertDoesNotThrow(
        () -> new RecheckCorrections(List.of(), List.of(), List.of()).refuseBeside(zero),
        "counted again");
  }

  @Test
  void what_was_given_stays_and_the_next_version_names_the_recheck() {
    PeopleMark given =
        new PeopleMark(1, 1, 2, 102, new ReadingGiven("p", 3, 4, "漏看一点"), 10, Instant.EPOCH);
    PeopleMark corrected = given.corrected(7, "RECHECK:1", Instant.EPOCH.plusSeconds(1));
    assertEquals("1 4 ", given.version() + " " + given.points() + " " + given.basis());
    assertEquals(
        "2 7 RECHECK:1", corrected.version() + " " + corrected.points() + " " + corrected.basis());
    assertEquals(
        given.turn() + " " + given.markerId() + " " + given.outOf(),
        corrected.turn() + " " + corrected.markerId() + " " + corrected.outOf());
    for (int wrong : new int[] {-1, 11}) {
      assertEquals(
          ExamReason.POINTS_INVALID,
          refused(() -> given.corrected(wrong, "RECHECK:1", Instant.EPOCH)));
    }
  }

  @Test
  void one_marker_s_points_are_put_right_once() {
    PointsCorrection once = new PointsCorrection(3, 1, 7);
    assertDoesNotThrow(
        () -> PointsCorrection.refuseTwice(List.of(once, new PointsCorrection(3, 2, 7))));
    assertEquals(
        CommonReason.FIELD_INVALID,
        refused(() -> PointsCorrection.refuseTwice(List.of(once, new PointsCorrection(3, 1, 8)))));
  }

  @Test
  void a_cursor_leads_behind_the_last_answer_and_another_text_nowhere() {
    String cursor = ReadingPage.cursor(new Reading("0123456789ab", 12, "", "", "", 10, ""));
    assertEquals(new ReadingPage(12, "0123456789ab", 50), ReadingPage.after(cursor, 50));
    assertEquals(ReadingPage.first(50), ReadingPage.after(null, 50));
    for (String other :
        List.of("12", "12.", "x.0123456789ab", "12.0123456789aZ", "9999.0123456789ab")) {
      assertEquals(CommonReason.MALFORMED, refused(() -> ReadingPage.after(other, 50)));
    }
  }

  @Test
  void a_decision_of_the_lead_is_put_right_once_and_never_in_the_theory_part() {
    LeadCorrection led = new LeadCorrection("P1", 20);
    RecheckCorrections once = new RecheckCorrections(List.of(), List.of(led), List.of());
    RecheckRequest practical = new RecheckRequest(Part.PRACTICAL, RecheckGround.ADDING_UP, "请复核");
    once.refuseBeside(practical);
    RecheckRequest theory = new RecheckRequest(Part.THEORY, RecheckGround.ADDING_UP, "请复核");
    assertThrows(Refused.class, () -> once.refuseBeside(theory));
    RecheckCorrections twice = new RecheckCorrections(List.of(), List.of(led, led), List.of());
    Refused refused = assertThrows(Refused.class, () -> twice.refuseBeside(practical));
    assertEquals(ExamReason.LEAD_TWICE, refused.refusals().get(0).reason());
  }
}
