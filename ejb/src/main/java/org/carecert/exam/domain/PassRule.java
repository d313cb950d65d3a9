package org.carecert.exam.domain;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 合格规则: which parts an exam asks, and the mark that each of them must reach (national standard
 * 1.9).
 *
 * @param passMark out of 100
 */
public record PassRule(Set<Part> asked, int passMark) {
  public PassRule {
    asked = Set.copyOf(asked);
  }

  /** The rule of a level, with the mark in force on the exam's day. */
  public static PassRule of(int level, int passMark) {
    return new PassRule(Part.asked(level), passMark);
  }

  /** Whether a score reaches the mark; what was not sat does not. */
  public boolean reaches(@Nullable BigDecimal score) {
    return score != null && score.compareTo(BigDecimal.valueOf(passMark)) >= 0;
  }
}
