package org.carecert.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.carecert.exam.domain.AdjustmentKind;
import org.carecert.exam.domain.Admission;
import org.carecert.exam.domain.Attempt;
import org.carecert.exam.domain.Declared;
import org.carecert.exam.domain.ExamIncident;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.FormSize;
import org.carecert.exam.domain.HallState;
import org.carecert.exam.domain.HallStop;
import org.carecert.exam.domain.IncidentKind;
import org.carecert.exam.domain.IncidentPlace;
import org.carecert.exam.domain.Losses;
import org.carecert.exam.domain.RoomDraft;
import org.carecert.exam.domain.SeatPlan;
import org.carecert.exam.domain.SeatTime;
import org.carecert.exam.domain.Seats;
import org.carecert.exam.domain.TimeAdjustment;
import org.carecert.exam.domain.Window;
import org.carecert.shared.Identified;
import org.carecert.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A hall that stood still before somebody started: a window as long as the paper. */
class HallStateTest {
  private static final Instant NINE = Instant.parse("2026-12-01T01:00:00Z");
  private static final Duration PAPER = Duration.ofMinutes(90);
  private static final Window WINDOW = new Window(NINE, NINE.plus(PAPER));
  private static final long SESSION = 1;
  private static final Seats FIRST_ROOM = new Seats(1, 30);
  private static final int CASES = 2_000;

  private static long ids = 100;

  private static Instant minute(long minute) {
    return NINE.plusSeconds(minute * 60);
  }

  private static ExamIncident incident(
      IncidentKind kind, @Nullable Seats seats, long from, @Nullable Long to) throws Exception {
    return numbered(
        new ExamIncident(
            "I",
            new IncidentPlace(SESSION, null, seats),
            kind,
            minute(from),
            to == null ? null : minute(to),
            new Declared(3, "停电", minute(from))));
  }

  private static <T extends Identified> T numbered(T entity) throws Exception {
    var id = Identified.class.getDeclaredField("id");
    id.setAccessible(true);
    id.set(entity, ++ids);
    return entity;
  }

  private static Attempt started(Window window, Instant at) throws Exception {
    Admission admission = numbered(new Admission("A", SESSION, 2, 7, 3, NINE));
    return numbered(new Attempt("T", admission, window, new FormSize(1, "1".repeat(50), 90), at));
  }

  private static int owed(Attempt attempt, ExamIncident incident, List<ExamIncident> all) {
    return new Losses(all, List.of())
        .owed(incident, attempt, new SeatTime(7, WINDOW, PAPER), minute(80));
  }

  @Test
  void an_end_that_stands_moves_no_window_so_that_the_session_is_over_some_day() {
    List<HallStop> ended = List.of(new HallStop(IncidentKind.END, minute(60), null));
    HallState state = HallState.of(ended, minute(10_000));
    assertEquals(WINDOW, state.moved(WINDOW));
    assertTrue(state.ended());
    List<HallStop> takenBack = List.of(new HallStop(IncidentKind.END, minute(60), minute(70)));
    assertEquals(
        WINDOW.closesAt().plus(Duration.ofMinutes(10)),
        HallState.of(takenBack, minute(80)).moved(WINDOW).closesAt());
  }

  @Test
  void what_lasts_forbids_the_start_and_what_is_over_only_moves_the_end_of_the_window()
      throws Exception {
    HallStop pause = HallStop.of(incident(IncidentKind.PAUSE, FIRST_ROOM, 0, null), 7).get();
    HallState paused = HallState.of(List.of(pause), minute(20));
    assertEquals(List.of(Refusal.of(ExamReason.SESSION_PAUSED)), paused.faults());
    assertEquals(minute(110), paused.moved(WINDOW).closesAt(), "it grows while the pause lasts");
    HallStop end = HallStop.of(incident(IncidentKind.END, FIRST_ROOM, 5, null), 7).get();
    assertEquals(
        List.of(Refusal.of(ExamReason.HALL_ENDED)),
        HallState.of(List.of(end), minute(20)).faults());
    HallStop over = HallStop.of(incident(IncidentKind.OUTAGE, null, -10, 20L), 7).get();
    HallState open = HallState.of(List.of(over), minute(30));
    assertEquals(List.of(), open.faults());
    assertEquals(new Window(NINE, minute(110)), open.moved(WINDOW), "from when it was open only");
    assertEquals(WINDOW, HallState.OPEN.moved(WINDOW));
  }

  @Test
  void an_incident_is_of_its_hall_and_of_no_other_and_an_extension_stops_nobody() throws Exception {
    assertTrue(HallStop.of(incident(IncidentKind.PAUSE, FIRST_ROOM, 0, 9L), 31).isEmpty());
    assertTrue(HallStop.of(incident(IncidentKind.EXTENSION, null, 0, 0L), 7).isEmpty());
    assertThrows(
        NullPointerException.class, () -> incident(IncidentKind.OUTAGE, null, 0, null), "over");
    SeatPlan plan =
        new SeatPlan(List.of(new RoomDraft("甲", 30, 6), new RoomDraft("乙", 30, 6)), "-");
    assertEquals(List.of("1–30", "31–"), List.of(plan.seats(1).told(), plan.seats(2).told()));
    assertEquals("", new SeatPlan(List.of(), "一").seats(1).told(), "everybody");
    assertTrue(FIRST_ROOM.meets(new Seats(30, 40)));
    assertFalse(FIRST_ROOM.meets(plan.seats(2)));
    assertThrows(IllegalArgumentException.class, () -> new Seats(2, 1));
  }

  @Test
  void the_database_tells_them_to_the_microsecond() {
    assertEquals(List.of(), HallStop.read(null));
    Instant from = Instant.parse("2026-08-12T01:02:03.000004Z");
    List<HallStop> stops =
        HallStop.read("PAUSE 1786496523000004 -,OUTAGE 1786496523000004 1786496523000004");
    assertEquals(List.of(from, from), List.of(stops.get(0).from(), stops.get(1).to()));
    assertNull(stops.get(0).to());
  }

  @Test
  void who_started_after_an_outage_has_his_whole_paper_whenever_it_becomes_known()
      throws Exception {
    ExamIncident outage = incident(IncidentKind.OUTAGE, null, 0, 20L);
    Attempt before = started(WINDOW, minute(20));
    assertEquals(minute(90), before.deadlineAt(), "seventy minutes");
    assertEquals(1200, owed(before, outage, List.of(outage)));
    Window moved = HallState.of(List.of(HallStop.of(outage, 7).get()), minute(20)).moved(WINDOW);
    Attempt after = started(moved, minute(20));
    assertEquals(minute(110), after.deadlineAt());
    assertEquals(0, owed(after, outage, List.of(outage)), "known at his start");
    Attempt punctual = started(WINDOW, NINE);
    assertEquals(1200, owed(punctual, outage, List.of(outage)));
    Attempt late = started(WINDOW, minute(40));
    assertEquals(1200, owed(late, outage, List.of(outage)), "ten minutes late of his own will");
  }

  @Test
  void what_it_lost_before_and_after_the_start_is_added_and_given_once() throws Exception {
    ExamIncident first = incident(IncidentKind.OUTAGE, null, 0, 20L);
    ExamIncident second = incident(IncidentKind.OUTAGE, null, 40, 50L);
    Attempt attempt = started(WINDOW, minute(20));
    assertEquals(600, owed(attempt, second, List.of(second)));
    TimeAdjustment had =
        new TimeAdjustment(
            attempt.id(), AdjustmentKind.OUTAGE, 600, "停电", 3, minute(60), second.id());
    attempt.given(600);
    Losses losses = new Losses(List.of(first, second), List.of(had));
    SeatTime seat = new SeatTime(7, WINDOW, PAPER);
    assertEquals(1200, losses.owed(first, attempt, seat, minute(80)));
    assertEquals(0, losses.owed(second, attempt, seat, minute(80)));
  }

  @Test
  void nobody_ends_with_less_than_his_hall_left_him_and_nobody_with_more_than_his_paper()
      throws Exception {
    Random random = new Random(758);
    for (int i = 0; i < CASES; i++) {
      List<ExamIncident> all = new ArrayList<>();
      for (int n = random.nextInt(4); n >= 0; n--) {
        long from = random.nextInt(60) - 10L;
        all.add(incident(IncidentKind.OUTAGE, null, from, from + 1 + random.nextInt(30)));
      }
      Instant start = minute(random.nextInt(70));
      Attempt attempt = started(WINDOW, start);
      Instant end = attempt.endsAt().plusSeconds(owed(attempt, all.get(0), all));
      long work = 0;
      long open = 0;
      for (Instant at = NINE; at.isBefore(minute(300)); at = at.plusSeconds(60)) {
        Instant moment = at;
        boolean lost =
            all.stream()
                .map(o -> o.span(moment))
                .anyMatch(s -> !moment.isBefore(s.from()) && moment.isBefore(s.to()));
        work += !lost && !moment.isBefore(start) && moment.isBefore(end) ? 1 : 0;
        open += !lost && moment.isBefore(start) ? 1 : 0;
      }
      assertEquals(90 - open, work, "what he let pass himself: " + start + " " + i);
    }
  }
}
