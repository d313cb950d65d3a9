package org.carecert.exam.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 准考证: what stands on an admission ticket.
 *
 * @param startsAt when this seat may start
 * @param office the evaluation organisation
 */
public record Ticket(
    String admission,
    Named person,
    String maskedNumber,
    String exam,
    Named occupation,
    int level,
    SeatPlan.Place place,
    Instant startsAt,
    int minutes,
    Named office) {

  /**
   * 名称: a name in Chinese, and in Korean where there is one.
   *
   * @param ko null or blank without
   */
  public record Named(String zh, @Nullable String ko) {
    /** Both, Chinese first. */
    public String both() {
      String korean = ko;
      return korean == null || korean.isBlank() ? zh : zh + "　" + korean;
    }
  }
}
