package org.carecert.exam.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.carecert.shared.Identified;

/**
 * 合格证书登记: a certificate that was issued for a pass, as its issuer told; for the archive. What
 * became of it since is told by certificates themselves.
 */
@Entity
@Table(name = "exam_pass_certificate")
public class PassCertificate extends Identified {
  private String number;

  @Column(name = "session_id")
  private long sessionId;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "issued_on")
  private LocalDate issuedOn;

  protected PassCertificate() {}

  /** Issued under this number for the pass of a person in a session. */
  public PassCertificate(String number, long sessionId, long personId, LocalDate issuedOn) {
    this.number = number;
    this.sessionId = sessionId;
    this.personId = personId;
    this.issuedOn = issuedOn;
  }

  /** Its number. */
  public String number() {
    return number;
  }

  /** The session that was passed. */
  public long sessionId() {
    return sessionId;
  }

  /** Who passed. */
  public long personId() {
    return personId;
  }

  /** The day on which it was issued. */
  public LocalDate issuedOn() {
    return issuedOn;
  }
}
