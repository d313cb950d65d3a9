package org.carecert.certificate.domain;

import java.util.List;

/**
 * 证书详情: a certificate with its holder and everything said about it.
 *
 * @param state what it is worth today
 * @param copies what of it was printed, the newest first; nothing of an imported one
 */
public record CertificateView(
    HeldCertificate certificate,
    String holderName,
    String holderMasked,
    CertificateState state,
    List<CopyLine> copies) {
  public CertificateView {
    copies = List.copyOf(copies);
  }

  /** Whether there is a file of it. */
  public boolean printed() {
    return !copies.isEmpty();
  }
}
