package org.carecert.registry.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.carecert.certificate.domain.CertificateGrandfathered;
import org.carecert.certificate.domain.CertificateIssued;
import org.carecert.certificate.domain.CertificateStateChanged;
import org.carecert.identity.domain.PersonRenamed;
import org.carecert.registry.domain.Engaged;
import org.carecert.registry.domain.EngagementEnded;
import org.carecert.registry.domain.EvidenceRecorded;
import org.carecert.registry.domain.EvidenceWithdrawn;
import org.carecert.registry.domain.RegistryChange;
import org.carecert.registry.store.ChangeStore;
import org.carecert.sanction.domain.SanctionConfirmed;
import org.carecert.sanction.domain.SanctionLifted;

/** Writes a change for every fact that may change somebody's standing, and does nothing else. */
@ApplicationScoped
public class ChangeObserver {
  @Inject private ChangeStore changes;
  @Inject private Clock clock;

  void heard(@Observes SanctionConfirmed fact) {
    changed("SANCTION_CONFIRMED", fact.personId());
  }

  void heard(@Observes SanctionLifted fact) {
    changed("SANCTION_LIFTED", fact.personId());
  }

  void heard(@Observes PersonRenamed fact) {
    changed("PERSON_RENAMED", fact.personId());
  }

  void heard(@Observes CertificateGrandfathered fact) {
    changed("CERTIFICATE_IMPORTED", fact.personId());
  }

  void heard(@Observes CertificateIssued fact) {
    changed("CERTIFICATE_ISSUED", fact.personId());
  }

  void heard(@Observes CertificateStateChanged fact) {
    changed("CERTIFICATE_STATE_CHANGED", fact.personId());
  }

  void heard(@Observes EvidenceRecorded fact) {
    changed("EVIDENCE_RECORDED", fact.personId());
  }

  void heard(@Observes EvidenceWithdrawn fact) {
    changed("EVIDENCE_WITHDRAWN", fact.personId());
  }

  void heard(@Observes Engaged fact) {
    changed("ENGAGED", fact.personId());
  }

  void heard(@Observes EngagementEnded fact) {
    changed("ENGAGEMENT_ENDED", fact.personId());
  }

  private void changed(String kind, long personId) {
    changes.add(new RegistryChange(kind, personId, clock.instant()));
  }
}
