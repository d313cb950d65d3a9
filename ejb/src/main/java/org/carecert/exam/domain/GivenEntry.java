package org.carecert.exam.domain;

import org.carecert.shared.Require;
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
  private static final String CODE = "[0-9A-Za-z-]{8,40}";

  /** Says all of it, either points of a criterion or a rating, in words that can be kept. */
  public void check() {
    boolean rated = criterion == null;
    new Require()
        .text("code", code, 40)
        .holds("code", code.isBlank() || code.matches(CODE))
        .holds("follows", follows == null || follows.matches(CODE))
        .text("admission", admission, 40)
        .text("station", station, 40)
        .optionalText("criterion", criterion, 40)
        .holds("criterion", rated || !place().isBlank())
        .present(rated ? "rating" : "points", rated ? rating : points)
        .holds(rated ? "points" : "rating", (rated ? points : rating) == null)
        .holds("waited", waited >= 0 && waited <= 86_400)
        .check();
  }

  /** The criterion; empty for the rating. */
  public String place() {
    return criterion == null ? "" : criterion;
  }
}
