package org.carecert.standard.domain;

import java.time.LocalDate;

/**
 * 日历中的例外: a day that is worked or rested against the week's rule (国务院办公厅关于部分节假日安排的通知).
 *
 * @param worked true for a make-up working day, false for a holiday
 */
public record CalendarDay(LocalDate day, boolean worked, String name) {}
