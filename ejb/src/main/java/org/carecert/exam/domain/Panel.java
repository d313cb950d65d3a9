package org.carecert.exam.domain;

import java.util.List;
import java.util.Set;

/**
 * 考评组: who marks one part of a session, by which sheet; all of them mark every candidate, each for
 * himself (national standard 1.9.3: an odd number of at least three).
 */
public record Panel(
    Part part, Rubric rubric, Set<Long> members, Succession succession, Leads leads) {
  public Panel {
    members = Set.copyOf(members);
  }

  /** One in which nobody was replaced. */
  public Panel(Part part, Rubric rubric, Set<Long> members, Leads leads) {
    this(part, rubric, members, Succession.NONE, leads);
  }

  /** Whether a mark of this assessor counts: he is a member, or was one and left his place. */
  boolean counts(long assessor) {
    return members.contains(succession.holder(assessor));
  }

  /**
   * What the lead decided, and from which spread on it counts.
   *
   * @param percent dated parameter {@code exam.practical.spread.percent} or {@code
   *     exam.review.spread.percent}
   */
  public record Leads(List<StationDecision> decisions, int percent) {
    public Leads {
      decisions = List.copyOf(decisions);
    }
  }
}
