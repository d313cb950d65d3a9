package org.carecert.certificate.domain;

import org.carecert.shared.Fact;

/** 证书已更正: a new certificate stands in the place of an earlier one (rule 35). */
public record CertificateCorrected(
    long certificateId, long personId, long issuerId, long newCertificateId, String code)
    implements Fact {
  @Override
  public long subject() {
    return certificateId;
  }
}
