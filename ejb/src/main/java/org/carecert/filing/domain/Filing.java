package org.carecert.filing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.carecert.organisation.domain.FacilityKind;
import org.carecert.shared.Identified;
import org.carecert.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * 备案: the notice of one facility to the health bureau (国卫办人口发〔2019〕25号). It is INCOMPLETE until its
 * material is there, then RECEIVED with two clocks; the bureau acknowledges it (RECEIPTED) or says
 * why it does not conform (NONCONFORMING); a later filing that is acknowledged supersedes it; the
 * facility may cancel it. Its rows are only ever added to.
 */
@Entity
@Table(name = "filing_filing")
public class Filing extends Identified {
  @Column(name = "code")
  private String code;

  @Column(name = "operator_id")
  private long operatorId;

  @Column(name = "facility_id")
  private @Nullable Long facilityId;

  @Column(name = "uscc")
  private String uscc;

  @Column(name = "name")
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private FacilityKind kind;

  @Column(name = "address")
  private String address;

  @Column(name = "phone")
  private @Nullable String phone;

  @Column(name = "cooks")
  private boolean cooks;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private FilingState state;

  @Column(name = "received_at")
  private Instant receivedAt;

  @Column(name = "completed_at")
  private @Nullable Instant completedAt;

  @Column(name = "receipt_due_on")
  private @Nullable LocalDate receiptDueOn;

  @Column(name = "conformity_due_on")
  private @Nullable LocalDate conformityDueOn;

  @Column(name = "provisional")
  private boolean provisional;

  @Column(name = "rounds")
  private int rounds;

  @Version
  @Column(name = "version")
  private int version;

  protected Filing() {}

  /** A filing just received; incomplete until its material is found complete. */
  public Filing(String code, long operatorId, FacilityLine facility, Instant receivedAt) {
    this.code = code;
    this.operatorId = operatorId;
    this.uscc = facility.uscc();
    this.name = facility.name();
    this.kind = facility.kind();
    this.address = facility.address();
    this.phone = facility.phone();
    this.cooks = facility.cooks();
    this.receivedAt = receivedAt;
    this.state = FilingState.INCOMPLETE;
  }

  /** The number of the next check, counted from 1. */
  public int nextRound() {
    return ++rounds;
  }

  /** The facility that the operator was bound to. */
  public void belongsTo(long facility) {
    facilityId = facility;
  }

  /** The right credit code, after a wrong one was filed. */
  public void creditCodeIs(String right) {
    mustBeIncomplete();
    uscc = right;
  }

  /** Nothing is missing any more: both clocks run from now. */
  public void complete(Instant at, Clocks clocks) {
    mustBeIncomplete();
    completedAt = at;
    state = FilingState.RECEIVED;
    clocksAre(clocks);
  }

  /** The due dates, counted again after a calendar was loaded. */
  public void clocksAre(Clocks clocks) {
    receiptDueOn = clocks.receiptDueOn();
    conformityDueOn = clocks.conformityDueOn();
    provisional = clocks.provisional();
  }

  /** The bureau acknowledges it. */
  public void acknowledge() {
    if (state == FilingState.RECEIPTED) {
      throw new Refused(FilingReason.RECEIPT_ALREADY_ISSUED);
    }
    mustStand();
    state = FilingState.RECEIPTED;
  }

  /** The bureau says that it does not conform. */
  public void doesNotConform() {
    mustStand();
    state = FilingState.NONCONFORMING;
  }

  /** A later filing of the facility was acknowledged. */
  public void supersede() {
    state = FilingState.SUPERSEDED;
  }

  /** The facility withdraws it. */
  public void cancel() {
    mustBeOpen();
    state = FilingState.CANCELLED;
  }

  /** Refuses unless something is still missing. */
  public void mustBeIncomplete() {
    mustBeOpen();
    if (state != FilingState.INCOMPLETE) {
      throw new Refused(FilingReason.NOTHING_TO_COMPLETE);
    }
  }

  /** Refuses unless the filing is complete, open and not found wanting. */
  public void mustStand() {
    mustBeOpen();
    if (state == FilingState.INCOMPLETE) {
      throw new Refused(FilingReason.FILING_INCOMPLETE);
    }
    if (state == FilingState.NONCONFORMING) {
      throw new Refused(FilingReason.FILING_NONCONFORMING);
    }
  }

  private void mustBeOpen() {
    if (state.closed()) {
      throw new Refused(FilingReason.FILING_CLOSED);
    }
  }

  /** How often it was checked at a submission. */
  public int rounds() {
    return rounds;
  }

  /** The unguessable code by which it is named outside. */
  public String code() {
    return code;
  }

  /** The body that files. */
  public long operatorId() {
    return operatorId;
  }

  /** The facility, once its credit code is a valid one. */
  public @Nullable Long facilityId() {
    return facilityId;
  }

  /** The facility as filed. */
  public FacilityLine facility() {
    return new FacilityLine(uscc, name, kind, address, phone, cooks);
  }

  /** Where it stands. */
  public FilingState state() {
    return state;
  }

  /** When it came in. */
  public Instant receivedAt() {
    return receivedAt;
  }

  /** When its material was complete, if it is. */
  public @Nullable Instant completedAt() {
    return completedAt;
  }

  /** Last day for the receipt; null while no clock runs. */
  public @Nullable LocalDate receiptDueOn() {
    return receiptDueOn;
  }

  /** Last day for saying that it does not conform; null while no clock runs. */
  public @Nullable LocalDate conformityDueOn() {
    return conformityDueOn;
  }

  /** The day until which the bureau must act, or null if no clock runs. */
  public @Nullable LocalDate dueOn() {
    return FilingState.dueOn(state, receiptDueOn, conformityDueOn);
  }

  /** True if a due date lies in a year that is not loaded. */
  public boolean provisional() {
    return provisional;
  }
}
