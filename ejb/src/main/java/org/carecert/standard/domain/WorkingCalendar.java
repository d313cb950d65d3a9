package org.carecert.standard.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * 工作日历: working days after the State Council's yearly holiday notices, make-up working days
 * included (国务院办公厅关于部分节假日安排的通知).
 */
public final class WorkingCalendar {
  private final Map<LocalDate, Boolean> workingExceptions;
  private final Set<Integer> loadedYears;

  /**
   * A calendar.
   *
   * @param workingExceptions day → true if it is worked against the week's rule, false if rested
   * @param loadedYears years whose notice is loaded
   */
  public WorkingCalendar(Map<LocalDate, Boolean> workingExceptions, Set<Integer> loadedYears) {
    this.workingExceptions = Map.copyOf(workingExceptions);
    this.loadedYears = Set.copyOf(loadedYears);
  }

  /** Whether a day is worked. */
  public boolean isWorking(LocalDate day) {
    boolean weekday =
        day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    return workingExceptions.getOrDefault(day, weekday);
  }

  /** The n-th working day after a day; the day itself does not count. */
  public Deadline after(LocalDate day, int workingDays) {
    LocalDate date = day;
    int left = workingDays;
    while (left > 0) {
      date = date.plusDays(1);
      if (isWorking(date)) {
        left--;
      }
    }
    boolean provisional =
        !loadedYears.contains(day.getYear()) || !loadedYears.contains(date.getYear());
    return new Deadline(date, provisional);
  }

  /** How many working days lie between two days, the first not counted; negative if it is past. */
  public int between(LocalDate from, LocalDate to) {
    int sign = to.isBefore(from) ? -1 : 1;
    LocalDate low = sign > 0 ? from : to;
    LocalDate high = sign > 0 ? to : from;
    return sign
        * (int) low.plusDays(1).datesUntil(high.plusDays(1)).filter(this::isWorking).count();
  }
}
