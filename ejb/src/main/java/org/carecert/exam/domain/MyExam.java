package org.carecert.exam.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 我的考试: one admission as the candidate sees it.
 *
 * @param startsAt when the caller's own wave may start
 * @param attempt the attempt's code; null = not started
 * @param result only once published
 * @param kept parts that were passed before and need not be sat again
 * @param reviewTurn when the caller appears before the review panel, once one is named
 * @param calledOff why the session was cancelled; null = it was not
 * @param cancelled the rule on which the sitting is cancelled for misconduct; null = it is not
 */
public record MyExam(
    String admission,
    String session,
    String name,
    String room,
    int seat,
    ExamScope scope,
    Window window,
    Instant startsAt,
    int minutes,
    @Nullable String attempt,
    ExamStanding standing,
    @Nullable Scores result,
    List<Exemption> kept,
    @Nullable ReviewTurn reviewTurn,
    @Nullable String calledOff,
    @Nullable String cancelled) {
  public MyExam {
    kept = List.copyOf(kept);
  }

  /** Whether the level asks a comprehensive review. */
  public boolean reviewed() {
    return Part.reviewed(scope.level());
  }
}
