package org.carecert.subsidy.domain;

import java.time.LocalDate;

/**
 * 参保月数要求: the months of unemployment insurance asked for from a day on (36, later 12; DOMAIN rule
 * 41), counted to the application date.
 *
 * @param from the first application day that it counts for
 * @param months the months asked for
 * @param citation the notice
 * @param confirmed false while the date is recalled and not read
 */
public record InsuranceSpan(LocalDate from, int months, String citation, boolean confirmed) {}
