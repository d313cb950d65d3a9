package org.carecert.registry.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.carecert.registry.domain.Evidence;

/** Keeps evidence. */
@Dependent
public class EvidenceStore {
  @PersistenceContext private EntityManager em;

  /**
   * Keeps what this transaction makes until its commit. Otherwise each question asked between two
   * rows would send the rows before it one by one, and compare everything in memory first.
   */
  public void sendAtCommit() {
    em.setFlushMode(FlushModeType.COMMIT);
  }

  /** Keeps a new proof; its id is known afterwards. */
  public void add(Evidence evidence) {
    em.persist(evidence);
  }

  /** What was known about these people at a moment, by person. */
  public Map<Long, List<Evidence>> known(Collection<Long> people, Instant knownAt) {
    if (people.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            "select e from Evidence e where e.personId in :people and e.recordedAt <= :knownAt"
                + " and (e.supersededAt is null or e.supersededAt > :knownAt)"
                + " order by e.issuedOn, e.id",
            Evidence.class)
        .setParameter("people", people)
        .setParameter("knownAt", knownAt)
        .getResultStream()
        .collect(Collectors.groupingBy(Evidence::personId));
  }

  /** A person's proof that counts, locked. */
  public Optional<Evidence> counting(long personId, long id) {
    return em.createQuery(
            "select e from Evidence e where e.id = :id and e.personId = :person"
                + " and e.supersededAt is null",
            Evidence.class)
        .setParameter("id", id)
        .setParameter("person", personId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }
}
