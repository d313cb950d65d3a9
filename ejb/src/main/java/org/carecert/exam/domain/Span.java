package org.carecert.exam.domain;

import java.time.Instant;

/**
 * 时段: from one moment to another, neither before the other.
 *
 * @param from first moment
 * @param to the moment after the last
 */
public record Span(Instant from, Instant to) {
  public Span {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(from + " > " + to);
    }
  }

  /** Whether this moment is inside; both ends are. */
  public boolean holds(Instant moment) {
    return !moment.isBefore(from) && !moment.isAfter(to);
  }

  /** The part of it from a moment on; empty at its end if there is none. */
  Span since(Instant moment) {
    Instant begin = from.isBefore(moment) ? moment : from;
    return new Span(begin, to.isBefore(begin) ? begin : to);
  }
}
