package org.carecert.certificate.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.carecert.shared.Identified;
import org.carecert.shared.PublicCode;
import org.carecert.shared.Refused;
import org.carecert.shared.TwoOfficers;

/**
 * 补发: a certificate that still stands is printed once more, under the same number and a new print
 * serial, with a remark (DOMAIN §3.4). One person of the issuer prepares it, another one signs.
 */
@Entity
@Table(name = "certificate_reissue")
public class Reissue extends Identified {
  private String code;

  @Column(name = "certificate_id")
  private long certificateId;

  @Column(name = "issuer_id")
  private long issuerId;

  @Enumerated(EnumType.STRING)
  private ReissueCause cause;

  private String note;

  @Enumerated(EnumType.STRING)
  private ReissueState state;

  @Embedded private TwoOfficers officers;

  protected Reissue() {}

  /** Prepared for a certificate of an issuer by an officer. */
  public Reissue(Of of, ReissueCause cause, String note, TwoOfficers officers) {
    this.code = PublicCode.fresh();
    this.certificateId = of.certificateId();
    this.issuerId = of.issuerId();
    this.cause = cause;
    this.note = note;
    this.state = ReissueState.PREPARED;
    this.officers = officers;
  }

  /** Which certificate, whose. */
  public record Of(long certificateId, long issuerId) {}

  /**
   * Another person signs.
   *
   * @throws Refused SAME_OFFICER, REISSUE_CLOSED
   */
  public void sign(String officer, Instant at) {
    mustBePrepared();
    officers.decide(officer, at);
    state = ReissueState.DONE;
  }

  /** Taken back before it was signed. */
  public void withdraw() {
    mustBePrepared();
    state = ReissueState.WITHDRAWN;
  }

  private void mustBePrepared() {
    if (state != ReissueState.PREPARED) {
      throw new Refused(CertificateReason.REISSUE_CLOSED);
    }
  }

  public long certificateId() {
    return certificateId;
  }

  public String code() {
    return code;
  }

  /** It as it is shown, with the certificate's number and holder. */
  public ReissueCard card(String number, String holder) {
    return new ReissueCard(
        code,
        number,
        holder,
        cause,
        note,
        state,
        officers.proposedBy(),
        officers.proposedAt(),
        officers.decidedBy(),
        officers.decidedAt());
  }
}
