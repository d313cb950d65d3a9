package org.carecert.subsidy.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 申领一览: a claim in a list; who it is of is masked. */
public record ClaimLine(
    long id,
    String code,
    Programme programme,
    String name,
    String maskedNumber,
    @Nullable String occupation,
    @Nullable Integer level,
    String certificateNumber,
    long amountFen,
    ClaimState state,
    LocalDate appliedOn,
    @Nullable LocalDate dueOn,
    @Nullable LocalDate publicityEndsOn) {}
