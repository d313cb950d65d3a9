package org.carecert.subsidy.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.carecert.certificate.domain.CertificateStateChanged;
import org.carecert.subsidy.RecoveryCases;

/** Hears what becomes of certificates on which money was paid, in the transaction that tells it. */
@ApplicationScoped
public class CertificateObserver {
  @Inject private RecoveryCases cases;

  void heard(@Observes CertificateStateChanged fact) {
    cases.heard(fact.certificateId(), fact.state());
  }
}
