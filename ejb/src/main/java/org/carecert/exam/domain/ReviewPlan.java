package org.carecert.exam.domain;

import java.time.Instant;
import java.util.Set;

/**
 * 综合评审安排: by which paper, from when on, how long each candidate, before whom.
 *
 * @param paperId the review paper
 * @param minutes for each candidate
 * @param members accounts of the panel, an odd number of at least three
 * @param chair 评审组长: one of them
 */
public record ReviewPlan(
    long paperId, int minutes, Instant startsAt, Set<Long> members, long chair) {
  private static final int LEAST = 3;

  public ReviewPlan {
    members = Set.copyOf(members);
  }

  /** Whether a panel of so many can review: odd, and never fewer than the standard says. */
  public static boolean odd(int members, int least) {
    return members >= Math.max(LEAST, least) && members % 2 != 0;
  }

  /** Whether it is a panel at all, whatever the day's parameters ask besides. */
  public boolean sound() {
    return odd(members.size(), LEAST) && members.contains(chair);
  }
}
