package org.carecert.exam.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carecert.exam.domain.DecisionState;
import org.carecert.exam.domain.EntryStandard;
import org.carecert.exam.domain.ExamScope;

/** The entry conditions of the standards, with those that are proposed. */
@Dependent
public class EntryStandardStore {
  @PersistenceContext private EntityManager em;

  /** Adds a proposal. */
  public void add(EntryStandard standard) {
    em.persist(standard);
    em.flush();
  }

  /** All of them, by occupation, level and day. */
  public List<EntryStandard> all() {
    return em.createQuery(
            "select s from EntryStandard s order by s.occupation, s.level desc, s.validFrom desc,"
                + " s.id desc",
            EntryStandard.class)
        .setMaxResults(1000)
        .getResultList();
  }

  /** Those that wait for a second officer, the oldest first. */
  public List<EntryStandard> waiting() {
    return em.createQuery(
            "select s from EntryStandard s where s.state = :state order by s.id",
            EntryStandard.class)
        .setParameter("state", DecisionState.PROPOSED)
        .getResultList();
  }

  /** What holds on a day; none = nothing is on record. */
  public Optional<EntryStandard> inForce(ExamScope scope, LocalDate day) {
    return em.createQuery(
            "select s from EntryStandard s where s.occupation = :occupation and s.level = :level"
                + " and s.state = :state and s.validFrom <= :day order by s.validFrom desc",
            EntryStandard.class)
        .setParameter("occupation", scope.occupation())
        .setParameter("level", scope.level())
        .setParameter("state", DecisionState.IN_FORCE)
        .setParameter("day", day)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The newest that is in force, whether its day has come or not. */
  public Optional<EntryStandard> latest(ExamScope scope) {
    return inForce(scope, LocalDate.of(9999, 12, 31));
  }

  /** One by its code. */
  public Optional<EntryStandard> one(String code) {
    return em.createQuery("select s from EntryStandard s where s.code = :code", EntryStandard.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  /** One by its code, held until the transaction ends. */
  public Optional<EntryStandard> held(String code) {
    Optional<EntryStandard> found = one(code);
    found.ifPresent(standard -> em.refresh(standard, LockModeType.PESSIMISTIC_WRITE));
    return found;
  }
}
