package org.carecert.certificate.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 证书详情: a certificate with its holder and everything said about it.
 *
 * @param state what it is worth today
 * @param replaces the number of the certificate whose place it took; null if none's
 * @param replacedBy the number of the one that took its place; null while it stands
 * @param copies what of it was printed, the newest first; nothing of an imported one
 */
public record CertificateView(
    HeldCertificate certificate,
    String holderName,
    String holderMasked,
    CertificateState state,
    @Nullable String replaces,
    @Nullable String replacedBy,
    List<CopyLine> copies) {
  public CertificateView {
    copies = List.copyOf(copies);
  }

  /** Whether there is a file of it. */
  public boolean printed() {
    return !copies.isEmpty();
  }
}
