package org.carecert.registry.domain;

import java.time.LocalDate;
import org.carecert.certificate.domain.HeldCertificate;
import org.carecert.certificate.domain.Validity;

/** 公众查验状态: what a certificate is worth today (rules 35, 36). */
public enum CheckState {
  VALID,
  SUSPENDED,
  REVOKED,
  SUPERSEDED,
  EXPIRED;

  /** The state of a certificate on a day; one that begins later is not told as valid. */
  public static CheckState of(HeldCertificate certificate, LocalDate day) {
    return switch (Validity.of(certificate, day)) {
      case VALID -> VALID;
      case NOT_YET, SUSPENDED -> SUSPENDED;
      case REVOKED -> REVOKED;
      case SUPERSEDED -> SUPERSEDED;
      case EXPIRED -> EXPIRED;
    };
  }
}
