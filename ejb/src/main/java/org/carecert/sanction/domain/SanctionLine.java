package org.carecert.sanction.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 从业限制列表行: one sanction in a list (rule 65).
 *
 * @param lifted true if a confirmed decision has lifted it
 */
public record SanctionLine(
    String code,
    SanctionKind kind,
    DecisionState state,
    String personCode,
    String personName,
    String maskedNumber,
    LocalDate startsOn,
    @Nullable LocalDate endsOn,
    String decidingBody,
    String decisionNumber,
    Instant proposedAt,
    boolean lifted) {}
