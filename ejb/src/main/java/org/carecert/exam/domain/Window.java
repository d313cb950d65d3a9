package org.carecert.exam.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;

/**
 * 考试时段: when a sealed form may be opened.
 *
 * @param opensAt first moment
 * @param closesAt last moment
 */
public record Window(Instant opensAt, Instant closesAt) {

  /** Whether this moment is inside; both ends are. */
  public boolean holds(Instant moment) {
    return !moment.isBefore(opensAt) && !moment.isAfter(closesAt);
  }

  /** Whether this exam fits into it. */
  public boolean fits(Duration exam) {
    return !opensAt.plus(exam).isAfter(closesAt);
  }

  /** Whether the two share a moment. */
  public boolean meets(Window other) {
    return opensAt.isBefore(other.closesAt) && other.opensAt.isBefore(closesAt);
  }

  /** The same, closing later by what was lost of it: its clock stands still in these spans. */
  public Window longer(Collection<Span> lost) {
    return lost.isEmpty()
        ? this
        : new Window(opensAt, closesAt.plusSeconds(LostTime.seconds(opensAt, closesAt, lost)));
  }

  /** When an exam that starts now must end. */
  public Instant deadline(Instant now, Duration exam) {
    Instant full = now.plus(exam);
    return full.isAfter(closesAt) ? closesAt : full;
  }
}
