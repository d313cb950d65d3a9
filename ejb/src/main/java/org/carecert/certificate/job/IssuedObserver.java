package org.carecert.certificate.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.carecert.certificate.ResultCertificates;
import org.carecert.certificate.domain.CertificateIssued;

/** Hears that a certificate was issued, in the transaction that issues it. */
@ApplicationScoped
public class IssuedObserver {
  @Inject private ResultCertificates results;

  void heard(@Observes CertificateIssued fact) {
    results.issued(fact.certificateId());
  }
}
