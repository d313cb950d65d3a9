package org.carecert.filing.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 备案全貌: a filing as its facility and the bureau read it.
 *
 * @param filingId the code by which it is named outside
 * @param findings what is found now
 * @param findingsAtSubmission what was found when it was last submitted
 * @param daysLeft working days left on the clock that runs, negative once it is over; null if none
 * @param receipt number and day of the receipt, once issued
 */
public record FilingView(
    String filingId,
    FilingState state,
    Instant receivedAt,
    @Nullable Instant completedAt,
    @Nullable LocalDate receiptDueOn,
    @Nullable LocalDate conformityDueOn,
    boolean provisional,
    @Nullable Integer daysLeft,
    FacilityLine facility,
    int places,
    List<ClassLine> classes,
    List<StaffView> staff,
    List<MaterialLine> materials,
    List<Finding> findings,
    List<Finding> findingsAtSubmission,
    List<EventLine> events,
    @Nullable ReceiptCard receipt) {
  public FilingView {
    classes = List.copyOf(classes);
    staff = List.copyOf(staff);
    materials = List.copyOf(materials);
    findings = List.copyOf(findings);
    findingsAtSubmission = List.copyOf(findingsAtSubmission);
    events = List.copyOf(events);
  }

  /** The day until which the bureau must act, or null if no clock runs. */
  public @Nullable LocalDate dueOn() {
    return FilingState.dueOn(state, receiptDueOn, conformityDueOn);
  }
}
