package org.carecert.registry;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.carecert.certificate.CertificateLedger;
import org.carecert.certificate.domain.ImportedCertificate;
import org.carecert.identity.People;
import org.carecert.identity.domain.DocumentNumber;
import org.carecert.identity.domain.Naming;
import org.carecert.identity.domain.PersonCard;
import org.carecert.registry.domain.Evidence;
import org.carecert.registry.domain.EvidenceCard;
import org.carecert.registry.domain.EvidenceRecorded;
import org.carecert.registry.domain.ImportCode;
import org.carecert.registry.domain.ImportedWorker;
import org.carecert.registry.domain.WorkersImported;
import org.carecert.registry.store.EvidenceStore;
import org.carecert.registry.store.TimeOrder;
import org.carecert.shared.Fact;
import org.carecert.shared.Refused;

/** 柜台 · 分批导入: takes some workers in, all of them or none, in a transaction of its own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportChunks {
  @Inject private People people;
  @Inject private CertificateLedger certificates;
  @Inject private EvidenceStore evidence;
  @Inject private TimeOrder time;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /** Takes these workers in; the first that cannot come in refuses all of them. */
  public void take(List<ImportedWorker> workers, long account) {
    time.writing();
    evidence.sendAtCommit();
    Map<DocumentNumber, PersonCard> known =
        people.findAll(workers.stream().map(ImportedWorker::document).toList());
    Map<Long, List<Evidence>> proofs =
        evidence.known(known.values().stream().map(PersonCard::id).toList(), clock.instant());
    Map<DocumentNumber, Long> ids = ids(workers, known);
    List<ImportedCertificate> papers = new ArrayList<>();
    for (ImportedWorker worker : workers) {
      worker.certificates().forEach(c -> papers.add(of(id(ids, worker), c)));
    }
    certificates.grandfatherAll(papers);
    for (ImportedWorker worker : workers) {
      long person = id(ids, worker);
      evidence(person, worker.evidence(), proofs.getOrDefault(person, List.of()), account);
    }
  }

  private static long id(Map<DocumentNumber, Long> ids, ImportedWorker worker) {
    return Objects.requireNonNull(ids.get(worker.document()));
  }

  private Map<DocumentNumber, Long> ids(
      List<ImportedWorker> workers, Map<DocumentNumber, PersonCard> known) {
    Map<DocumentNumber, Long> ids = new HashMap<>();
    Map<DocumentNumber, Naming> newcomers = new LinkedHashMap<>();
    for (ImportedWorker worker : workers) {
      PersonCard card = known.get(worker.document());
      if (card == null) {
        newcomers.put(worker.document(), new Naming(worker.name(), worker.koreanName()));
      } else {
        ids.put(worker.document(), person(worker, card));
      }
    }
    ids.putAll(people.recordedAll(newcomers));
    return ids;
  }

  /** Tells that an import is over. */
  public void over(long account, int accepted, int rejected) {
    facts.fire(new WorkersImported(account, accepted, rejected));
  }

  private long person(ImportedWorker worker, PersonCard known) {
    if (!people.called(known, worker.name())) {
      throw Refused.at("name", ImportCode.NAME_CONTRADICTS_RECORD, "name");
    }
    return worker.koreanName() == null
        ? known.id()
        : people.recorded(worker.name(), worker.koreanName(), worker.document());
  }

  private void evidence(
      long person, List<EvidenceCard> cards, List<Evidence> recorded, long account) {
    Set<EvidenceCard> known = new HashSet<>();
    recorded.forEach(e -> known.add(e.card()));
    for (EvidenceCard card : cards) {
      if (known.add(card)) {
        Evidence row = new Evidence(person, card, account, clock.instant());
        evidence.add(row);
        facts.fire(new EvidenceRecorded(row.id(), person, card.kind()));
      }
    }
  }

  private static ImportedCertificate of(long person, ImportedCertificate read) {
    return new ImportedCertificate(
        person,
        read.kind(),
        read.number(),
        read.occupation(),
        read.level(),
        read.post(),
        read.issuerName(),
        read.issuedOn(),
        read.expiresOn());
  }
}
