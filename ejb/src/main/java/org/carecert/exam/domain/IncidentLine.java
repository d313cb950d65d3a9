package org.carecert.exam.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 情况行: an incident of a session in a list.
 *
 * @param seat whose attempt; null = of a hall, or of everybody
 * @param seats whose hall, from its first seat to its last; null = one's, or everybody's
 * @param endedAt null = it lasts
 * @param officer his name; empty = noticed by the server
 */
public record IncidentLine(
    String code,
    IncidentKind kind,
    @Nullable Integer seat,
    @Nullable String seats,
    String reason,
    Instant beganAt,
    @Nullable Instant endedAt,
    String officer) {}
