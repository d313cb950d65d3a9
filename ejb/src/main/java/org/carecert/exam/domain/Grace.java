package org.carecert.exam.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * 补传宽限: how late an answer may arrive that waited in the browser because the line was dead. What
 * proves that it waited is the stamp of the server's last heartbeat, which the page put on it when
 * it was given; the candidate's own clock is never asked. Whoever keeps an old stamp gains the
 * grace at most.
 *
 * @param length dated parameter {@code exam.answers.grace-seconds}
 */
public record Grace(Duration length) {

  /**
   * The moment by which the deadline of an answer is judged: when it arrived or, with a stamp, up
   * to the grace earlier, but never before the stamp.
   */
  public Instant judgedAt(Instant arrived, Optional<Instant> stamp) {
    if (stamp.isEmpty() || stamp.get().isAfter(arrived)) {
      return arrived;
    }
    Instant earliest = arrived.minus(length);
    return stamp.get().isAfter(earliest) ? stamp.get() : earliest;
  }
}
