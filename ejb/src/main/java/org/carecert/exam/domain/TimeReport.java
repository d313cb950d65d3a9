package org.carecert.exam.domain;

import java.time.Instant;
import java.util.List;

/**
 * 补时结果: what an incident meant for each candidate.
 *
 * @param given who was concerned, by seat
 * @param collected admissions whose papers the bell took while it lasted: to be reopened one by one
 */
public record TimeReport(String incident, List<Line> given, List<String> collected) {
  public TimeReport {
    given = List.copyOf(given);
    collected = List.copyOf(collected);
  }

  /**
   * One candidate.
   *
   * @param seconds given by this incident now
   * @param deadlineAt the deadline that holds now
   */
  public record Line(String admission, int seat, int seconds, Instant deadlineAt) {}
}
