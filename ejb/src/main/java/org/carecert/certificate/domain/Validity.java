package org.carecert.certificate.domain;

import java.time.LocalDate;

/** 证书效力: what a certificate is worth on a day; expiry is derived, never recorded (rule 35). */
public enum Validity {
  /** 尚未签发. */
  NOT_YET,
  /** 有效. */
  VALID,
  /** 暂停使用. */
  SUSPENDED,
  /** 已撤销. */
  REVOKED,
  /** 已被更正证书取代. */
  SUPERSEDED,
  /** 已过有效期. */
  EXPIRED;

  /** What a certificate is worth on a day by everything that is said about it. */
  public static Validity of(HeldCertificate certificate, LocalDate day) {
    return certificate.stateOn(day).map(state -> of(state, certificate, day)).orElse(NOT_YET);
  }

  private static Validity of(CertificateState state, HeldCertificate certificate, LocalDate day) {
    LocalDate last = certificate.expiresOn();
    return switch (state) {
      case VALID -> last != null && last.isBefore(day) ? EXPIRED : VALID;
      case SUSPENDED -> SUSPENDED;
      case REVOKED -> REVOKED;
      case SUPERSEDED -> SUPERSEDED;
    };
  }
}
