package org.carecert.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.carecert.exam.domain.ExamLot;
import org.carecert.exam.domain.Outlier;
import org.carecert.exam.domain.OutlierKind;
import org.carecert.exam.domain.OutlierRules;
import org.carecert.exam.domain.Rotation;
import org.carecert.exam.domain.Severity;
import org.carecert.exam.domain.Spread;
import org.carecert.exam.domain.Succession;
import org.junit.jupiter.api.Test;

/** Assessors: drawn by lot, compared with each other, looked into where they are unusual. */
class AssessorsTest {
  private static final List<String> STATIONS = List.of("P1", "P2", "P3");
  private static final OutlierRules RULES = new OutlierRules(25, 61, 30, 25, 15, 15);
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  @Test
  void the_lot_drawn_again_gives_the_same_and_another_session_another() {
    List<Integer> seats = IntStream.rangeClosed(1, 12).boxed().toList();
    List<Rotation.Turn> drawn = new Rotation("ABC", 12).turns(seats, STATIONS);
    assertEquals(drawn, new Rotation("ABC", 12).turns(reversed(seats), STATIONS));
    assertNotEquals(drawn, new Rotation("ABD", 12).turns(seats, STATIONS));
    assertEquals(
        new Rotation("ABC", 12).leads(Set.of(5L, 6L, 7L), Succession.NONE),
        new Rotation("ABC", 12).leads(List.of(7L, 6L, 5L), Succession.NONE));
  }

  @Test
  void who_takes_an_assessor_s_place_moves_no_lead() {
    for (int seed = 0; seed < 20; seed++) {
      Rotation lot = new Rotation("R" + seed, 3);
      List<Long> before = lot.leads(Set.of(5L, 6L, 7L), Succession.NONE);
      Succession one = new Succession(Map.of(6L, 8L));
      assertEquals(
          before.stream().map(one::holder).toList(), lot.leads(Set.of(5L, 8L, 7L), one), "once");
      Succession two = new Succession(Map.of(6L, 8L, 8L, 4L));
      assertEquals(
          before.stream().map(two::holder).toList(), lot.leads(Set.of(5L, 4L, 7L), two), "twice");
    }
  }

  @Test
  void where_the_code_was_the_seed_seats_stand_close_and_the_lead_is_of_those_who_assess_now() {
    List<Integer> seats = List.of(1, 2, 4, 5, 6, 8, 9, 10, 11, 12);
    int moved = 0;
    for (int each = 0; each < 20; each++) {
      String code = "CODE-" + each;
      ExamLot lot = new ExamLot(1, code, 12, 9, Instant.EPOCH);
      Rotation before = lot.rotation(code);
      Rotation now = lot.rotation("another");
      SortedMap<Integer, Integer> places = before.appearance(seats);
      assertEquals(
          IntStream.range(0, 10).boxed().toList(), List.copyOf(places.keySet()), "no empty place");
      assertEquals(
          List.copyOf(now.appearance(seats).values()), List.copyOf(places.values()), "same order");
      List<Integer> groups =
          before.turns(seats, STATIONS).stream().map(Rotation.Turn::group).toList();
      assertEquals(List.of(1, 1, 1, 2, 2, 2, 3, 3, 3, 4), groups);
      List<Integer> more = new ArrayList<>(seats);
      more.add(13);
      SortedMap<Integer, Integer> later = before.appearance(more);
      assertEquals(places, later.headMap(10), "who is admitted later moves nobody");
      assertEquals(13, later.get(10));
      Succession one = new Succession(Map.of(6L, 8L));
      Set<Long> assess = Set.of(5L, 8L, 7L);
      assertEquals(now.leads(assess, Succession.NONE), before.leads(assess, one));
      moved += now.leads(assess, one).equals(before.leads(assess, one)) ? 0 : 1;
    }
    assertTrue(moved > 0, "another lead than who follows the one that was drawn");
  }

  @Test
  void who_is_admitted_after_the_draw_moves_nobody_and_stands_where_there_is_room() {
    for (int drawn = 1; drawn <= 9; drawn++) {
      Rotation lot = new Rotation("L" + drawn, drawn);
      Set<Rotation.Turn> before = Set.of();
      SortedMap<Integer, Integer> appeared = new TreeMap<>();
      for (int people = drawn; people <= 14; people++) {
        List<Integer> seats = IntStream.rangeClosed(1, people).boxed().toList();
        List<Rotation.Turn> turns = lot.turns(seats, STATIONS);
        assertTrue(turns.containsAll(before), people + " after " + drawn);
        assertEquals((people + 2) / 3, turns.get(turns.size() - 1).group(), "no group too many");
        assertEquals(turns, lot.turns(reversed(seats), STATIONS));
        SortedMap<Integer, Integer> order = lot.appearance(seats);
        assertEquals(appeared, order.headMap(appeared.size()), "the review's order stays");
        List<Integer> left = seats.stream().filter(seat -> seat != 1).toList();
        assertTrue(turns.containsAll(lot.turns(left, STATIONS)), "who leaves moves nobody either");
        before = Set.copyOf(turns);
        appeared = order;
      }
    }
  }

  private static List<Integer> reversed(List<Integer> seats) {
    List<Integer> reversed = new ArrayList<>(seats);
    java.util.Collections.reverse(reversed);
    return reversed;
  }

  @Test
  void everybody_visits_every_station_once_and_no_two_of_a_group_meet() {
    for (int people = 1; people <= 20; people++) {
      List<Integer> seats = IntStream.rangeClosed(1, people).boxed().toList();
      List<Rotation.Turn> turns = new Rotation("S" + people, people / 2).turns(seats, STATIONS);
      assertEquals(new HashSet<>(seats), new HashSet<>(turns.stream().map(t -> t.seat()).toList()));
      for (Rotation.Turn turn : turns) {
        assertEquals(Set.copyOf(STATIONS), Set.copyOf(turn.stations()));
      }
      for (int step = 0; step < STATIONS.size(); step++) {
        Set<String> taken = new HashSet<>();
        for (Rotation.Turn turn : turns) {
          assertTrue(taken.add(turn.group() + turn.stations().get(step)), "two at one station");
        }
      }
    }
  }

  @Test
  void points_are_too_far_apart_beyond_the_limit_and_not_at_it() {
    assertFalse(Spread.tooFar(List.of(20, 26, 29), 30, 30), "9 of 30 are 30 %");
    assertTrue(Spread.tooFar(List.of(19, 26, 29), 30, 30));
    assertFalse(Spread.tooFar(List.of(), 30, 30));
  }

  @Test
  void who_marks_as_the_others_do_is_at_zero_and_who_is_stricter_below() {
    List<Severity.Given> given = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      given.add(new Severity.Given("c" + i, 1, 8, 10));
      given.add(new Severity.Given("c" + i, 2, 8, 10));
      given.add(new Severity.Given("c" + i, 3, 5, 10));
    }
    given.add(new Severity.Given("alone", 3, 0, 10));
    assertEquals(
        List.of(new Severity(1, 10, 150), new Severity(2, 10, 150), new Severity(3, 10, -300)),
        Severity.of(given));
  }

  @Test
  void whatever_is_given_the_differences_of_two_sum_to_nothing() {
    Random random = new Random(3);
    for (int round = 0; round < 200; round++) {
      List<Severity.Given> given = new ArrayList<>();
      for (int i = 0; i < 1 + random.nextInt(20); i++) {
        given.add(new Severity.Given("c" + i, 1, random.nextInt(11), 10));
        given.add(new Severity.Given("c" + i, 2, random.nextInt(11), 10));
      }
      List<Severity> told = Severity.of(given);
      assertTrue(Math.abs(told.get(0).tenths() + told.get(1).tenths()) <= 1);
    }
  }

  private static OutlierRules.Held batch(long body, int day, int sat, int passed) {
    return new OutlierRules.Held(
        1_000 * body + day,
        1_000 * body + day,
        body,
        DAY.plusDays(day),
        sat,
        passed,
        List.of(90 + body));
  }

  private static List<Outlier> told(List<OutlierRules.Held> batches) {
    return RULES.of(new OutlierRules.Seen(batches, List.of(), List.of(), List.of()));
  }

  private static List<OutlierKind> kinds(List<Outlier> outliers) {
    return outliers.stream().map(Outlier::kind).toList();
  }

  @Test
  void twenty_five_batches_in_two_months_are_told_and_twenty_four_are_not() {
    List<OutlierRules.Held> batches = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      batches.add(batch(1, i * 2, 0, 0));
    }
    assertEquals(List.of(), told(batches));
    batches.add(batch(1, 200, 0, 0));
    assertEquals(List.of(), told(batches), "one more, but months later");
    batches.add(batch(1, 60, 0, 0));
    List<Outlier> outliers = told(batches);
    assertEquals(
        List.of(OutlierKind.BATCHES_OF_BODY, OutlierKind.BATCHES_OF_ASSESSOR), kinds(outliers));
    assertEquals(DAY, outliers.get(0).from());
    assertEquals(DAY.plusDays(60), outliers.get(0).until());
    assertEquals(25, outliers.get(0).sessions().size());
    assertFalse(outliers.get(0).sessions().contains(1_200L), "not the one months later");
  }

  @Test
  void one_batch_of_twenty_five_sessions_is_one_batch() {
    List<OutlierRules.Held> sessions = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      sessions.add(new OutlierRules.Held(i, 500, 1, DAY.plusDays(i % 3), 0, 0, List.of(90L, 91L)));
    }
    assertEquals(List.of(), told(sessions));
    for (int i = 0; i < 24; i++) {
      sessions.add(new OutlierRules.Held(100 + i, 600 + i, 1, DAY.plusDays(i), 0, 0, List.of(90L)));
    }
    List<Outlier> outliers = told(sessions);
    assertEquals(
        List.of(OutlierKind.BATCHES_OF_BODY, OutlierKind.BATCHES_OF_ASSESSOR), kinds(outliers));
    assertEquals("25.0", outliers.get(0).value().toString());
    assertEquals(49, outliers.get(0).sessions().size(), "every session of them");
    assertEquals(90, outliers.get(1).who(), "not who assessed one batch only");
  }

  @Test
  void a_pass_rate_far_from_all_others_is_told_if_there_are_enough_people() {
    List<Outlier> outliers =
        told(List.of(batch(1, 0, 100, 99), batch(2, 0, 100, 60), batch(3, 0, 20, 0)));
    assertEquals(List.of(OutlierKind.PASS_RATE, OutlierKind.PASS_RATE_ASSESSOR), kinds(outliers));
    assertEquals(1, outliers.get(0).who());
    assertEquals(91, outliers.get(1).who());
    assertEquals(List.of(1_000L), outliers.get(0).sessions());
  }

  @Test
  void a_schools_pass_rate_is_compared_with_that_of_all_other_schools() {
    List<OutlierRules.Share> taught = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      taught.add(new OutlierRules.Share(7, i % 2, DAY.plusDays(i % 2), 1, 1));
      taught.add(new OutlierRules.Share(8, 2, DAY, 1, i % 2));
    }
    List<Outlier> outliers =
        RULES.of(new OutlierRules.Seen(List.of(), taught, List.of(), List.of()));
    assertEquals(
        List.of(OutlierKind.PASS_RATE_PROVIDER, OutlierKind.PASS_RATE_PROVIDER), kinds(outliers));
    assertEquals(List.of(7L, 8L), outliers.stream().map(Outlier::who).toList());
    assertEquals(List.of(0L, 1L), outliers.get(0).sessions());
    assertEquals("50.0", outliers.get(0).value().toString());
  }

  @Test
  void marks_that_follow_each_other_too_fast_or_lean_too_far_are_told() {
    List<OutlierRules.Held> batches = List.of(batch(1, 0, 3, 3), batch(2, 1, 3, 3));
    List<Outlier> outliers =
        RULES.of(
            new OutlierRules.Seen(
                batches,
                List.of(),
                List.of(
                    new OutlierRules.Pace(91, 30, 14.9),
                    new OutlierRules.Pace(92, 30, 15),
                    new OutlierRules.Pace(92, 29, 1)),
                List.of(
                    new OutlierRules.Lean(92, 30, -15.0), new OutlierRules.Lean(91, 30, 14.9))));
    assertEquals(List.of(OutlierKind.MARKING_FAST, OutlierKind.SEVERITY), kinds(outliers));
    assertEquals(List.of(91L, 92L), outliers.stream().map(Outlier::who).toList());
  }
}
