package org.carecert.registry.domain;

import java.util.List;
import org.carecert.identity.domain.PersonCard;
import org.carecert.sanction.domain.SanctionLine;

/** 登记人员详情: everything that the registry knows of a worker today (rule 58). */
public record WorkerView(
    PersonCard person,
    List<LifeStep> life,
    List<PostStanding> standings,
    List<CertificateLine> certificates,
    List<EvidenceLine> evidence,
    List<EngagementLine> engagements,
    List<SanctionLine> sanctions) {
  public WorkerView {
    life = List.copyOf(life);
    standings = List.copyOf(standings);
    certificates = List.copyOf(certificates);
    evidence = List.copyOf(evidence);
    engagements = List.copyOf(engagements);
    sanctions = List.copyOf(sanctions);
  }
}
