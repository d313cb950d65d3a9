package org.carecert.subsidy.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.carecert.certificate.domain.CertificateState;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Identified;
import org.carecert.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * 追回事项 (DOMAIN rule 53): money went out on a certificate that is suspended or revoked afterwards.
 * It is opened by that fact and settled once; a later loss of the same certificate opens a new one.
 */
@Entity
@Table(name = "subsidy_recovery")
public class RecoveryCase extends Identified {
  private String code;

  @Column(name = "claim_id")
  private long claimId;

  @Enumerated(EnumType.STRING)
  private CertificateState cause;

  private String basis;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "due_on")
  private @Nullable LocalDate dueOn;

  @Enumerated(EnumType.STRING)
  private RecoveryState state;

  @Column(name = "settled_by")
  private @Nullable String settledBy;

  private @Nullable String note;

  @Column(name = "settled_at")
  private @Nullable Instant settledAt;

  protected RecoveryCase() {}

  /**
   * Opens it.
   *
   * @param dueOn the last day on which it is to be settled
   */
  public RecoveryCase(
      String code,
      long claimId,
      CertificateState cause,
      String basis,
      Instant openedAt,
      LocalDate dueOn) {
    this.code = code;
    this.claimId = claimId;
    this.cause = cause;
    this.basis = basis;
    this.openedAt = openedAt;
    this.dueOn = dueOn;
    this.state = RecoveryState.OPEN;
  }

  /** Settles it, once. */
  public void settle(RecoveryState how, String by, @Nullable String why, Instant at) {
    if (state != RecoveryState.OPEN) {
      throw new Refused(CommonReason.WRONG_STATE, state);
    }
    state = how;
    settledBy = by;
    note = why;
    settledAt = at;
  }

  /** Of which claim. */
  public long claimId() {
    return claimId;
  }

  /** Its code. */
  public String code() {
    return code;
  }

  /** How it stands. */
  public RecoveryState state() {
    return state;
  }

  /** The case as it is listed beside its claim on this day. */
  public RecoveryLine line(ClaimLine claim, LocalDate today) {
    boolean overdue = state == RecoveryState.OPEN && dueOn != null && today.isAfter(dueOn);
    return new RecoveryLine(
        code, claim, cause, basis, openedAt, dueOn, overdue, state, settledBy, note, settledAt);
  }
}
