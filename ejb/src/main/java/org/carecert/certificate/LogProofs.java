package org.carecert.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import org.carecert.audit.FactProofs;
import org.carecert.audit.domain.FactProof;
import org.carecert.certificate.domain.Certificate;
import org.carecert.certificate.domain.CertificateIssued;
import org.carecert.certificate.store.CertificateStore;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;

/** 签发存证: proves to who has a certificate, and so its code, that its issue was logged. */
@Stateless
public class LogProofs {
  private static final Set<String> SHOWN = Set.of("number");

  @Inject private CertificateStore certificates;
  @Inject private FactProofs proofs;

  /**
   * The proof of a certificate's issue: when, and under which number.
   *
   * @throws Refused NOT_FOUND, NOT_YET_LOGGED
   */
  @PermitAll
  public FactProof ofIssue(String code) {
    Certificate certificate =
        certificates
            .byVerificationCode(code)
            .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
    return proofs.of(certificate.id(), CertificateIssued.class.getSimpleName(), SHOWN);
  }
}
