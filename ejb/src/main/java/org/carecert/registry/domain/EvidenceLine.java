package org.carecert.registry.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 佐证列表行: a proof on its holder's page (rules 68, 69).
 *
 * @param expiresOn the last day that stands on it, or null if none does
 * @param lastDay the last day on which it counts, or null if it does not run out
 * @param good true if it counts today
 */
public record EvidenceLine(
    long id,
    EvidenceKind kind,
    @Nullable String result,
    LocalDate issuedOn,
    @Nullable LocalDate expiresOn,
    @Nullable LocalDate lastDay,
    @Nullable String receipt,
    boolean good) {}
