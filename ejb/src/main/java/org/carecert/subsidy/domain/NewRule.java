package org.carecert.subsidy.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 拟定政策: a rule that an officer proposes; what it leaves open is null until it is checked. */
public record NewRule(
    @Nullable Programme programme,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable String citation,
    @Nullable Boolean confirmed,
    @Nullable String supersedes,
    @Nullable RuleTerms terms) {}
