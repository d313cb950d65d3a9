package org.carecert.exam.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.carecert.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * 申报条件: one entry condition of the dated standard; whoever has all of its parts may sit the exam,
 * and any one condition suffices (national standards of the 2018 and 2023 type). Work adds up over
 * employers; after a certificate only what came after it counts.
 *
 * @param no its number in the standard's list
 * @param workYears years of work; none = not asked
 * @param certificateLevel a certificate of this level; none = not asked
 * @param title whether a junior title is asked
 */
public record EntryCondition(
    int no,
    @Nullable Integer workYears,
    @Nullable Integer certificateLevel,
    @Nullable Schooled schooling,
    boolean title) {
  private static final int DAYS_A_YEAR = 365;

  /** What a person lacks of it on a day; empty = it is met. */
  public List<Refusal> lacks(List<EntryFactDraft> facts, LocalDate day) {
    List<Refusal> lacks = new ArrayList<>();
    LocalDate counted = LocalDate.MIN;
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
      long worked = worked(facts, counted, day);
      if (worked < (long) years * DAYS_A_YEAR) {
        lacks.add(Refusal.of(ExamReason.ENTRY_WORK_SHORT, no, years, worked / DAYS_A_YEAR));
      }
    }
    Schooled asked = schooling;
    if (asked != null && facts.stream().noneMatch(fact -> schooled(fact, asked))) {
      lacks.add(Refusal.of(ExamReason.ENTRY_SCHOOLING_MISSING, no));
    }
    if (title && facts.stream().noneMatch(fact -> fact.kind() == EntryFactKind.TITLE)) {
      lacks.add(Refusal.of(ExamReason.ENTRY_TITLE_MISSING, no));
    }
    return lacks;
  }

  private static boolean schooled(EntryFactDraft fact, Schooled asked) {
    Schooled shown = fact.schooling();
    return shown != null && shown.compareTo(asked) >= 0;
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

  /** The days of work from one day on, each counted once however many employers. */
  private static long worked(List<EntryFactDraft> facts, LocalDate from, LocalDate day) {
    long days = 0;
    LocalDate known = from;
    List<EntryFactDraft> spells =
        facts.stream()
            .filter(fact -> fact.kind() == EntryFactKind.WORK)
            .sorted(Comparator.comparing(EntryFactDraft::since))
            .toList();
    for (EntryFactDraft spell : spells) {
      LocalDate last = spell.until();
      LocalDate end = last == null || last.isAfter(day) ? day : last;
      LocalDate begin = spell.since().isBefore(known) ? known : spell.since();
      if (begin.isBefore(end)) {
        days += ChronoUnit.DAYS.between(begin, end);
        known = end;
      }
    }
    return days;
  }

  /**
   * Everything that is lacking if none of the conditions is met; empty = one is, or there is none.
   */
  public static List<Refusal> faults(
      List<EntryCondition> conditions, List<EntryFactDraft> facts, LocalDate day) {
    List<Refusal> faults = new ArrayList<>();
    for (EntryCondition condition : conditions) {
      List<Refusal> lacks = condition.lacks(facts, day);
      if (lacks.isEmpty()) {
        return List.of();
      }
      faults.addAll(lacks);
    }
    return faults;
  }
}
