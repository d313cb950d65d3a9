package org.carecert.subsidy.domain;

import org.jspecify.annotations.Nullable;

/**
 * 回盘明细: what the bank says about one line.
 *
 * @param row the row of the file, counted from 1
 * @param claim the claim's code
 * @param outcome paid or failed, or null where it is neither
 * @param reason why it failed
 */
public record PaymentAnswer(
    int row, String claim, @Nullable PaymentOutcome outcome, @Nullable String reason) {}
