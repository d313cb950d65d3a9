package org.carecert.exam.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * 异常信号: something unusual about an organisation or an assessor.
 *
 * @param who the id of the body or account it is about
 * @param value what was found
 * @param limit from where on it is unusual
 * @param from the first day of what it was found in
 * @param until the last
 * @param sessions what it was found in
 */
public record Outlier(
    OutlierKind kind,
    long who,
    BigDecimal value,
    BigDecimal limit,
    LocalDate from,
    LocalDate until,
    List<Long> sessions) {
  public Outlier {
    sessions = List.copyOf(sessions);
  }
}
