package org.carecert.subsidy.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 申领卡片: a claim as doors hand it out. */
public record ClaimCard(
    long id,
    String code,
    Programme programme,
    long personId,
    ClaimPaper paper,
    LocalDate appliedOn,
    @Nullable String ruleCode,
    @Nullable Fund fund,
    long amountFen,
    DeclaredFacts facts,
    boolean cardActive,
    ClaimState state,
    ClaimDesk desk,
    @Nullable LocalDate publicisedOn,
    @Nullable LocalDate publicityEndsOn,
    @Nullable LocalDate dueOn,
    Instant createdAt,
    Instant changedAt) {}
