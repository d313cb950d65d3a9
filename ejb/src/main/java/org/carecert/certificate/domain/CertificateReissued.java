package org.carecert.certificate.domain;

import org.carecert.shared.Fact;

/**
 * 证书已补发: a new copy takes the place of the earlier one; the number stays (rule 34; DOMAIN §3.4).
 *
 * @param printSerial the serial of the new copy
 */
public record CertificateReissued(
    long certificateId, long personId, long issuerId, String number, String printSerial)
    implements Fact {
  @Override
  public long subject() {
    return certificateId;
  }
}
