package org.carecert.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
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
import org.carecert.shared.Role;

/** 签发存证: proves to who has a certificate, and so its code, that its issue was logged. */
@Stateless
public class LogProofs {
  private static final Set<String> SHOWN = Set.of("number");

  @Inject private CertificateStore certificates;
  @Inject private Certificates desk;
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
    return issue(certificate.id());
  }

  /**
   * The same for who may see the certificate of this number.
   *
   * @throws Refused NOT_FOUND, NOT_YET_LOGGED
   */
  @RolesAllowed({
    Role.N_CANDIDATE,
    Role.N_SCHOOL,
    Role.N_EVALUATOR,
    Role.N_HR_CLERK,
    Role.N_HR_REVIEWER,
    Role.N_HEALTH_CLERK,
    Role.N_HEALTH_REVIEWER,
    Role.N_AUDITOR
  })
  public FactProof ofNumber(String number) {
    return issue(desk.view(number).certificate().id());
  }

  private FactProof issue(long certificateId) {
    return proofs.of(certificateId, CertificateIssued.class.getSimpleName(), SHOWN);
  }
}
