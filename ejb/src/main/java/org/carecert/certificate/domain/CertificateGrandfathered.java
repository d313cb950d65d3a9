package org.carecert.certificate.domain;

import org.carecert.shared.Fact;

/** 证书已导入: an earlier certificate was taken over. */
public record CertificateGrandfathered(long certificateId, long personId, CertificateKind kind)
    implements Fact {
  @Override
  public long subject() {
    return certificateId;
  }
}
