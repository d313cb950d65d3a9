package org.carecert.training.domain;

import java.time.Instant;

/** 名册批次行: a roster batch in a list (实名制培训). */
public record RosterLine(
    String code,
    String fileName,
    RosterState state,
    int accepted,
    int rejected,
    Instant uploadedAt) {}
