package org.carecert.registry.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 任职资格结论: whether a person is fit for a post on a day (rules 58, 59).
 *
 * @param validUntil the last day on which it stays yes if nothing new happens; only with yes
 * @param reasons every reason, the gravest first; empty with yes
 */
public record Decision(
    Outcome outcome, @Nullable LocalDate validUntil, List<DecisionReason> reasons) {
  public Decision {
    reasons = List.copyOf(reasons);
  }

  /** It is not known who or what is meant. */
  public static Decision unknown(StandingCode code, String basis) {
    return new Decision(Outcome.UNKNOWN, null, List.of(new DecisionReason(code, basis, null)));
  }

  /** True for yes. */
  public boolean eligible() {
    return outcome == Outcome.ELIGIBLE;
  }

  /** True if this is among the reasons. */
  public boolean has(StandingCode code) {
    return reasons.stream().anyMatch(reason -> reason.code() == code);
  }
}
