package org.carecert.exam.domain;

/**
 * 组卷要求: parallel forms as they are asked for.
 *
 * @param forms how many
 * @param seed from which everything is drawn
 * @param overlap the most items that two of them may share
 * @param tolerance the most by which their predicted scores may differ, in hundredths of a percent
 */
public record FormsWanted(int forms, long seed, int overlap, int tolerance) {
  /** One form. */
  public static FormsWanted one(long seed) {
    return new FormsWanted(1, seed, 0, 0);
  }

  /** How many pairs they make. */
  long pairs() {
    return (long) forms * (forms - 1) / 2;
  }
}
