package org.carecert.subsidy.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 目录条目一览: an entry of the shortage list with who proposed and who decided it. */
public record ShortageLine(
    String id,
    String occupation,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    String citation,
    RuleState state,
    String proposedBy,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt) {}
