package org.carecert.exam.domain;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.carecert.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * 成绩公布条件: whether everything is there that the results of a session are made of. Who did not come
 * within the time is absent; who has some marks has all of them.
 */
public final class Completeness {
  private final List<CandidateLine> lines;

  /** Of these candidates. */
  public Completeness(List<CandidateLine> lines) {
    this.lines = List.copyOf(lines);
  }

  /**
   * Refused while somebody sits, a theory paper is not marked, or practical marks are missing.
   *
   * @param closed whether the session's window is past
   */
  public void sat(boolean closed) {
    if (lines.isEmpty()) {
      throw new Refused(ExamReason.NOBODY_ADMITTED);
    }
    refuse(
        ExamReason.STILL_SITTING,
        line -> line.startedAt() == null ? !closed : line.finishedAt() == null);
    refuse(ExamReason.THEORY_UNMARKED, line -> line.finishedAt() != null && line.theory() == null);
    refuse(
        ExamReason.MARKS_INCOMPLETE,
        line -> line.marks() < line.marksNeeded() && (line.marks() > 0 || !closed));
  }

  /**
   * Refused while the comprehensive review that the level asks is missing. Nobody waits for who has
   * it kept from an earlier session, or whose sitting is cancelled.
   *
   * @param over when the last candidate has had his time; null = no panel is named
   */
  public void reviewed(@Nullable Instant over, Instant now) {
    if (over == null) {
      refuse(ExamReason.REVIEW_MISSING, Completeness::waited);
      return;
    }
    boolean past = now.isAfter(over);
    refuse(
        ExamReason.REVIEW_INCOMPLETE,
        line ->
            line.cancelled() == null
                && line.reviewMarks() < line.reviewNeeded()
                && (line.reviewMarks() > 0 || (waited(line) && !past)));
  }

  private static boolean waited(CandidateLine line) {
    return line.cancelled() == null
        && line.kept().stream().noneMatch(kept -> kept.part() == Part.REVIEW);
  }

  private void refuse(ExamReason reason, Predicate<CandidateLine> lacks) {
    long count = lines.stream().filter(lacks).count();
    if (count > 0) {
      throw new Refused(reason, count);
    }
  }
}
