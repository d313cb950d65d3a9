package org.carecert.exam.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 合理便利申请: what a person needs, from when on, and by what evidence.
 *
 * @param extraPercent of the paper's minutes
 * @param extraMinutes beside the percent
 * @param evidence such as 残疾人证 and its number's last digits
 * @param validTo none = without end
 */
public record AccommodationDraft(
    int extraPercent,
    int extraMinutes,
    boolean largeType,
    boolean screenReader,
    boolean korean,
    String evidence,
    LocalDate validFrom,
    @Nullable LocalDate validTo) {
  /** Whether it gives anything. */
  public boolean gives() {
    return extraPercent > 0 || extraMinutes > 0 || largeType || screenReader || korean;
  }

  /** The seconds more for a paper of so many minutes; a second that was begun counts. */
  public int seconds(int paperMinutes) {
    return (paperMinutes * 60 * extraPercent + 99) / 100 + extraMinutes * 60;
  }

  /** Whether it holds on a day. */
  public boolean holds(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }
}
