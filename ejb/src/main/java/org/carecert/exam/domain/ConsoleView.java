package org.carecert.exam.domain;

import java.time.Instant;
import java.util.List;

/**
 * 监考台: a session as who watches it sees it at a moment.
 *
 * @param candidates by seat
 * @param incidents the newest first
 */
public record ConsoleView(
    String session,
    Instant serverTime,
    List<ConsoleLine> candidates,
    List<IncidentLine> incidents) {
  public ConsoleView {
    candidates = List.copyOf(candidates);
    incidents = List.copyOf(incidents);
  }

  /** Whether it tells the same as an earlier one, but for the time. */
  public boolean same(ConsoleView earlier) {
    return candidates.equals(earlier.candidates) && incidents.equals(earlier.incidents);
  }
}
