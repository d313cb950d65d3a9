package org.carecert.exam.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 情况行: an incident of a session in a list.
 *
 * @param seat whose; null = everybody's
 * @param endedAt null = it lasts
 * @param officer his name; empty = noticed by the server
 */
public record IncidentLine(
    String code,
    IncidentKind kind,
    @Nullable Integer seat,
    String reason,
    Instant beganAt,
    @Nullable Instant endedAt,
    String officer) {}
