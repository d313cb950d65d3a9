package org.carecert.exam.domain;

import java.util.ArrayList;
import java.util.List;
import org.carecert.shared.Refusal;

/**
 * 开考条件: what stands about a session's paper and its officers in the moment of a start.
 *
 * @param officers how many officers released the paper
 * @param known how many of its items are known outside
 * @param relatives how many of those who watch the session are relatives of the candidate
 * @param hall how it stands about the hall in which the candidate has his seat
 */
public record StartStanding(int officers, int known, int relatives, HallState hall) {
  /** What forbids the start; none = nothing. */
  public List<Refusal> faults() {
    List<Refusal> faults = new ArrayList<>(hall.faults());
    if (relatives > 0) {
      faults.add(Refusal.of(ExamReason.RELATIVE_WATCHES));
    }
    if (officers < ReleaseLine.OFFICERS) {
      faults.add(Refusal.of(ExamReason.PAPER_NOT_RELEASED));
    } else if (known > 0) {
      faults.add(Refusal.of(ExamReason.PAPER_WITHDRAWN));
    }
    return faults;
  }
}
