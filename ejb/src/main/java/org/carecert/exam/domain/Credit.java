package org.carecert.exam.domain;

/**
 * 得分份额: the exact share of an item's worth that an answer earns: got of so many.
 *
 * @param got from none to all
 * @param of at least 1
 */
public record Credit(int got, int of) {
  public Credit {
    if (of < 1 || got < 0 || got > of) {
      throw new IllegalArgumentException(got + " of " + of);
    }
  }

  /** All or nothing. */
  public static Credit whole(boolean right) {
    return new Credit(right ? 1 : 0, 1);
  }
}
