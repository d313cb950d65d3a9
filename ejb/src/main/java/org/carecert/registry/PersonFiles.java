package org.carecert.registry;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.carecert.certificate.CertificateLedger;
import org.carecert.registry.domain.EngagementCard;
import org.carecert.registry.domain.Evidence;
import org.carecert.registry.domain.PersonFile;
import org.carecert.registry.store.EngagementStore;
import org.carecert.registry.store.EvidenceStore;
import org.carecert.sanction.SanctionLedger;
import org.carecert.sanction.domain.SanctionInForce;

/** 柜台 · 人员档案: gathers what a decision rests on, as it was known at a moment. */
@Stateless
@PermitAll
public class PersonFiles {
  @Inject private SanctionLedger sanctions;
  @Inject private CertificateLedger certificates;
  @Inject private EvidenceStore evidence;
  @Inject private EngagementStore engagements;

  /**
   * The files of these people; every person has one, even if nothing is known.
   *
   * @param here facilities at which an engagement is not elsewhere
   */
  public Map<Long, PersonFile> of(
      Collection<Long> people, LocalDate asOf, Instant knownAt, Set<Long> here) {
    Map<Long, List<SanctionInForce>> held = sanctions.inForce(people, asOf, knownAt);
    Map<Long, LocalDate> ahead = sanctions.firstDaysAhead(people, asOf, knownAt);
    Map<Long, List<Evidence>> proofs = evidence.known(people, knownAt);
    Map<Long, List<EngagementCard>> work = engagements.known(people, knownAt);
    Map<Long, PersonFile> files = new HashMap<>();
    for (Long person : people) {
      files.put(
          person,
          new PersonFile(
              held.getOrDefault(person, List.of()),
              ahead.get(person),
              certificates.held(person, knownAt),
              proofs.getOrDefault(person, List.of()).stream().map(Evidence::card).toList(),
              work.getOrDefault(person, List.of()).stream()
                  .filter(e -> e.on(asOf) && !here.contains(e.facilityId()))
                  .toList()));
    }
    return files;
  }
}
