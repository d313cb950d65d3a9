package org.carecert.exam.domain;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 累计从业年限: how long somebody worked in all, in calendar years, months and days. A spell's last day
 * is a day of work; spells that overlap or adjoin are one; what is left of separate spells adds up
 * with 31 days to a month, so that none is full too early, and 12 months to a year.
 */
public record WorkTime(int years, int months, int days) {
  private static final int DAYS_A_MONTH = 31;
  private static final int MONTHS_A_YEAR = 12;

  /** The work of somebody from one day to another, both days inclusive. */
  public static WorkTime of(List<EntryFactDraft> facts, LocalDate from, LocalDate day) {
    List<EntryFactDraft> spells =
        facts.stream()
            .filter(fact -> fact.kind() == EntryFactKind.WORK)
            .sorted(Comparator.comparing(EntryFactDraft::since))
            .toList();
    Period sum = Period.ZERO;
    LocalDate begin = from;
    LocalDate free = from;
    for (EntryFactDraft spell : spells) {
      LocalDate first = spell.since().isBefore(from) ? from : spell.since();
      LocalDate next = dayAfter(spell.until(), day);
      if (first.isAfter(free)) {
        sum = sum.plus(Period.between(begin, free));
        begin = first;
        free = first;
      }
      free = next.isAfter(free) ? next : free;
    }
    return whole(sum.plus(Period.between(begin, free)));
  }

  private static LocalDate dayAfter(@Nullable LocalDate until, LocalDate day) {
    return (until == null || until.isAfter(day) ? day : until).plusDays(1);
  }

  private static WorkTime whole(Period sum) {
    int months = sum.getMonths() + sum.getDays() / DAYS_A_MONTH;
    return new WorkTime(
        sum.getYears() + months / MONTHS_A_YEAR,
        months % MONTHS_A_YEAR,
        sum.getDays() % DAYS_A_MONTH);
  }
}
