package org.carecert.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.carecert.certificate.domain.Certificate;
import org.carecert.certificate.store.CertificateStore;
import org.carecert.exam.PassCertificates;

/** 柜台 · 合格证书登记: tells the exam under which number a pass was certified, for its archive. */
@Stateless
@PermitAll
public class ResultCertificates {
  @Inject private CertificateStore certificates;
  @Inject private PassCertificates passes;

  /** This certificate was issued; told is it if it certifies a result. */
  public void issued(long certificateId) {
    certificates.byId(certificateId).ifPresent(this::tell);
  }

  /** Tells what was issued before the exam asked for it; nothing if all of it is known. */
  public void catchUp() {
    if (passes.told() < certificates.countOfResults(Cases.RESULT)) {
      certificates.ofResults(Cases.RESULT).forEach(this::tell);
    }
  }

  private void tell(Certificate certificate) {
    String ground = certificate.ground();
    if (ground != null && ground.startsWith(Cases.RESULT)) {
      passes.issued(
          certificate.number(),
          Cases.session(ground),
          certificate.personId(),
          certificate.issuedOn());
    }
  }
}
