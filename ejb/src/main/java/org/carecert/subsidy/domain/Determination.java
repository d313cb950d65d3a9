package org.carecert.subsidy.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 资格认定: the answer with its reasons, its rule and its trace. It pays nothing and reserves nothing.
 *
 * @param decision the answer
 * @param amountFen the amount; 0 unless entitled
 * @param reasons every reason against it
 * @param rule the rule applied, or null where none was in force
 * @param ruleDay the day that chose the rule, or null where it is not known
 * @param shortage true if the occupation is on the shortage list of that day
 * @param trace how the answer came about
 */
public record Determination(
    Entitlement decision,
    long amountFen,
    List<BarFound> reasons,
    @Nullable RuleCard rule,
    @Nullable LocalDate ruleDay,
    boolean shortage,
    List<TraceLine> trace) {
  public Determination {
    reasons = List.copyOf(reasons);
    trace = List.copyOf(trace);
    if (amountFen < 0 || (decision != Entitlement.ENTITLED && amountFen != 0)) {
      throw new IllegalArgumentException(decision + " with " + amountFen + " fen");
    }
  }
}
