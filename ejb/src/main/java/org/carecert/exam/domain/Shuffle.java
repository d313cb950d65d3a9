package org.carecert.exam.domain;

/**
 * 乱序规则: from what a candidate's own order follows, beside his attempt.
 *
 * @param seed the form's
 * @param entries whether the entries of a question are put into another order too
 * @param manner how it is done; an attempt keeps the manner in which it began
 */
public record Shuffle(long seed, boolean entries, int manner) {
  /** Choices only; of options that name each other just the commonest words are known. */
  public static final int CHOICES = 1;

  /** Choices, the right side of a matching, what is to be ordered. */
  public static final int EVERY_ENTRY = 2;
}
