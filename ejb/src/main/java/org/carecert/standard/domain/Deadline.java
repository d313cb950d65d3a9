package org.carecert.standard.domain;

import java.time.LocalDate;

/**
 * 期限: the last day of a period in working days.
 *
 * @param provisional true if it crosses into a year whose holidays are not loaded yet
 */
public record Deadline(LocalDate date, boolean provisional) {}
