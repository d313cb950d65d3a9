package org.carecert.sanction.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 解除提请: what the first officer enters to lift a sanction (rule 35).
 *
 * @param freeFrom the first day without it, today if not given
 */
public record LiftingProposal(
    @Nullable LocalDate freeFrom,
    String legalBasis,
    String decidingBody,
    String decisionNumber,
    LocalDate decidedOn,
    String reason) {}
