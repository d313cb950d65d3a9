package org.carecert.notice.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.carecert.certificate.domain.CertificateIssued;
import org.carecert.certificate.domain.CertificateReissued;
import org.carecert.certificate.domain.CertificateStateChanged;
import org.carecert.notice.Outbox;
import org.carecert.notice.domain.Matter;

/** Hears what becomes of certificates and writes to their holders, in the transaction of it. */
@ApplicationScoped
public class CertificateNews {
  @Inject private Outbox outbox;

  void issued(@Observes CertificateIssued fact) {
    outbox.write(fact.personId(), fact.certificateId(), Matter.ISSUED);
  }

  void reissued(@Observes CertificateReissued fact) {
    outbox.write(fact.personId(), fact.certificateId(), Matter.REISSUED);
  }

  void changed(@Observes CertificateStateChanged fact) {
    outbox.write(fact.personId(), fact.certificateId(), Matter.of(fact.state()));
  }
}
