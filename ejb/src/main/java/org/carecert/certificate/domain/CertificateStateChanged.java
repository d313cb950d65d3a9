package org.carecert.certificate.domain;

import org.carecert.shared.Fact;

/** 证书状态已变更 (rule 35). */
public record CertificateStateChanged(long certificateId, long personId, CertificateState state)
    implements Fact {
  @Override
  public long subject() {
    return certificateId;
  }
}
