package org.carecert.exam.domain;

/**
 * 座位区间: seats that lie together: a hall, or one seat alone.
 *
 * @param from the first
 * @param to the last; a session's last hall has all that follow
 */
public record Seats(int from, int to) {
  public Seats {
    if (from < 1 || to < from) {
      throw new IllegalArgumentException(from + " > " + to);
    }
  }

  /** Whether a seat is one of them. */
  public boolean has(int seat) {
    return from <= seat && seat <= to;
  }

  /** Whether the two share a seat. */
  public boolean meets(Seats other) {
    return from <= other.to && other.from <= to;
  }

  /** As it is told: one seat, or the first and the last; empty = every seat there is. */
  public String told() {
    if (from == to) {
      return String.valueOf(from);
    }
    if (to == Integer.MAX_VALUE) {
      return from == 1 ? "" : from + "–";
    }
    return from + "–" + to;
  }
}
