package org.carecert.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.carecert.shared.Refusal;
import org.carecert.standard.domain.CalendarDay;
import org.carecert.standard.domain.DatedRow;
import org.carecert.standard.domain.EntryRules;
import org.carecert.standard.domain.LeastLevel;
import org.carecert.standard.domain.Parameter;
import org.carecert.standard.domain.ParameterKind;
import org.carecert.standard.domain.Post;
import org.carecert.standard.domain.PostNeed;
import org.carecert.standard.domain.Proposal;
import org.carecert.standard.domain.ProposalLine;
import org.carecert.standard.domain.ProposalState;
import org.junit.jupiter.api.Test;

/** Dated data that an officer wants to enter beside what is known. */
class EntryRulesTest {
  private static final LocalDate START = LocalDate.of(2024, 1, 1);
  private static final List<Parameter> KNOWN =
      List.of(
          parameter("class-size", "40", LocalDate.of(2022, 1, 1)),
          parameter("class-size", "50", START),
          parameter("language", "EN", START));

  private static Parameter parameter(String key, String value, LocalDate from) {
    return new Parameter(key, value, from, null, "通知", true);
  }

  private static String codes(List<Refusal> faults) {
    return String.join(" ", faults.stream().map(f -> f.reason().name()).toList());
  }

  private static String entered(String key, String value, LocalDate from) {
    return codes(EntryRules.parameter(kind(key), KNOWN, parameter(key, value, from), START));
  }

  private static ParameterKind kind(String key) {
    return key.equals("class-size")
        ? new ParameterKind(key, ParameterKind.Form.WHOLE, 1, 60, List.of())
        : new ParameterKind(key, ParameterKind.Form.CODE, 0, 0, List.of("EN", "KO"));
  }

  @Test
  void a_later_value_of_a_known_parameter_may_be_entered() {
    assertEquals("", entered("class-size", "45", START.plusDays(1)));
    assertEquals("", entered("language", "KO", START.plusDays(1)));
  }

  @Test
  void a_key_that_nobody_asks_for_is_refused() {
    assertEquals("UNKNOWN_PARAMETER", codes(EntryRules.unknown("clas-size")));
  }

  @Test
  void where_a_number_stands_a_number_within_its_bounds_is_wanted() {
    assertEquals("VALUE_NOT_WHOLE", entered("class-size", "forty", START.plusDays(1)));
    assertEquals("VALUE_NOT_WHOLE", entered("class-size", "1234567890", START.plusDays(1)));
    assertEquals("VALUE_OUT_OF_BOUNDS", entered("class-size", "61", START.plusDays(1)));
    assertEquals("VALUE_OUT_OF_BOUNDS", entered("class-size", "0", START.plusDays(1)));
    Refusal told = kind("class-size").against("61").orElseThrow();
    assertEquals(List.of("1", "60"), told.args(), "the bounds are named");
    assertEquals("value", told.field());
  }

  @Test
  void where_a_code_stands_one_of_its_codes_is_wanted() {
    assertEquals("VALUE_NOT_LISTED", entered("language", "ko", START.plusDays(1)));
    assertEquals("VALUE_NOT_LISTED", entered("language", "EN KO", START.plusDays(1)));
    assertEquals(List.of("EN / KO"), kind("language").against("7").orElseThrow().args());
  }

  @Test
  void the_present_value_is_never_changed_from_its_own_first_day_or_before() {
    assertEquals("EARLIER_THAN_PRESENT", entered("class-size", "45", START));
    assertEquals("VALUE_NOT_WHOLE EARLIER_THAN_PRESENT", entered("class-size", "x", START));
  }

  @Test
  void a_day_that_has_begun_is_changed_no_more() {
    LocalDate today = START.plusYears(2);
    Parameter now = parameter("class-size", "45", today);
    assertEquals("DAY_PASSED", codes(EntryRules.parameter(kind(now.key()), KNOWN, now, today)));
    assertEquals("", codes(EntryRules.parameter(kind(now.key()), KNOWN, now, today.minusDays(1))));
  }

  @Test
  void a_year_is_not_complete_while_days_of_it_wait_for_the_second_officer() {
    List<CalendarDay> days = List.of(new CalendarDay(LocalDate.of(2027, 1, 1), false, "元旦"));
    assertEquals("DAYS_WAIT", codes(EntryRules.year(days, Set.of(2026), 2027, 3)));
  }

  @Test
  void a_year_is_complete_once_and_not_without_a_day() {
    List<CalendarDay> days = List.of(new CalendarDay(LocalDate.of(2027, 1, 1), false, "元旦"));
    assertEquals("", codes(EntryRules.year(days, Set.of(2026), 2027, 0)));
    assertEquals("YEAR_EMPTY", codes(EntryRules.year(days, Set.of(2026), 2028, 0)));
    assertEquals("YEAR_COMPLETE", codes(EntryRules.year(days, Set.of(2026, 2027), 2027, 0)));
  }

  @Test
  void a_day_is_entered_again_only_if_something_is_different() {
    CalendarDay day = new CalendarDay(LocalDate.of(2027, 1, 1), false, "元旦");
    assertEquals("DAY_KNOWN", codes(EntryRules.day(List.of(day), day)));
    assertEquals("", codes(EntryRules.day(List.of(day), new CalendarDay(day.day(), true, "元旦"))));
  }

  @Test
  void a_least_level_needs_a_post_with_a_certificate_and_a_later_day() {
    List<PostNeed> needs =
        List.of(
            new PostNeed(
                Post.CAREGIVER,
                PostNeed.Kind.VOCATIONAL,
                List.of("4-10-01-03"),
                null,
                START,
                null,
                "通知",
                true));
    assertEquals(
        "", codes(EntryRules.leastLevel(needs, level(Post.CAREGIVER, START.plusDays(1)), START)));
    assertEquals(
        "EARLIER_THAN_PRESENT",
        codes(EntryRules.leastLevel(needs, level(Post.CAREGIVER, START), START)));
    assertEquals(
        "NO_CERTIFICATE_NEEDED",
        codes(EntryRules.leastLevel(needs, level(Post.COOK, START.plusDays(1)), START)));
  }

  private static ProposalLine approved(DatedRow row) {
    Instant now = Instant.parse("2024-01-01T01:00:00Z");
    Proposal proposal = new Proposal(row, "hr-clerk", now);
    proposal.decided(ProposalState.APPROVED, "hr-reviewer", now);
    return proposal.line();
  }

  @Test
  void what_is_approved_and_has_not_begun_may_be_taken_back() {
    ProposalLine value = approved(DatedRow.of(parameter("class-size", "450", START.plusYears(99))));
    assertEquals("", codes(EntryRules.withdrawal(value, START)));
    assertEquals("", codes(EntryRules.withdrawal(value, START.plusYears(99).minusDays(1))));
    assertEquals("BEGUN_ALREADY", codes(EntryRules.withdrawal(value, START.plusYears(99))));
    ProposalLine least = approved(DatedRow.of(level(Post.CAREGIVER, START.plusDays(1))));
    assertEquals("", codes(EntryRules.withdrawal(least, START)));
  }

  @Test
  void neither_a_day_nor_a_year_nor_what_nobody_approved_is_taken_back() {
    CalendarDay day = new CalendarDay(START.plusYears(3), false, "元旦");
    for (DatedRow row : List.of(DatedRow.of(day, "通知"), DatedRow.complete(2027, "通知"))) {
      assertEquals("NOTHING_TO_WITHDRAW", codes(EntryRules.withdrawal(approved(row), START)));
    }
    DatedRow value = DatedRow.of(parameter("class-size", "450", START.plusYears(99)));
    ProposalLine waiting = new Proposal(value, "hr-clerk", Instant.EPOCH).line();
    assertEquals("NOTHING_TO_WITHDRAW", codes(EntryRules.withdrawal(waiting, START)));
    ProposalLine back = approved(DatedRow.withdrawal(approved(value), "录入有误"));
    assertEquals("NOTHING_TO_WITHDRAW", codes(EntryRules.withdrawal(back, START)));
  }

  private static LeastLevel level(Post post, LocalDate from) {
    return new LeastLevel(post, 4, from, "通知", true);
  }
}
