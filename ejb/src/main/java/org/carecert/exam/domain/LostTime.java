package org.carecert.exam.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * 损失时间: how much time of a sitting was lost in spans in which nobody could work. The clock stands
 * still in each of them: who had forty minutes left when it began has forty when it ends. Spans
 * that overlap count once; what lies before the start, or begins after the time was up, was
 * nobody's time. What is given follows from the set of spans alone, never from the order in which
 * they become known, and a further span never makes it less.
 */
public final class LostTime {
  private LostTime() {}

  /**
   * The whole seconds to be given back; a second that was begun counts.
   *
   * @param startedAt when the sitting began
   * @param deadline when it would end if nothing had been lost
   */
  public static int seconds(Instant startedAt, Instant deadline, Collection<Span> lost) {
    Instant end = deadline;
    Instant known = startedAt;
    for (Span span : inOrder(lost)) {
      Span rest = span.since(known);
      if (rest.from().isBefore(end)) {
        end = end.plus(Duration.between(rest.from(), rest.to()));
      }
      known = rest.to();
    }
    Duration given = Duration.between(deadline, end);
    return Math.toIntExact(given.getSeconds() + (given.getNano() > 0 ? 1 : 0));
  }

  private static List<Span> inOrder(Collection<Span> lost) {
    return lost.stream().sorted(Comparator.comparing(Span::from).thenComparing(Span::to)).toList();
  }
}
