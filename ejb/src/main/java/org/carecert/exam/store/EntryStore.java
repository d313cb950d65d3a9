package org.carecert.exam.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.carecert.exam.domain.EntryCondition;
import org.carecert.exam.domain.EntryFact;
import org.carecert.exam.domain.ExamRelation;
import org.carecert.exam.domain.ExamScope;
import org.carecert.exam.domain.Schooled;

/** Entry conditions of the standards, what people showed for them, and declared relations. */
@Dependent
public class EntryStore {
  private static final String CONDITIONS =
      "select c.no, c.work_years, c.certificate_level, c.schooling, c.title from"
          + " exam_entry_condition c where c.occupation = ?1 and c.level = ?2 and c.valid_from ="
          + " (select max(n.valid_from) from exam_entry_condition n where n.occupation = ?1 and"
          + " n.level = ?2 and n.valid_from <= ?3) order by c.no";

  @PersistenceContext private EntityManager em;

  /** Adds a fact or a relation. */
  public void add(Object entity) {
    em.persist(entity);
    em.flush();
  }

  /** The conditions in force on a day, in the standard's order; none = only age is asked. */
  public List<EntryCondition> conditions(ExamScope scope, LocalDate day) {
    List<?> rows =
        em.createNativeQuery(CONDITIONS)
            .setParameter(1, scope.occupation())
            .setParameter(2, scope.level())
            .setParameter(3, day)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(EntryStore::condition).toList();
  }

  private static EntryCondition condition(Object[] row) {
    String schooling = (String) row[3];
    return new EntryCondition(
        (int) Rows.whole(row[0]),
        (Integer) row[1],
        (Integer) row[2],
        schooling == null ? null : Schooled.valueOf(schooling),
        (Boolean) row[4]);
  }

  /** What a person showed at an organisation and was not taken back. */
  public List<EntryFact> facts(long owner, long personId) {
    return em.createQuery(
            "select f from EntryFact f where f.ownerId = :owner and f.personId = :person and"
                + " f.withdrawnAt is null order by f.since, f.id",
            EntryFact.class)
        .setParameter("owner", owner)
        .setParameter("person", personId)
        .getResultList();
  }

  /** The owner's fact of this code. */
  public Optional<EntryFact> fact(long owner, String code) {
    return em.createQuery(
            "select f from EntryFact f where f.ownerId = :owner and f.code = :code",
            EntryFact.class)
        .setParameter("owner", owner)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  /** Whether one of these accounts is a declared relative of one of these people. */
  public boolean related(Collection<Long> accounts, Collection<Long> people) {
    if (accounts.isEmpty() || people.isEmpty()) {
      return false;
    }
    return !em.createQuery(
            "select r from ExamRelation r where r.accountId in :accounts and r.personId in :people",
            ExamRelation.class)
        .setParameter("accounts", accounts)
        .setParameter("people", people)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }
}
