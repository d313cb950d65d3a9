package org.carecert.certificate.domain;

/** 变更事项: what an officer may say about a certificate (rule 35). */
public enum StateChange {
  /** 暂停使用. */
  SUSPEND(CertificateState.SUSPENDED),
  /** 恢复使用. */
  RESTORE(CertificateState.VALID),
  /** 撤销. */
  REVOKE(CertificateState.REVOKED);

  private final CertificateState state;

  StateChange(CertificateState state) {
    this.state = state;
  }

  /** The state that it brings. */
  public CertificateState state() {
    return state;
  }
}
