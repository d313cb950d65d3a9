package org.carecert.exam.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 考试批次卡片: a batch with its sessions in the order of their windows. */
public record BatchCard(String code, String name, List<Line> sessions) {
  public BatchCard {
    sessions = List.copyOf(sessions);
  }

  /** How many sessions are still to be published. */
  public long open() {
    return sessions.stream().filter(line -> line.state() == SessionState.PLANNED).count();
  }

  /**
   * 批次场次行: a session of a batch.
   *
   * @param admitted how many have seats
   * @param publishedAt none = not yet
   */
  public record Line(
      String code,
      String name,
      ExamScope scope,
      Window window,
      SessionState state,
      int admitted,
      java.time.@Nullable Instant publishedAt) {}
}
