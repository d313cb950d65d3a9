package org.carecert.exam.domain;

import org.jspecify.annotations.Nullable;

/**
 * 可选试题: an item as the assembly sees it.
 *
 * @param versionId its present version
 * @param range the code of its range
 * @param point the code of its point
 * @param facility the measured share of candidates who were right, in hundredths of a percent; null
 *     = not measured yet
 */
public record BankItem(
    long versionId,
    String code,
    String range,
    String point,
    Importance importance,
    Difficulty difficulty,
    ItemType type,
    @Nullable Integer facility) {
  /** An item that was not measured yet. */
  public BankItem(
      long versionId,
      String code,
      String range,
      String point,
      Importance importance,
      Difficulty difficulty,
      ItemType type) {
    this(versionId, code, range, point, importance, difficulty, type, null);
  }

  /** The same with a measured facility, if there is one. */
  public BankItem measured(@Nullable Integer share) {
    return new BankItem(versionId, code, range, point, importance, difficulty, type, share);
  }
}
