package org.carecert.notice.domain;

import org.carecert.certificate.domain.CertificateState;

/** 通知事项: what happened to a certificate (rule 35). */
public enum Matter {
  ISSUED,
  REISSUED,
  SUSPENDED,
  RESTORED,
  REVOKED,
  SUPERSEDED;

  /** What it is for the holder that a certificate is in this state from now on. */
  public static Matter of(CertificateState state) {
    return switch (state) {
      case VALID -> RESTORED;
      case SUSPENDED -> SUSPENDED;
      case REVOKED -> REVOKED;
      case SUPERSEDED -> SUPERSEDED;
    };
  }
}
