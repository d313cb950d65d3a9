package org.carecert.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.carecert.exam.domain.EntryCondition;
import org.carecert.exam.domain.EntryConditions;
import org.carecert.exam.domain.EntryFactDraft;
import org.carecert.exam.domain.EntryFactKind;
import org.carecert.exam.domain.EntryStandardDraft;
import org.carecert.exam.domain.EntryVerdict;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamScope;
import org.carecert.exam.domain.Schooled;
import org.carecert.exam.domain.WorkTime;
import org.carecert.shared.Refusal;
import org.carecert.standard.domain.Occupation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The entry conditions of a standard: any one suffices, and what lacks is told. */
class EntryConditionTest {
  private static final LocalDate DAY = LocalDate.of(2026, 8, 12);
  private static final String CAREGIVER = "4-10-01-03";
  private static final String GUIDE = "4-10-01-01";
  private static final List<String> OWN = List.of(CAREGIVER);
  private static final EntryCondition FIVE_YEARS = new EntryCondition(1, 5, null, null, List.of());
  private static final EntryCondition LEVEL_FIVE_AND_THREE =
      new EntryCondition(2, 3, 5, null, List.of());
  private static final EntryCondition SCHOOL =
      new EntryCondition(3, null, null, Schooled.SENIOR_TECHNICIAN, List.of());
  private static final EntryCondition TITLE =
      new EntryCondition(4, 1, null, null, List.of(EntryFactKind.TITLE));

  private static EntryFactDraft work(String since, @Nullable String until) {
    return new EntryFactDraft(
        EntryFactKind.WORK,
        LocalDate.parse(since),
        until == null ? null : LocalDate.parse(until),
        null,
        null,
        OWN,
        "证明");
  }

  private static EntryFactDraft certificate(String since, int level) {
    return new EntryFactDraft(
        EntryFactKind.CERTIFICATE, LocalDate.parse(since), null, level, null, OWN, "证书");
  }

  private static EntryFactDraft schooling(Schooled schooled) {
    return new EntryFactDraft(
        EntryFactKind.SCHOOLING, LocalDate.parse("2026-07-01"), null, null, schooled, OWN, "毕业证");
  }

  private static List<?> lacks(EntryCondition condition, EntryFactDraft... facts) {
    return condition.lacks(List.of(facts), DAY).stream().map(Refusal::reason).toList();
  }

  @Test
  void work_adds_up_over_employers_and_no_day_counts_twice() {
    assertEquals(List.of(), lacks(FIVE_YEARS, work("2021-08-01", null)));
    assertEquals(
        List.of(),
        lacks(FIVE_YEARS, work("2015-01-01", "2017-12-31"), work("2024-01-01", "2025-12-31")));
    assertEquals(
        List.of(ExamReason.ENTRY_WORK_SHORT),
        lacks(FIVE_YEARS, work("2023-01-01", null), work("2023-01-01", "2025-12-31")));
    Refusal told = FIVE_YEARS.lacks(List.of(work("2024-01-01", null)), DAY).get(0);
    assertEquals(List.of("1", "5", "2", "7"), told.args());
  }

  @Test
  void five_yearly_contracts_are_five_years_and_a_day_less_is_not() {
    EntryFactDraft[] contracts = {
      work("2021-01-01", "2021-12-31"),
      work("2022-01-01", "2022-12-31"),
      work("2023-01-01", "2023-12-31"),
      work("2024-01-01", "2024-12-31"),
      work("2025-01-01", "2025-12-31")
    };
    assertEquals(new WorkTime(5, 0, 0), worked(contracts));
    assertEquals(List.of(), lacks(FIVE_YEARS, contracts));
    contracts[4] = work("2025-01-01", "2025-12-30");
    assertEquals(List.of(ExamReason.ENTRY_WORK_SHORT), lacks(FIVE_YEARS, contracts));
    assertEquals(new WorkTime(5, 0, 0), worked(work("2021-08-13", null)), "the exam's day counts");
    assertEquals(new WorkTime(4, 11, 30), worked(work("2021-08-14", null)));
  }

  @Test
  void a_leap_year_is_no_day_longer_and_gaps_do_not_count() {
    assertEquals(new WorkTime(1, 0, 0), worked(work("2024-01-01", "2024-12-31")));
    assertEquals(new WorkTime(1, 0, 0), worked(work("2023-01-01", "2023-12-31")));
    assertEquals(
        new WorkTime(0, 11, 0),
        worked(work("2023-01-01", "2023-06-30"), work("2023-08-01", "2023-12-31")));
    assertEquals(
        new WorkTime(0, 1, 0),
        worked(work("2023-01-10", "2023-01-25"), work("2023-03-01", "2023-03-15")),
        "16 and 15 days");
    assertEquals(
        new WorkTime(1, 0, 0),
        worked(work("2023-01-01", "2023-09-30"), work("2023-05-01", "2023-12-31")));
    assertEquals(new WorkTime(0, 0, 0), worked(work("2027-01-01", null)));
  }

  private static WorkTime worked(EntryFactDraft... facts) {
    return WorkTime.of(List.of(facts), LocalDate.of(1900, 1, 1), DAY);
  }

  @Test
  void a_paper_of_after_the_exam_does_not_count_but_the_diploma_of_the_final_year_does() {
    for (EntryFactKind paper :
        List.of(EntryFactKind.TITLE, EntryFactKind.TRAINING, EntryFactKind.APPRENTICESHIP)) {
      EntryCondition asked = new EntryCondition(1, null, null, null, List.of(paper));
      assertEquals(1, lacks(asked, paper(paper, DAY.plusDays(1))).size(), paper.name());
      assertEquals(List.of(), lacks(asked, paper(paper, DAY)));
    }
    EntryCondition school = new EntryCondition(1, null, null, Schooled.VOCATIONAL, List.of());
    assertEquals(List.of(), lacks(school, diploma(DAY.plusMonths(11))));
    assertEquals(
        List.of(ExamReason.ENTRY_SCHOOLING_MISSING), lacks(school, diploma(DAY.plusMonths(13))));
  }

  private static EntryFactDraft paper(EntryFactKind kind, LocalDate day) {
    return new EntryFactDraft(kind, day, null, null, null, OWN, "证");
  }

  private static EntryFactDraft diploma(LocalDate day) {
    return new EntryFactDraft(
        EntryFactKind.SCHOOLING, day, null, null, Schooled.VOCATIONAL, OWN, "在读证明");
  }

  @Test
  void conditions_are_kept_as_text_and_read_again() {
    String kept =
        "AGE | CERTIFICATE 5 + WORK 3 | SCHOOLING COLLEGE | TRAINING + WORK 3 | APPRENTICESHIP";
    EntryConditions read = EntryConditions.read(kept);
    assertEquals(kept, read.written());
    assertTrue(read.all().get(0).ageOnly());
    assertEquals(
        EntryVerdict.met(1), read.verdict(CAREGIVER, List.of(), DAY), "the age is asked elsewhere");
    assertTrue(read.all().get(1).sound(4));
    assertFalse(read.all().get(1).sound(5), "a certificate of the same level");
  }

  @Test
  void later_conditions_supersede_and_the_first_ones_may_begin_whenever_they_did() {
    EntryStandardDraft draft =
        new EntryStandardDraft(
            new ExamScope("4-10-01-01", 4), DAY, EntryConditions.read("WORK 5"), "标准", false);
    Occupation occupation = new Occupation("4-10-01-01", "引导员", "인도원", "guide", 4, 1);
    assertEquals(List.of(), draft.faults(occupation, null, DAY));
    assertEquals(
        List.of(ExamReason.ENTRY_STANDARD_EARLIER),
        reasons(draft.faults(occupation, DAY.minusYears(1), DAY)),
        "today has begun");
    assertEquals(List.of(), draft.faults(occupation, DAY.minusYears(1), DAY.minusDays(1)));
    assertEquals(List.of(ExamReason.ENTRY_SCOPE_UNKNOWN), reasons(draft.faults(null, null, DAY)));
  }

  private static List<?> reasons(List<Refusal> refusals) {
    return refusals.stream().map(Refusal::reason).toList();
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
  void schooling_is_what_was_asked_and_a_title_is_asked_beside_the_work() {
    assertEquals(List.of(), lacks(SCHOOL, schooling(Schooled.SENIOR_TECHNICIAN)));
    assertEquals(
        List.of(ExamReason.ENTRY_SCHOOLING_MISSING),
        lacks(SCHOOL, schooling(Schooled.COLLEGE)),
        "a college asks a certificate beside it");
    assertTrue(Schooled.EVALUATED_COLLEGE.satisfies(Schooled.COLLEGE));
    assertTrue(Schooled.COLLEGE.satisfies(Schooled.VOCATIONAL));
    assertFalse(Schooled.COLLEGE.satisfies(Schooled.EVALUATED_COLLEGE));
    assertEquals(
        List.of(ExamReason.ENTRY_SCHOOLING_MISSING), lacks(SCHOOL, schooling(Schooled.VOCATIONAL)));
    EntryFactDraft title =
        new EntryFactDraft(
            EntryFactKind.TITLE, LocalDate.parse("2025-01-01"), null, null, null, OWN, "职称证");
    assertEquals(List.of(), lacks(TITLE, title, work("2025-01-01", null)));
    assertEquals(
        List.of(ExamReason.ENTRY_WORK_SHORT, ExamReason.ENTRY_TITLE_MISSING), lacks(TITLE));
  }

  @Test
  void any_one_condition_suffices_and_without_it_everything_that_lacks_is_told() {
    EntryConditions all = new EntryConditions(List.of(FIVE_YEARS, LEVEL_FIVE_AND_THREE, SCHOOL));
    assertEquals(
        EntryVerdict.met(3),
        all.verdict(CAREGIVER, List.of(schooling(Schooled.SENIOR_TECHNICIAN)), DAY));
    EntryVerdict none = all.verdict(CAREGIVER, List.of(), DAY);
    assertEquals(EntryVerdict.Standing.LACKING, none.standing());
    assertEquals(
        List.of(
            ExamReason.ENTRY_WORK_SHORT,
            ExamReason.ENTRY_CERTIFICATE_MISSING,
            ExamReason.ENTRY_WORK_SHORT,
            ExamReason.ENTRY_SCHOOLING_MISSING),
        reasons(none.lacks()));
    EntryVerdict unknown = EntryVerdict.unknown(new ExamScope("4-10-01-01", 4));
    assertEquals(EntryVerdict.Standing.UNKNOWN, unknown.standing());
    assertEquals(List.of(ExamReason.ENTRY_CONDITIONS_UNKNOWN), reasons(unknown.lacks()));
  }

  @Test
  void what_was_shown_for_another_occupation_alone_opens_no_exam() {
    EntryConditions all =
        new EntryConditions(List.of(FIVE_YEARS, LEVEL_FIVE_AND_THREE, SCHOOL, TITLE));
    List<EntryFactDraft> shown =
        List.of(
            work("2015-01-01", null),
            certificate("2016-01-01", 5),
            schooling(Schooled.SENIOR_TECHNICIAN),
            paper(EntryFactKind.TITLE, DAY));
    assertEquals(EntryVerdict.met(1), all.verdict(CAREGIVER, shown, DAY));
    EntryVerdict other = all.verdict(GUIDE, shown, DAY);
    assertEquals(EntryVerdict.Standing.LACKING, other.standing());
    assertEquals(all.verdict(GUIDE, List.of(), DAY), other, "as if nothing was shown");
    for (List<String> counts : List.of(List.of(GUIDE, CAREGIVER), List.of(EntryFactDraft.EVERY))) {
      EntryFactDraft related =
          new EntryFactDraft(
              EntryFactKind.WORK, LocalDate.parse("2015-01-01"), null, null, null, counts, "证明");
      assertEquals(EntryVerdict.met(1), all.verdict(GUIDE, List.of(related), DAY));
    }
  }

  @Test
  void a_fact_has_what_its_kind_needs_and_nothing_else() {
    assertTrue(work("2020-01-01", "2021-01-01").sound());
    assertFalse(work("2020-01-01", "2019-01-01").sound());
    assertFalse(
        new EntryFactDraft(EntryFactKind.CERTIFICATE, DAY, null, null, null, OWN, "证书").sound());
    assertFalse(new EntryFactDraft(EntryFactKind.TITLE, DAY, DAY, null, null, OWN, "职称证").sound());
  }
}
