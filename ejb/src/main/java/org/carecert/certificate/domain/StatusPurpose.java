package org.carecert.certificate.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** 状态列表用途: what a list of states is about (W3C Bitstring Status List 1.0). */
public enum StatusPurpose {
  /** 撤销: never good again: revoked, or superseded by another. */
  REVOCATION,
  /** 暂停: not good for the time being. */
  SUSPENSION;

  /** The purpose of this word, as lists write it. */
  public static Optional<StatusPurpose> of(String word) {
    return Stream.of(values()).filter(purpose -> purpose.word().equals(word)).findFirst();
  }

  /** Its word in lists and addresses. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a certificate in this state is marked. */
  public boolean marks(CertificateState state) {
    return this == REVOCATION ? state.last() : state == CertificateState.SUSPENDED;
  }
}
