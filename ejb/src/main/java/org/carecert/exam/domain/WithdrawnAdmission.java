package org.carecert.exam.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.carecert.shared.Identified;

/**
 * 撤销准考: an admission that was withdrawn before its candidate started, as it was, with who withdrew
 * it, when and why. Its seat is free.
 */
@Entity
@Table(name = "exam_admission_withdrawn")
public class WithdrawnAdmission extends Identified {
  @Column(name = "admission_id")
  private long admissionId;

  private String code;

  @Column(name = "session_id")
  private long sessionId;

  @Column(name = "person_id")
  private long personId;

  private int seat;

  @Column(name = "admitted_by")
  private long admittedBy;

  @Column(name = "admitted_at")
  private Instant admittedAt;

  private String reason;

  @Column(name = "withdrawn_by")
  private long withdrawnBy;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  protected WithdrawnAdmission() {}

  /** Withdraws an admission. */
  public WithdrawnAdmission(Admission admission, Declared declared) {
    this.admissionId = admission.id();
    this.code = admission.code();
    this.sessionId = admission.sessionId();
    this.personId = admission.personId();
    this.seat = admission.seat();
    this.admittedBy = admission.admittedBy();
    this.admittedAt = admission.admittedAt();
    this.reason = declared.reason();
    this.withdrawnBy = declared.officer();
    this.withdrawnAt = declared.at();
  }

  /** The admission ticket's code, which opens nothing any more. */
  public String code() {
    return code;
  }

  /** The number of the admission. */
  public long admissionId() {
    return admissionId;
  }

  /** Who had been admitted. */
  public long personId() {
    return personId;
  }

  /** The seat that he had. */
  public int seat() {
    return seat;
  }

  /** Who had admitted him, and when. */
  public String admitted() {
    return admittedBy + "@" + admittedAt;
  }

  /** Who withdrew it, when and why. */
  public Declared declared() {
    return new Declared(withdrawnBy, reason, withdrawnAt);
  }

  /** The session. */
  public long sessionId() {
    return sessionId;
  }
}
