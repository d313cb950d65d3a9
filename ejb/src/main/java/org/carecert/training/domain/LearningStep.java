package org.carecert.training.domain;

import org.jspecify.annotations.Nullable;

/**
 * 心跳回执: what the page is told after a sign of life.
 *
 * @param count whether the time since the last one counted
 * @param creditedSeconds what is credited in all for this lesson
 * @param question the open question, without its key
 * @param verdict what became of the answer, if one was given
 * @param end why the session ended, if it did
 * @param minutes what went into the ledger, once finished
 */
public record LearningStep(
    LearningState state,
    LearningCount count,
    int creditedSeconds,
    int lengthSeconds,
    @Nullable LearningQuestion question,
    @Nullable LearningVerdict verdict,
    @Nullable LearningEnd end,
    @Nullable Integer minutes) {

  /** The same, with what the ledger credited. */
  public LearningStep credited(int ledgerMinutes) {
    return new LearningStep(
        state, count, creditedSeconds, lengthSeconds, question, verdict, end, ledgerMinutes);
  }
}
