package org.carecert.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.carecert.exam.domain.EntryCondition;
import org.carecert.exam.domain.EntryFactDraft;
import org.carecert.exam.domain.EntryFactKind;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.Schooled;
import org.carecert.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The entry conditions of a standard: any one suffices, and what lacks is told. */
class EntryConditionTest {
  private static final LocalDate DAY = LocalDate.of(2026, 8, 12);
  private static final EntryCondition FIVE_YEARS = new EntryCondition(1, 5, null, null, false);
  private static final EntryCondition LEVEL_FIVE_AND_THREE =
      new EntryCondition(2, 3, 5, null, false);
  private static final EntryCondition SCHOOL =
      new EntryCondition(3, null, null, Schooled.SENIOR_TECHNICIAN, false);
  private static final EntryCondition TITLE = new EntryCondition(4, 1, null, null, true);

  private static EntryFactDraft work(String since, @Nullable String until) {
    return new EntryFactDraft(
        EntryFactKind.WORK,
        LocalDate.parse(since),
        until == null ? null : LocalDate.parse(until),
        null,
        null,
        "证明");
  }

  private static EntryFactDraft certificate(String since, int level) {
    return new EntryFactDraft(
        EntryFactKind.CERTIFICATE, LocalDate.parse(since), null, level, null, "证书");
  }

  private static EntryFactDraft schooling(Schooled schooled) {
    return new EntryFactDraft(
        EntryFactKind.SCHOOLING, LocalDate.parse("2026-07-01"), null, null, schooled, "毕业证");
  }

  private static List<?> lacks(EntryCondition condition, EntryFactDraft... facts) {
    return condition.lacks(List.of(facts), DAY).stream().map(Refusal::reason).toList();
  }

  @Test
  void work_adds_up_over_employers_and_no_day_counts_twice() {
    assertEquals(List.of(), lacks(FIVE_YEARS, work("2021-08-01", null)));
    assertEquals(
        List.of(),
        lacks(FIVE_YEARS, work("2015-01-01", "2018-01-01"), work("2024-01-01", "2026-02-01")));
    assertEquals(
        List.of(ExamReason.ENTRY_WORK_SHORT),
        lacks(FIVE_YEARS, work("2023-01-01", null), work("2023-01-01", "2026-01-01")));
    Refusal told = FIVE_YEARS.lacks(List.of(work("2024-01-01", null)), DAY).get(0);
    assertEquals(List.of("1", "5", "2"), told.args());
  }

  @Test
  void after_a_certificate_only_the_work_after_it_counts_and_a_higher_one_is_as_good() {
    EntryFactDraft working = work("2015-01-01", null);
    assertEquals(List.of(), lacks(LEVEL_FIVE_AND_THREE, working, certificate("2023-08-01", 5)));
    assertEquals(List.of(), lacks(LEVEL_FIVE_AND_THREE, working, certificate("2023-08-01", 4)));
    assertEquals(
        List.of(ExamReason.ENTRY_WORK_SHORT),
        lacks(LEVEL_FIVE_AND_THREE, working, certificate("2024-08-01", 5)));
    assertEquals(
        List.of(ExamReason.ENTRY_CERTIFICATE_MISSING), lacks(LEVEL_FIVE_AND_THREE, working));
    assertEquals(
        List.of(ExamReason.ENTRY_CERTIFICATE_MISSING),
        lacks(LEVEL_FIVE_AND_THREE, working, certificate("2026-08-13", 5)),
        "not yet on that day");
  }

  @Test
  void higher_schooling_is_as_good_and_a_title_is_asked_beside_the_work() {
    assertEquals(List.of(), lacks(SCHOOL, schooling(Schooled.COLLEGE)));
    assertEquals(
        List.of(ExamReason.ENTRY_SCHOOLING_MISSING), lacks(SCHOOL, schooling(Schooled.VOCATIONAL)));
    EntryFactDraft title =
        new EntryFactDraft(
            EntryFactKind.TITLE, LocalDate.parse("2025-01-01"), null, null, null, "职称证");
    assertEquals(List.of(), lacks(TITLE, title, work("2025-01-01", null)));
    assertEquals(
        List.of(ExamReason.ENTRY_WORK_SHORT, ExamReason.ENTRY_TITLE_MISSING), lacks(TITLE));
  }

  @Test
  void any_one_condition_suffices_and_without_it_everything_that_lacks_is_told() {
    List<EntryCondition> all = List.of(FIVE_YEARS, LEVEL_FIVE_AND_THREE, SCHOOL);
    assertEquals(List.of(), EntryCondition.faults(all, List.of(schooling(Schooled.COLLEGE)), DAY));
    assertEquals(
        List.of(
            ExamReason.ENTRY_WORK_SHORT,
            ExamReason.ENTRY_CERTIFICATE_MISSING,
            ExamReason.ENTRY_WORK_SHORT,
            ExamReason.ENTRY_SCHOOLING_MISSING),
        EntryCondition.faults(all, List.of(), DAY).stream().map(Refusal::reason).toList());
    assertEquals(List.of(), EntryCondition.faults(List.of(), List.of(), DAY));
  }

  @Test
  void a_fact_has_what_its_kind_needs_and_nothing_else() {
    assertTrue(work("2020-01-01", "2021-01-01").sound());
    assertFalse(work("2020-01-01", "2019-01-01").sound());
    assertFalse(new EntryFactDraft(EntryFactKind.CERTIFICATE, DAY, null, null, null, "证书").sound());
    assertFalse(new EntryFactDraft(EntryFactKind.TITLE, DAY, DAY, null, null, "职称证").sound());
  }
}
