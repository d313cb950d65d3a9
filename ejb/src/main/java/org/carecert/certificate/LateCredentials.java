package org.carecert.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.carecert.certificate.domain.Certificate;
import org.carecert.certificate.domain.CertificateFace;
import org.carecert.certificate.domain.Grounds;
import org.carecert.certificate.domain.HeldCertificate;
import org.carecert.certificate.domain.IssueCase;
import org.carecert.certificate.domain.IssueScope;
import org.carecert.certificate.store.CertificateStore;

/** 柜台 · 补制凭证: credentials for what was issued when there were none yet; its file stays as it is. */
@Stateless
@PermitAll
public class LateCredentials {
  private static final int AT_ONCE = 100;
  private static final Grounds UNTOLD = new Grounds(null, null, null, null, null);

  @Inject private CertificateStore certificates;
  @Inject private Faces faces;
  @Inject private Credentials credentials;
  @Inject private Clock clock;

  /** Makes some in one transaction; false if none was missing. */
  public boolean made() {
    List<Certificate> without = certificates.withoutCredential(AT_ONCE);
    for (Certificate certificate : without) {
      credentials.of(certificate, face(certificate), clock.instant());
    }
    return !without.isEmpty();
  }

  private CertificateFace face(Certificate certificate) {
    HeldCertificate held = certificate.held(List.of());
    IssueCase of =
        new IssueCase(
            String.valueOf(certificate.ground()),
            certificate.personId(),
            Objects.requireNonNullElse(held.post(), String.valueOf(held.occupation())),
            Objects.requireNonNullElse(held.level(), 0),
            UNTOLD,
            List.of());
    return faces
        .of(
            new IssueScope(held.kind(), Objects.requireNonNull(held.issuerId()), held.issuedOn()),
            of)
        .numbered(held.number(), "")
        .checkedAt(Printing.address(certificate));
  }
}
