package org.carecert.subsidy.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 政策一览: a rule as it is listed, with who proposed and who decided it. */
public record RuleLine(
    String id,
    Programme programme,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    String citation,
    boolean confirmed,
    RuleState state,
    @Nullable String supersedes,
    String proposedBy,
    @Nullable String decidedBy,
    RuleTerms terms) {}
