package org.carecert.exam.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.carecert.shared.Refusal;
import org.carecert.shared.Refused;

/**
 * 成绩公布条件: whether everything is there that the results of a session are made of. Who did not begin
 * the theory paper within the time is absent there, as the server knows; of the parts that people
 * mark everybody has all marks, or is declared absent by somebody.
 */
public final class Completeness {
  private final List<CandidateLine> lines;
  private final boolean lifted;

  /** Of these candidates. */
  public Completeness(List<CandidateLine> lines) {
    this(lines, false);
  }

  private Completeness(List<CandidateLine> lines, boolean lifted) {
    this.lines = List.copyOf(lines);
    this.lifted = lifted;
  }

  /** Of these candidates, as if no sitting of theirs were cancelled. */
  public static Completeness lifted(List<CandidateLine> lines) {
    return new Completeness(lines, true);
  }

  /**
   * Refused while somebody sits, or a theory paper is not marked.
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
    read();
  }

  /** Refused while a theory paper is not marked; nobody waits for one that is cancelled. */
  public void read() {
    refuse(
        ExamReason.THEORY_UNMARKED,
        line -> counts(line) && line.finishedAt() != null && line.theory() == null);
  }

  /**
   * Refused with everybody, by seat, who has neither marks nor a declared absence in a part that
   * the level asks and people mark.
   *
   * @param panel whether a review panel is named
   */
  public void marked(int level, boolean panel) {
    List<Refusal> faults = new ArrayList<>();
    List<CandidateLine> practical = lacking(Part.PRACTICAL);
    if (!practical.isEmpty()) {
      faults.add(lack(ExamReason.MARKS_INCOMPLETE, practical));
    }
    List<CandidateLine> review = Part.reviewed(level) ? lacking(Part.REVIEW) : List.of();
    if (!review.isEmpty()) {
      faults.add(lack(panel ? ExamReason.REVIEW_INCOMPLETE : ExamReason.REVIEW_MISSING, review));
    }
    Refused.ifAny(faults);
  }

  private static Refusal lack(ExamReason reason, List<CandidateLine> of) {
    String seats =
        of.stream().map(line -> String.valueOf(line.seat())).collect(Collectors.joining(", "));
    return Refusal.of(reason, of.size(), seats);
  }

  /**
   * Who has neither all marks of a part nor a declared absence. Nobody waits for whose sitting is
   * cancelled, even in the middle of it, or for who has the part kept from an earlier session; but
   * whoever else has some marks has all of them.
   */
  public List<CandidateLine> lacking(Part part) {
    return lines.stream()
        .filter(
            line ->
                counts(line)
                    && (line.given(part) > 0
                        ? line.given(part) < line.needed(part)
                        : !kept(line, part) && !line.absent().contains(part)))
        .toList();
  }

  private boolean counts(CandidateLine line) {
    return lifted || line.cancelled() == null;
  }

  private static boolean kept(CandidateLine line, Part part) {
    return line.kept().stream().anyMatch(kept -> kept.part() == part);
  }

  private void refuse(ExamReason reason, Predicate<CandidateLine> lacks) {
    long count = lines.stream().filter(lacks).count();
    if (count > 0) {
      throw new Refused(reason, count);
    }
  }
}
