package org.carecert.exam.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 考生行: one admission of a session with how far it is.
 *
 * @param admission the admission ticket's code
 * @param startedAt null = not started
 * @param finishedAt null = still sitting
 * @param answered items with an answer
 * @param lastServerSeq the newest save, 0 = none
 * @param marks practical marks that are given, of {@code marksNeeded}
 * @param reviewMarks marks of the review that are given, of {@code reviewNeeded}; none are needed
 *     where no panel is named
 * @param theory out of 100; null = not sat or not yet marked
 * @param practical out of 100; null = not assessed or not yet complete
 * @param review the same; the level may ask none
 * @param outcome only once published
 * @param kept parts that were passed before and still count
 * @param absent parts in which he is declared absent
 * @param cancelled the rule on which the sitting is cancelled for misconduct; null = it is not
 */
public record CandidateLine(
    String admission,
    int seat,
    long personId,
    String name,
    String maskedNumber,
    @Nullable Instant startedAt,
    @Nullable Instant finishedAt,
    int answered,
    long lastServerSeq,
    int marks,
    int marksNeeded,
    int reviewMarks,
    int reviewNeeded,
    @Nullable BigDecimal theory,
    @Nullable BigDecimal practical,
    @Nullable BigDecimal review,
    @Nullable Outcome outcome,
    List<Exemption> kept,
    Set<Part> absent,
    @Nullable String cancelled) {
  public CandidateLine {
    kept = List.copyOf(kept);
    absent = Set.copyOf(absent);
  }

  /** How many marks of a part that people mark he has. */
  public int given(Part part) {
    return part == Part.REVIEW ? reviewMarks : marks;
  }

  /** How many of it he needs. */
  public int needed(Part part) {
    return part == Part.REVIEW ? reviewNeeded : marksNeeded;
  }
}
