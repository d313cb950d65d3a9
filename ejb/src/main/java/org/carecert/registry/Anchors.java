package org.carecert.registry;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import org.carecert.audit.PublicLog;
import org.carecert.certificate.IssuerFiles;
import org.carecert.registry.domain.TrustAnchors;
import org.carecert.shared.Settings;
import org.carecert.shared.signing.KeyRing;

/** 信任锚发布: gives the stand-alone verifier its file of trust anchors. */
@Stateless
public class Anchors {
  @Inject private KeyRing papers;
  @Inject private IssuerFiles credentials;
  @Inject private PublicLog log;

  /** Every public key and certificate by which something of the house may be signed. */
  @PermitAll
  public TrustAnchors anchors() {
    return new TrustAnchors(
        TrustAnchors.FORMAT,
        Settings.publicAddress(),
        papers.authorities().stream().map(Anchors::der).toList(),
        credentials.keys(),
        log.keys());
  }

  private static String der(X509Certificate certificate) {
    try {
      return Base64.getEncoder().encodeToString(certificate.getEncoded());
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
