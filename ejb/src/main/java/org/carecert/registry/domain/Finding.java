package org.carecert.registry.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 单项结果: what one rule found (rule 58).
 *
 * @param reasons why not; empty if the rule is met
 * @param lastGoodDay the last day on which it stays met, or null if nothing ends it
 */
record Finding(List<DecisionReason> reasons, @Nullable LocalDate lastGoodDay) {
  /** Met, with nothing that ends it. */
  static final Finding MET = new Finding(List.of(), null);

  /** Of several ways to meet one rule the one that lasts longest, else the least grave no. */
  static final Comparator<Finding> BEST =
      Comparator.comparing((Finding f) -> f.met() ? 1 : 0)
          .thenComparing(f -> f.met() ? StandingCode.NO_MATCH : f.reasons.get(0).code())
          .thenComparing(f -> f.lastGoodDay == null ? LocalDate.MAX : f.lastGoodDay);

  Finding {
    reasons = List.copyOf(reasons);
  }

  static Finding metUntil(@Nullable LocalDate lastGoodDay) {
    return new Finding(List.of(), lastGoodDay);
  }

  static Finding not(StandingCode code, String basis) {
    return new Finding(List.of(new DecisionReason(code, basis, null)), null);
  }

  static Finding not(StandingCode code, String basis, LocalDate since) {
    return new Finding(List.of(new DecisionReason(code, basis, since)), null);
  }

  boolean met() {
    return reasons.isEmpty();
  }

  /** The earlier of two last days; null counts as never. */
  static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isBefore(other) ? one : other;
  }
}
