package org.carecert.certificate.domain;

/** 证书状态: what a certificate is worth on a day (rule 35: never deleted, only told about). */
public enum CertificateState {
  /** 有效. */
  VALID(false),
  /** 暂停: until a later decision. */
  SUSPENDED(false),
  /** 撤销: for good. */
  REVOKED(true),
  /** 已被更正证书取代: for good; the new certificate stands in its place. */
  SUPERSEDED(true);

  private final boolean last;

  CertificateState(boolean last) {
    this.last = last;
  }

  /** True if no later event can change it. */
  public boolean last() {
    return last;
  }
}
