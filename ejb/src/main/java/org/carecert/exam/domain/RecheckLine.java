package org.carecert.exam.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 复核一览: a request for a re-check as it is listed.
 *
 * @param session the session's code
 * @param answerBy the last day for the answer
 * @param daysLeft working days until then, negative if it is past; 0 once answered
 */
public record RecheckLine(
    String code,
    String session,
    String sessionName,
    String name,
    RecheckRequest request,
    RecheckState state,
    Instant askedAt,
    LocalDate answerBy,
    int daysLeft,
    @Nullable RecheckAnswer answer) {
  /** Whether it still waits for the answer. */
  public boolean open() {
    return state == RecheckState.ASKED;
  }

  /** Whether it waits although its day is past. */
  public boolean overdue() {
    return open() && daysLeft < 0;
  }
}
