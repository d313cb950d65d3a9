package org.carecert.exam.domain;

import java.util.ArrayList;
import java.util.List;
import org.carecert.shared.Refusal;

/**
 * 开考条件: what stands about a session and one of its candidates in the moment of a start.
 *
 * @param hall how it stands about the hall in which the candidate has his seat
 */
public record StartStanding(Papers papers, HallState hall, Own own) {
  /**
   * 试卷与浏览器: what is the same for everybody of a session.
   *
   * @param officers how many officers released the paper
   * @param known how many of its items are known outside
   * @param browsers whether the session demands an exam browser
   */
  public record Papers(int officers, int known, boolean browsers) {}

  /**
   * 考生本人: what is this candidate's own.
   *
   * @param relatives how many of those who watch the session are relatives of his
   * @param needs whether anything was ever granted to him for exams
   * @param seen whether he was seen at the door
   */
  public record Own(int relatives, boolean needs, boolean seen) {}

  /** What forbids the start, whatever the session's own conduct demands; none = nothing. */
  public List<Refusal> faults() {
    List<Refusal> faults = new ArrayList<>(hall.faults());
    if (own.relatives() > 0) {
      faults.add(Refusal.of(ExamReason.RELATIVE_WATCHES));
    }
    if (papers.officers() < ReleaseLine.OFFICERS) {
      faults.add(Refusal.of(ExamReason.PAPER_NOT_RELEASED));
    } else if (papers.known() > 0) {
      faults.add(Refusal.of(ExamReason.PAPER_WITHDRAWN));
    }
    return faults;
  }
}
