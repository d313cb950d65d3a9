package org.carecert.exam.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 答题界面数据: an attempt as its candidate sees it; there is no field for a key.
 *
 * @param token with which answers are sent (header {@code Attempt-Token})
 * @param deadlineAt the deadline that the server enforces now, with every adjustment
 * @param pausedAt since when it is paused; null = it is not
 * @param serverTime the server's clock, by which time is told
 * @param needs what the person's accommodations ask of the page
 * @param lastClientSeq the highest client sequence number that was taken
 * @param paper null once the attempt is finished
 * @param order in which the candidate finds the paper's items and options; null with it
 * @param receipt null while it runs
 */
public record AttemptView(
    String attempt,
    String token,
    AttemptState state,
    Instant startedAt,
    Instant deadlineAt,
    @Nullable Instant pausedAt,
    Instant serverTime,
    boolean korean,
    Needs needs,
    int items,
    int lastClientSeq,
    List<ResponseLine> answers,
    @Nullable Paper paper,
    @Nullable PaperOrder order,
    @Nullable Receipt receipt) {
  public AttemptView {
    answers = List.copyOf(answers);
  }
}
