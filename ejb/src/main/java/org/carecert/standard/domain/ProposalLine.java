package org.carecert.standard.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 双人录入一览: an entry with who proposed and who decided it (local rules). */
public record ProposalLine(
    String code,
    DataKind kind,
    String subject,
    String value,
    LocalDate validFrom,
    String citation,
    boolean confirmed,
    ProposalState state,
    String proposedBy,
    Instant proposedAt,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt) {}
