package org.carecert.standard.domain;

import java.time.LocalDate;

/** 倒计时: the calendar as it is today, for the days that many things still have (rule 52). */
public record Countdown(LocalDate today, WorkingCalendar calendar) {
  /** The working days left until a day, negative if it is past. */
  public int left(LocalDate until) {
    return calendar.between(today, until);
  }
}
