package org.carecert.sanction.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 有效的从业限制: a sanction that holds on the day asked about (rule 65).
 *
 * @param kind what it means at a gate
 * @param sanctionKind which kind of sanction it is
 * @param basis legal basis and decision document
 * @param since first day
 * @param until last day, or null if it has none
 */
public record SanctionInForce(
    SanctionEffect kind,
    SanctionKind sanctionKind,
    String basis,
    LocalDate since,
    @Nullable LocalDate until) {}
