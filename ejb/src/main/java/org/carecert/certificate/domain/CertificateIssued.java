package org.carecert.certificate.domain;

import org.carecert.shared.Fact;

/**
 * 证书已签发 (rule 35).
 *
 * @param signer the account that signed; the making itself is nobody's call
 */
public record CertificateIssued(
    long certificateId, long personId, long issuerId, long signer, String number) implements Fact {
  @Override
  public long subject() {
    return certificateId;
  }
}
