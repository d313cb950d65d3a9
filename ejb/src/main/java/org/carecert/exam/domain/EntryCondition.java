package org.carecert.exam.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.carecert.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * 申报条件: one entry condition of the dated standard; whoever has all of its parts may sit the exam,
 * and any one condition suffices (national standards of the 2018 and 2023 type). Work adds up over
 * employers; after a certificate only what came after it counts. One without parts asks only the
 * age that the edition of the standard asks of everybody.
 *
 * @param no its number in the standard's list
 * @param workYears years of work; none = not asked
 * @param certificateLevel a certificate of this level; none = not asked
 * @param papers what else must be shown: a title, training of the required hours, an apprenticeship
 */
public record EntryCondition(
    int no,
    @Nullable Integer workYears,
    @Nullable Integer certificateLevel,
    @Nullable Schooled schooling,
    List<EntryFactKind> papers) {
  private static final int MOST_YEARS = 40;

  public EntryCondition {
    papers = papers.stream().distinct().sorted().toList();
  }

  /** Whether it asks nothing but the age. */
  public boolean ageOnly() {
    return workYears == null && certificateLevel == null && schooling == null && papers.isEmpty();
  }

  /** Whether a standard can ask it for an exam of this level. */
  public boolean sound(int level) {
    boolean years = workYears == null || (workYears >= 1 && workYears <= MOST_YEARS);
    boolean lower = certificateLevel == null || (certificateLevel > level && certificateLevel <= 5);
    return years && lower && papers.stream().allMatch(EntryFactKind::paper);
  }

  /** What a person lacks of it on a day; empty = it is met. */
  public List<Refusal> lacks(List<EntryFactDraft> facts, LocalDate day) {
    List<Refusal> lacks = new ArrayList<>();
    LocalDate counted = LocalDate.EPOCH.minusYears(1000);
    Integer level = certificateLevel;
    if (level != null) {
      Optional<LocalDate> since = certified(facts, level, day);
      if (since.isEmpty()) {
        lacks.add(Refusal.of(ExamReason.ENTRY_CERTIFICATE_MISSING, no, level));
      }
      counted = since.orElse(counted);
    }
    Integer years = workYears;
    if (years != null) {
      WorkTime worked = WorkTime.of(facts, counted, day);
      if (worked.years() < years) {
        lacks.add(
            Refusal.of(ExamReason.ENTRY_WORK_SHORT, no, years, worked.years(), worked.months()));
      }
    }
    Schooled asked = schooling;
    if (asked != null && facts.stream().noneMatch(fact -> schooled(fact, asked, day))) {
      lacks.add(Refusal.of(ExamReason.ENTRY_SCHOOLING_MISSING, no));
    }
    for (EntryFactKind paper : papers) {
      if (facts.stream().noneMatch(f -> f.kind() == paper && !f.since().isAfter(day))) {
        lacks.add(Refusal.of(missing(paper), no));
      }
    }
    return lacks;
  }

  private static ExamReason missing(EntryFactKind paper) {
    return switch (paper) {
      case TRAINING -> ExamReason.ENTRY_TRAINING_MISSING;
      case APPRENTICESHIP -> ExamReason.ENTRY_APPRENTICESHIP_MISSING;
      case WORK, CERTIFICATE, SCHOOLING, TITLE -> ExamReason.ENTRY_TITLE_MISSING;
    };
  }

  // In the final year the diploma is still to come, within a year.
  private static boolean schooled(EntryFactDraft fact, Schooled asked, LocalDate day) {
    Schooled shown = fact.schooling();
    return shown != null && shown.satisfies(asked) && !fact.since().isAfter(day.plusYears(1));
  }

  /** The first day of a certificate of the level, or of a higher one (a smaller number). */
  private static Optional<LocalDate> certified(
      List<EntryFactDraft> facts, int level, LocalDate day) {
    return facts.stream()
        .filter(fact -> fact.kind() == EntryFactKind.CERTIFICATE)
        .filter(fact -> fact.level() != null && fact.level() <= level)
        .map(EntryFactDraft::since)
        .filter(since -> !since.isAfter(day))
        .min(Comparator.naturalOrder());
  }
}
