package org.carecert.certificate.domain;

import org.carecert.shared.Fact;

/** 证书已签发 (rule 35). */
public record CertificateIssued(long certificateId, long personId, long issuerId, String number)
    implements Fact {
  @Override
  public long subject() {
    return certificateId;
  }
}
