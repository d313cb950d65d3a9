package org.carecert.exam.domain;

import java.time.Duration;
import java.time.Instant;
import org.carecert.shared.Refused;

/**
 * 故障: what an officer declares: nobody concerned could work from then to then.
 *
 * @param from when it began
 * @param to when everybody could go on
 */
public record Outage(Whom whom, Instant from, Instant to, String reason) {
  /**
   * The span.
   *
   * @throws Refused SPAN_INVALID if it is empty, not over, before the session or longer than a day
   */
  public Span within(Window window, Instant now) {
    boolean sound =
        from.isBefore(to)
            && !to.isAfter(now)
            && !from.isBefore(window.opensAt())
            && Duration.between(from, to).compareTo(Duration.ofDays(1)) <= 0;
    if (!sound) {
      throw Refused.at("from", ExamReason.SPAN_INVALID);
    }
    return new Span(from, to);
  }
}
