package org.carecert.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.carecert.exam.domain.Admission;
import org.carecert.exam.domain.Attempt;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.FinishedBy;
import org.carecert.exam.domain.FormSize;
import org.carecert.exam.domain.HandInProof;
import org.carecert.exam.domain.LostTime;
import org.carecert.exam.domain.Outage;
import org.carecert.exam.domain.Span;
import org.carecert.exam.domain.Whom;
import org.carecert.exam.domain.Window;
import org.carecert.shared.Identified;
import org.carecert.shared.Refused;
import org.junit.jupiter.api.Test;

/** Time that was lost in outages and pauses, and what is given back for it. */
class LostTimeTest {
  private static final Instant NINE = Instant.parse("2026-12-01T01:00:00Z");
  private static final Instant HALF_PAST_TEN = NINE.plusSeconds(5400);
  private static final int CASES = 2_000;

  private static Span span(int fromMinute, int toMinute) {
    return new Span(NINE.plusSeconds(fromMinute * 60L), NINE.plusSeconds(toMinute * 60L));
  }

  private static int seconds(Span... lost) {
    return LostTime.seconds(NINE, HALF_PAST_TEN, List.of(lost));
  }

  private static List<Span> some(Random random) {
    List<Span> spans = new ArrayList<>();
    for (int i = random.nextInt(7); i >= 0; i--) {
      long from = random.nextInt(10_000_000) - 1_000_000L;
      spans.add(new Span(NINE.plusMillis(from), NINE.plusMillis(from + random.nextInt(2_000_000))));
    }
    return spans;
  }

  @Test
  void an_outage_gives_back_exactly_what_it_took() {
    assertEquals(600, seconds(span(10, 20)));
    assertEquals(0, seconds());
    assertEquals(300, seconds(span(-5, 5)), "before the start nobody sat");
    assertEquals(0, seconds(span(90, 95)), "the time was up");
    assertEquals(1200, seconds(span(85, 105)), "five minutes were left, and are left afterwards");
    assertEquals(
        61,
        LostTime.seconds(NINE, HALF_PAST_TEN, List.of(new Span(NINE, NINE.plusMillis(60_001)))));
  }

  @Test
  void what_overlaps_counts_once_and_what_was_given_back_can_be_lost_too() {
    assertEquals(900, seconds(span(10, 20), span(15, 25)));
    assertEquals(600, seconds(span(10, 20), span(10, 20), span(12, 18)));
    assertEquals(1200, seconds(span(80, 90), span(95, 105)), "95 lies in the time given back");
  }

  @Test
  void it_follows_from_the_spans_alone_in_whatever_order_they_become_known() {
    Random random = new Random(715);
    for (int i = 0; i < CASES; i++) {
      List<Span> spans = some(random);
      int all = LostTime.seconds(NINE, HALF_PAST_TEN, spans);
      for (int order = 0; order < 3; order++) {
        Collections.shuffle(spans, random);
        int given = 0;
        for (int known = 1; known <= spans.size(); known++) {
          int total = LostTime.seconds(NINE, HALF_PAST_TEN, spans.subList(0, known));
          assertTrue(total >= given, "a further span never takes away: " + spans);
          given = total;
        }
        assertEquals(all, given, spans::toString);
      }
    }
  }

  @Test
  void who_could_not_work_never_has_less_working_time_than_his_paper_gives() {
    Random random = new Random(15);
    for (int i = 0; i < CASES; i++) {
      List<Span> spans = some(random);
      int given = LostTime.seconds(NINE, HALF_PAST_TEN, spans);
      Instant end = HALF_PAST_TEN.plusSeconds(given);
      long worked = 0;
      for (Instant at = NINE; at.isBefore(end); at = at.plusSeconds(10)) {
        Instant moment = at;
        boolean lost =
            spans.stream().anyMatch(s -> !moment.isBefore(s.from()) && moment.isBefore(s.to()));
        worked += lost ? 0 : 10;
      }
      assertTrue(Math.abs(worked - 5400) <= 20L * spans.size() + 20, spans + ": " + worked);
    }
  }

  @Test
  void a_time_that_ran_out_in_an_outage_was_taken_by_it_and_one_that_was_up_before_was_not() {
    assertTrue(span(85, 95).ranOut(HALF_PAST_TEN));
    assertTrue(span(85, 90).ranOut(HALF_PAST_TEN), "it took the last five minutes");
    assertFalse(span(90, 95).ranOut(HALF_PAST_TEN), "the time was up when it began");
    assertFalse(span(80, 89).ranOut(HALF_PAST_TEN), "a minute was left");
    Random random = new Random(720);
    for (int i = 0; i < CASES; i++) {
      Instant from = HALF_PAST_TEN.plusSeconds(random.nextInt(5) - 2);
      Span outage = new Span(from, from.plusSeconds(1 + random.nextInt(3)));
      boolean given = LostTime.seconds(NINE, HALF_PAST_TEN, List.of(outage)) > 0;
      assertEquals(given && !HALF_PAST_TEN.isAfter(outage.to()), outage.ranOut(HALF_PAST_TEN));
    }
  }

  @Test
  void an_outage_lies_in_the_past_inside_the_session_and_within_a_day() {
    Window window = new Window(NINE, NINE.plus(Duration.ofDays(3)));
    Instant now = NINE.plus(Duration.ofDays(2));
    Span good = new Outage(Whom.ALL, NINE, NINE.plusSeconds(1), "停电").within(window, now);
    assertEquals(new Span(NINE, NINE.plusSeconds(1)), good);
    for (Span bad :
        List.of(
            new Span(NINE, NINE),
            new Span(NINE.minusSeconds(1), NINE),
            new Span(now, now.plusSeconds(1)),
            new Span(NINE, NINE.plus(Duration.ofDays(1)).plusSeconds(1)))) {
      Outage outage = new Outage(Whom.ALL, bad.from(), bad.to(), "停电");
      Refused refused = assertThrows(Refused.class, () -> outage.within(window, now));
      assertEquals(ExamReason.SPAN_INVALID, refused.reason());
    }
  }

  @Test
  void a_pause_stops_the_bell_and_is_neither_doubled_nor_handed_in() throws Exception {
    Attempt attempt = running();
    Instant late = NINE.plus(Duration.ofHours(5));
    assertTrue(attempt.overdue(late));
    attempt.pause(NINE.plusSeconds(60));
    assertEquals(false, attempt.overdue(late), "time stands still");
    for (ThrowingVerb refused :
        List.<ThrowingVerb>of(() -> attempt.pause(late), attempt::refuseIfPaused)) {
      assertEquals(ExamReason.PAUSED, assertThrows(Refused.class, refused::run).reason());
    }
    attempt.resume();
    assertEquals(ExamReason.NOT_PAUSED, assertThrows(Refused.class, attempt::resume).reason());
    attempt.pause(late);
    attempt.finish(FinishedBy.OFFICER, new HandInProof("0".repeat(64), "R", ""), late);
    assertEquals(null, attempt.pausedAt());
  }

  @FunctionalInterface
  private interface ThrowingVerb {
    void run();
  }

  private static Attempt running() throws Exception {
    Admission admission = new Admission("A", 1, 2, 1, 3, NINE);
    var id = Identified.class.getDeclaredField("id");
    id.setAccessible(true);
    id.set(admission, 4L);
    return new Attempt(
        "T", admission, new Window(NINE, HALF_PAST_TEN), new FormSize(1, "1".repeat(50), 90), NINE);
  }
}
