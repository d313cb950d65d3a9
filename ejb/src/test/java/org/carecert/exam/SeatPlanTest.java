package org.carecert.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.carecert.exam.domain.Accommodation;
import org.carecert.exam.domain.AccommodationDraft;
import org.carecert.exam.domain.AccommodationState;
import org.carecert.exam.domain.Conduct;
import org.carecert.exam.domain.Declared;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.InvigilatorNeed;
import org.carecert.exam.domain.Needs;
import org.carecert.exam.domain.RoomDraft;
import org.carecert.exam.domain.SeatPlan;
import org.carecert.exam.domain.Window;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.junit.jupiter.api.Test;

/** Where candidates sit and when they start, how many watch them, and what some of them need. */
class SeatPlanTest {
  private static final Instant NINE = Instant.parse("2026-12-01T01:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

  @Test
  void seats_run_on_from_room_to_room_and_row_by_row() {
    SeatPlan plan = new SeatPlan(List.of(new RoomDraft("甲", 7, 3), new RoomDraft("乙", 2, 2)), "丙");
    assertEquals(9, plan.capacity());
    assertEquals(new SeatPlan.Place(1, "甲", 1, 1, 1), plan.place(1));
    assertEquals(new SeatPlan.Place(1, "甲", 7, 3, 1), plan.place(7));
    assertEquals(new SeatPlan.Place(2, "乙", 1, 1, 1), plan.place(8));
    assertEquals(new SeatPlan.Place(2, "乙", 2, 1, 2), plan.place(9));
    assertEquals("丙", new SeatPlan(List.of(), "丙").place(600).name());
  }

  @Test
  void a_room_needs_two_invigilators_and_one_for_each_fifteen() {
    InvigilatorNeed need = new InvigilatorNeed(2, 15);
    assertEquals(0, need.of(0));
    assertEquals(2, need.of(1));
    assertEquals(2, need.of(30));
    assertEquals(3, need.of(31));
    assertEquals(7, need.of(105));
    assertEquals(8, need.of(106));
  }

  @Test
  void a_wave_begins_later_and_ends_as_much_later() {
    Window window = new Window(NINE, NINE.plusSeconds(7200));
    Conduct conduct = new Conduct(true, 3, 20);
    assertEquals(NINE, conduct.startsAt(window, 1));
    assertEquals(NINE.plusSeconds(40), conduct.startsAt(window, 3));
    assertEquals(NINE, conduct.startsAt(window, 4));
    assertEquals(NINE.plusSeconds(7220), conduct.window(window, 5).closesAt());
    assertEquals(window, Conduct.USUAL.window(window, 77));
    assertEquals(
        NINE.plusSeconds(7240), conduct.last(window).closesAt(), "the last of three waves");
    assertEquals(window.closesAt(), Conduct.USUAL.last(window).closesAt());
  }

  private static AccommodationDraft draft(int percent, int minutes, boolean large) {
    return new AccommodationDraft(
        percent, minutes, large, false, false, "残疾人证", DAY, DAY.plusDays(30));
  }

  @Test
  void extra_time_is_never_rounded_to_less() {
    assertEquals(1350, draft(25, 0, false).seconds(90));
    assertEquals(1351 + 600, draft(25, 10, true).seconds(90) + 1);
    assertEquals(55, draft(1, 0, false).seconds(91), "of 54.6 seconds");
    assertEquals(
        new Needs(true, false, false), Needs.of(List.of(draft(0, 5, false), draft(0, 0, true))));
  }

  @Test
  void an_accommodation_is_granted_by_another_officer_holds_on_its_days_and_ends_once() {
    Declared one = new Declared(1, "", NINE);
    assertEquals(
        ExamReason.ACCOMMODATION_EMPTY,
        assertThrows(Refused.class, () -> new Accommodation("A", 7, 8, draft(0, 0, false), one))
            .reason());
    Accommodation held = new Accommodation("A", 7, 8, draft(25, 0, false), one);
    assertEquals(false, held.heldAt(NINE));
    assertEquals(
        CommonReason.SAME_OFFICER, assertThrows(Refused.class, () -> held.grant(1, NINE)).reason());
    held.grant(2, NINE);
    assertEquals(true, held.heldAt(NINE));
    assertEquals(true, held.heldAt(NINE.plus(Duration.ofDays(30))));
    assertEquals(false, held.heldAt(NINE.plus(Duration.ofDays(31))));
    assertEquals(false, held.heldAt(NINE.minusSeconds(1)));
    assertEquals(
        ExamReason.ACCOMMODATION_DECIDED,
        assertThrows(Refused.class, () -> held.grant(3, NINE)).reason());
    held.end(new Declared(1, "期满", NINE.plusSeconds(3600)));
    assertEquals(AccommodationState.ENDED, held.state());
    assertEquals(true, held.heldAt(NINE.plusSeconds(3599)), "who started then keeps it");
    assertEquals(false, held.heldAt(NINE.plusSeconds(3600)));
    assertThrows(Refused.class, () -> held.end(one));
  }
}
