package org.carecert.sanction.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 解除决定列表行: one decision that lifts a sanction (rule 35).
 *
 * @param mine true if the caller proposed it, so that another must confirm
 */
public record LiftingLine(
    String code,
    DecisionState state,
    LocalDate freeFrom,
    String legalBasis,
    String decidingBody,
    String decisionNumber,
    LocalDate decidedOn,
    String reason,
    Instant proposedAt,
    @Nullable Instant settledAt,
    boolean mine) {}
