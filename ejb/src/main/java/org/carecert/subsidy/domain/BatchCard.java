package org.carecert.subsidy.domain;

import java.time.Instant;

/** 批次卡片: a batch with its control totals. */
public record BatchCard(
    long id,
    String code,
    Fund fund,
    String madeBy,
    Instant madeAt,
    int lines,
    long totalFen,
    String sha256,
    BatchState state) {}
