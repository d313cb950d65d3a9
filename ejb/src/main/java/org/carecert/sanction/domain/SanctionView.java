package org.carecert.sanction.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 从业限制详情: one sanction with everything decided about it (rule 65).
 *
 * @param holdsFrom first day on which it is known now to hold, null if it never did or not yet
 * @param holdsUntil last day, null if it has none
 * @param mine true if the caller proposed it, so that another must confirm
 */
public record SanctionView(
    SanctionLine line,
    String legalBasis,
    LocalDate decidedOn,
    @Nullable LocalDate sentenceEndsOn,
    String evidence,
    @Nullable LocalDate servedOn,
    @Nullable Instant settledAt,
    @Nullable LocalDate holdsFrom,
    @Nullable LocalDate holdsUntil,
    AppealState appeal,
    List<AppealLine> appeals,
    List<LiftingLine> liftings,
    boolean mine) {
  public SanctionView {
    appeals = List.copyOf(appeals);
    liftings = List.copyOf(liftings);
  }
}
