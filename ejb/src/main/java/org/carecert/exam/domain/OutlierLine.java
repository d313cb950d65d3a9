package org.carecert.exam.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * 异常信号一览: a kept signal with the name it is about.
 *
 * @param id where a list goes on
 * @param looks how often it was looked into
 */
public record OutlierLine(
    long id,
    String code,
    OutlierKind kind,
    String who,
    BigDecimal value,
    BigDecimal limit,
    LocalDate from,
    LocalDate until,
    Instant foundAt,
    int looks) {}
