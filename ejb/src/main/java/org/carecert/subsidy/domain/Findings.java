package org.carecert.subsidy.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 审核记录: what the steps of one determination have found so far. */
final class Findings {
  private final List<BarFound> bars = new ArrayList<>();
  private final List<TraceLine> trace = new ArrayList<>();

  /** A line of the explanation. */
  void looked(Step step, Looked value, Looked parameter, Source from) {
    trace.add(new TraceLine(step, value, parameter, from));
  }

  /** A reason against it. */
  void no(Bar bar, String basis, Object... args) {
    bars.add(
        new BarFound(bar, null, basis, java.util.Arrays.stream(args).map(Findings::text).toList()));
  }

  /** A fact that nobody gave. */
  void missing(String field, String basis) {
    bars.add(new BarFound(Bar.FACT_MISSING, field, basis, List.of(field)));
  }

  /**
   * All reasons, the gravest first. A missing fact does not matter where the answer is no anyway.
   */
  List<BarFound> reasons() {
    boolean definite = bars.stream().anyMatch(found -> !leavesOpen(found.bar()));
    return bars.stream()
        .filter(found -> !definite || !leavesOpen(found.bar()))
        .sorted(Comparator.comparing(BarFound::bar))
        .toList();
  }

  /** The answer that follows from the reasons. */
  Entitlement decision() {
    List<BarFound> reasons = reasons();
    if (reasons.isEmpty()) {
      return Entitlement.ENTITLED;
    }
    return leavesOpen(reasons.get(0).bar()) ? Entitlement.UNKNOWN : Entitlement.NOT_ENTITLED;
  }

  List<TraceLine> trace() {
    return List.copyOf(trace);
  }

  private static boolean leavesOpen(Bar bar) {
    return bar == Bar.FACT_MISSING || bar == Bar.NO_MATCH;
  }

  private static String text(@Nullable Object value) {
    return value == null ? "-" : value.toString();
  }
}
