package org.carecert.subsidy.domain;

import org.jspecify.annotations.Nullable;

/** 支付明细一览: a line of a batch as officers see it, without the document number. */
public record PaymentLine(
    int line,
    String claim,
    String name,
    String maskedNumber,
    long amountFen,
    PaymentOutcome outcome,
    @Nullable String reason) {}
