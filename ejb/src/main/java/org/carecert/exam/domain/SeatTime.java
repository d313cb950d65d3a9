package org.carecert.exam.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;

/**
 * 座位时间: what was planned for the seat of an attempt.
 *
 * @param window as it was planned for its wave
 * @param exam how long the paper takes
 */
public record SeatTime(int seat, Window window, Duration exam) {
  /** The time of a seat of a session. */
  public static SeatTime of(ExamSession session, int seat) {
    return new SeatTime(
        seat,
        session.conduct().window(session.window(), seat),
        Duration.ofMinutes(session.papers().minutes()));
  }

  /**
   * The seconds by which the window cut the paper of who started late although nobody could start
   * before: he started with less than his hall owed him. None if that was known at his start.
   *
   * @param lost when nobody could start
   */
  public int cut(Attempt attempt, Collection<Span> lost) {
    Instant start = attempt.startedAt();
    Window moved =
        window.longer(
            lost.stream().filter(s -> s.from().isBefore(start)).map(s -> s.until(start)).toList());
    Duration owed = Duration.between(attempt.deadlineAt(), moved.deadline(start, exam));
    return owed.isNegative() ? 0 : Math.toIntExact(owed.toSeconds());
  }
}
