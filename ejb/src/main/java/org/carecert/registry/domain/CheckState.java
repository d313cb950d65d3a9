package org.carecert.registry.domain;

import java.time.LocalDate;
import org.carecert.certificate.domain.CertificateState;
import org.carecert.certificate.domain.HeldCertificate;

/** 公众查验状态: what a certificate is worth today (rules 35, 36). */
public enum CheckState {
  VALID,
  SUSPENDED,
  REVOKED,
  SUPERSEDED,
  EXPIRED;

  /** The state of a certificate on a day; one that begins later is not told as valid. */
  public static CheckState of(HeldCertificate certificate, LocalDate day) {
    LocalDate expiresOn = certificate.expiresOn();
    return switch (certificate.stateOn(day).orElse(CertificateState.SUSPENDED)) {
      case VALID -> expiresOn != null && expiresOn.isBefore(day) ? EXPIRED : VALID;
      case SUSPENDED -> SUSPENDED;
      case REVOKED -> REVOKED;
      case SUPERSEDED -> SUPERSEDED;
    };
  }
}
