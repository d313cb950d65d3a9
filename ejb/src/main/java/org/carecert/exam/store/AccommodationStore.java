package org.carecert.exam.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.carecert.exam.domain.Accommodation;

/** What people have at every exam. */
@Dependent
public class AccommodationStore {
  @PersistenceContext private EntityManager em;

  /** Adds one. */
  public void add(Accommodation accommodation) {
    em.persist(accommodation);
    em.flush();
  }

  /** The owner's of this code, locked. */
  public Optional<Accommodation> locked(long owner, String code) {
    return em.createQuery(
            "select a from Accommodation a where a.ownerId = :owner and a.code = :code",
            Accommodation.class)
        .setParameter("owner", owner)
        .setParameter("code", code)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** The owner's, newest first, below a cursor. */
  public List<Accommodation> all(long owner, int limit) {
    return em.createQuery(
            "select a from Accommodation a where a.ownerId = :owner order by a.id desc",
            Accommodation.class)
        .setParameter("owner", owner)
        .setMaxResults(limit)
        .getResultList();
  }

  /** Everything of a person, whoever granted it: it is a property of the person. */
  public List<Accommodation> of(long personId) {
    return em.createQuery(
            "select a from Accommodation a where a.personId = :person order by a.id",
            Accommodation.class)
        .setParameter("person", personId)
        .getResultList();
  }

  /** The same of many. */
  public List<Accommodation> of(Collection<Long> people) {
    return people.isEmpty()
        ? List.of()
        : em.createQuery(
                "select a from Accommodation a where a.personId in :people order by a.id",
                Accommodation.class)
            .setParameter("people", people)
            .getResultList();
  }
}
