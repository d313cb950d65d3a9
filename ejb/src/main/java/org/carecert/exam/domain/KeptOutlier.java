package org.carecert.exam.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * 已登记的异常信号: a signal as it was kept on the night it was found.
 *
 * @param looks how often it was looked into
 */
public record KeptOutlier(
    long id,
    String code,
    OutlierKind kind,
    long who,
    BigDecimal value,
    BigDecimal limit,
    LocalDate from,
    LocalDate until,
    Instant foundAt,
    int looks) {
  /** As it is listed, with the name it is about. */
  public OutlierLine line(String name) {
    return new OutlierLine(id, code, kind, name, value, limit, from, until, foundAt, looks);
  }
}
