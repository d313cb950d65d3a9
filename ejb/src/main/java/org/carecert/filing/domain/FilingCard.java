package org.carecert.filing.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.carecert.organisation.domain.FacilityKind;
import org.jspecify.annotations.Nullable;

/**
 * 备案卡片: a filing as it stands in lists.
 *
 * @param filingId the code by which it is named outside
 * @param number the filing number, once the receipt is issued
 * @param places all places of all classes
 * @param findings how many findings its last submission had
 * @param openTasks tasks about its staff that nobody has done yet
 * @param daysLeft working days left on the clock that runs, negative once it is over; null if none
 *     runs
 */
public record FilingCard(
    long id,
    String filingId,
    @Nullable String number,
    String name,
    String uscc,
    FacilityKind kind,
    int places,
    FilingState state,
    Instant receivedAt,
    @Nullable LocalDate receiptDueOn,
    @Nullable LocalDate conformityDueOn,
    boolean provisional,
    int findings,
    int openTasks,
    @Nullable Integer daysLeft) {

  /** The day until which the bureau must act, or null if no clock runs. */
  public @Nullable LocalDate dueOn() {
    return FilingState.dueOn(state, receiptDueOn, conformityDueOn);
  }

  /** The same with the days left. */
  public FilingCard withDaysLeft(@Nullable Integer days) {
    return new FilingCard(
        id,
        filingId,
        number,
        name,
        uscc,
        kind,
        places,
        state,
        receivedAt,
        receiptDueOn,
        conformityDueOn,
        provisional,
        findings,
        openTasks,
        days);
  }
}
