package org.carecert.exam.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * 补传宽限: how late answers may arrive that waited in the browser because the line was dead. They are
 * brought all together ({@code BroughtAnswers}), and judged by when the server heard the attempt's
 * page last: its own heartbeat is the stamp, kept here and not in the browser, and no client's
 * clock is asked. An answer that is sent alone is judged by its arrival.
 *
 * <p>What remains: nobody can prove when an answer was given while nobody heard from him. Who cuts
 * his own line before the bell may go on for the length of the grace, once: with the first thing
 * that is heard of him after the bell it is over, whatever he keeps. It is seen as well: the
 * console shows him as gone, and what was brought after the bell is a signal that people look at.
 *
 * @param length dated parameter {@code exam.answers.grace-seconds}
 */
public record Grace(Duration length) {

  /**
   * The moment by which the deadline of answers is judged that were brought together: up to the
   * grace before they arrived, but never before their page was heard last.
   */
  public Instant judgedAt(Instant arrived, Instant heard) {
    Instant earliest = arrived.minus(length);
    Instant judged = heard.isAfter(earliest) ? heard : earliest;
    return judged.isAfter(arrived) ? arrived : judged;
  }
}
