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

  /**
   * Whether a time that ended at this moment ran out in it. One that was up when it began lost
   * nothing to it.
   */
  public boolean ranOut(Instant end) {
    return from.isBefore(end) && !end.isAfter(to);
  }

  /** The part of it before a moment; it begins before that. */
  Span until(Instant moment) {
    return new Span(from, to.isBefore(moment) ? to : moment);
  }

  /** The part of it from a moment on; empty at its end if there is none. */
  Span since(Instant moment) {
    Instant begin = from.isBefore(moment) ? moment : from;
    return new Span(begin, to.isBefore(begin) ? begin : to);
  }
}
