package org.carecert.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.carecert.standard.domain.Entered;
import org.carecert.standard.domain.Parameter;
import org.carecert.standard.domain.Recorded;
import org.carecert.standard.domain.Timeline;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What was in force on a day, as known at a moment. */
class TimelineTest {
  private static final Instant APPROVED = Instant.parse("2026-11-24T01:00:00.000001Z");
  private static final Instant BEFORE = APPROVED.minusNanos(1000);
  private static final Instant LATER = APPROVED.plusSeconds(3600);
  private static final LocalDate FROM = LocalDate.of(2027, 1, 1);

  private static final Entered<Parameter> FIRST = row("12", LocalDate.of(1900, 1, 1), null);
  private static final Entered<Parameter> SECOND = row("6", FROM, APPROVED);

  private static Entered<Parameter> row(String value, LocalDate from, @Nullable Instant since) {
    return row(value, from, since, null);
  }

  private static Entered<Parameter> row(
      String value, LocalDate from, @Nullable Instant since, @Nullable Instant until) {
    return new Entered<>(
        "months",
        new Parameter("months", value, from, null, "通知", true),
        new Recorded(since, until));
  }

  private static String inForce(List<Entered<Parameter>> rows, LocalDate day, Instant knownAt) {
    return String.join(
        " ", Timeline.inForce(rows, day, knownAt).stream().map(Parameter::value).toList());
  }

  @Test
  void what_came_with_the_product_was_known_always() {
    assertEquals("12", inForce(List.of(FIRST), FROM, Instant.MIN));
  }

  @Test
  void a_later_value_is_known_from_the_very_instant_of_its_approval() {
    List<Entered<Parameter>> rows = List.of(SECOND, FIRST);
    assertEquals("12", inForce(rows, FROM, BEFORE));
    assertEquals("6", inForce(rows, FROM, APPROVED));
    assertEquals("12", inForce(rows, FROM.minusDays(1), APPROVED));
  }

  @Test
  void the_former_value_ends_only_for_who_knows_of_the_later_one() {
    List<Entered<Parameter>> rows = List.of(FIRST, SECOND);
    assertNull(Timeline.known(rows, BEFORE).get(0).validTo());
    assertEquals(FROM.minusDays(1), Timeline.known(rows, APPROVED).get(0).validTo());
    assertNull(Timeline.known(rows, APPROVED).get(1).validTo());
  }

  @Test
  void a_value_that_was_withdrawn_counts_only_for_who_asks_as_known_before() {
    List<Entered<Parameter>> rows =
        List.of(FIRST, row("600", FROM, APPROVED, LATER), row("6", FROM.plusDays(9), LATER));
    assertEquals("600", inForce(rows, FROM, LATER.minusNanos(1000)));
    assertEquals("12", inForce(rows, FROM, LATER));
    assertEquals("6", inForce(rows, FROM.plusDays(9), LATER));
    assertEquals(FROM.plusDays(8), Timeline.known(rows, LATER).get(0).validTo());
  }

  @Test
  void a_row_that_came_with_its_own_end_keeps_it() {
    Parameter closed =
        new Parameter("months", "1", FROM.minusYears(9), FROM.minusYears(8), "通知", true);
    List<Entered<Parameter>> rows =
        List.of(new Entered<>("months", closed, Recorded.ALWAYS), SECOND);
    assertEquals(FROM.minusYears(8), Timeline.known(rows, LATER).get(0).validTo());
    assertEquals("", inForce(rows, FROM.minusYears(7), LATER));
  }

  @Test
  void rows_of_different_lines_do_not_end_each_other() {
    Entered<Parameter> other =
        new Entered<>(
            "other", new Parameter("other", "x", FROM, null, "通知", true), Recorded.ALWAYS);
    assertEquals("6 x", inForce(List.of(SECOND, other, FIRST), FROM, LATER));
    assertEquals("x 6", inForce(List.of(other, FIRST, SECOND), FROM, LATER), "as they came");
  }
}
