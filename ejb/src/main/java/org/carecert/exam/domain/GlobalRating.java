package org.carecert.exam.domain;

/**
 * 整体评定: what an assessor thinks of a whole performance, beside the checklist. A fixed scale of five
 * steps, as examinations by stations use it; it never changes the sum of the criteria, but shows
 * whether the sums of an assessor say what he thinks.
 */
public enum GlobalRating {
  /** Would do harm, or cannot do it alone. */
  UNABLE(1),
  /** Does parts of it, with gaps that matter. */
  WEAK(2),
  /** Just does it: neither clearly able nor clearly unable. */
  BORDERLINE(3),
  /** Does it safely and alone. */
  SOUND(4),
  /** Does it so well that others can learn from it. */
  OUTSTANDING(5);

  private final int step;

  GlobalRating(int step) {
    this.step = step;
  }

  /** From 1 to 5. */
  public int step() {
    return step;
  }
}
