package org.carecert.exam.domain;

import org.jspecify.annotations.Nullable;

/**
 * 提交的考评记录: the points of one criterion, or the rating, as a tablet sends it.
 *
 * @param code made by the tablet; sent twice it is the same entry
 * @param follows the code of the entry that the assessor saw standing there; null = none stood
 *     there
 * @param criterion its code; null = the rating
 * @param points of the criterion; null = the rating
 * @param rating null = a criterion
 * @param waited seconds for which the entry waited for the line, as the tablet says
 */
public record GivenEntry(
    String code,
    @Nullable String follows,
    String admission,
    String station,
    @Nullable String criterion,
    @Nullable Integer points,
    @Nullable GlobalRating rating,
    int waited) {
  /** The criterion; empty for the rating. */
  public String place() {
    return criterion == null ? "" : criterion;
  }
}
