package org.carecert.certificate.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.carecert.shared.Refused;
import org.carecert.shared.TwoOfficers;

/**
 * 补发: a certificate that still stands is printed once more, under the same number and a new print
 * serial, with a remark (DOMAIN §3.4).
 */
@Entity
@Table(name = "certificate_reissue")
public class Reissue extends PaperMatter {
  @Enumerated(EnumType.STRING)
  private ReissueCause cause;

  private String note;

  protected Reissue() {}

  /** Prepared for a certificate of an issuer by an officer. */
  public Reissue(Of of, ReissueCause cause, String note, TwoOfficers officers) {
    super(of, officers);
    this.cause = cause;
    this.note = note;
  }

  @Override
  protected CertificateReason closed() {
    return CertificateReason.REISSUE_CLOSED;
  }

  /**
   * Another person signs.
   *
   * @throws Refused SAME_OFFICER, REISSUE_CLOSED
   */
  public void sign(String officer, Instant at) {
    done(officer, at);
  }

  /** It as it is shown, with the certificate's number and holder. */
  public ReissueCard card(String number, String holder) {
    TwoOfficers officers = officers();
    return new ReissueCard(
        code(),
        number,
        holder,
        cause,
        note,
        state(),
        officers.proposedBy(),
        officers.proposedAt(),
        officers.decidedBy(),
        officers.decidedAt());
  }
}
