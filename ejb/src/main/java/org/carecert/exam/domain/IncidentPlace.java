package org.carecert.exam.domain;

import org.jspecify.annotations.Nullable;

/**
 * 情况范围: what an incident is about.
 *
 * @param attempt one attempt; none = the session, or some of its seats
 * @param seats some seats; none = one attempt, or every seat
 */
public record IncidentPlace(long session, @Nullable Long attempt, @Nullable Seats seats) {
  /** The whole session. */
  public static IncidentPlace all(long session) {
    return new IncidentPlace(session, null, null);
  }

  /** One attempt. */
  public static IncidentPlace of(long session, long attempt) {
    return new IncidentPlace(session, attempt, null);
  }

  /** A hall, or a seat on which nobody sits yet. */
  public static IncidentPlace of(long session, Seats seats) {
    return new IncidentPlace(session, null, seats);
  }

  /** Whether this attempt, on this seat, is meant. */
  public boolean means(long one, int seat) {
    return attempt == null ? meansSeat(seat) : attempt == one;
  }

  /** Whether whoever sits on this seat is meant, started or not. */
  public boolean meansSeat(int seat) {
    return attempt == null && (seats == null || seats.has(seat));
  }
}
