package org.carecert.exam.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.carecert.exam.domain.EntryFact;
import org.carecert.exam.domain.EntryLack;
import org.carecert.exam.domain.ExamRelation;
import org.carecert.exam.domain.SameName;

/** Entry conditions of the standards, what people showed for them, and declared relations. */
@Dependent
public class EntryStore {
  @PersistenceContext private EntityManager em;

  /** Adds a fact or a relation. */
  public void add(Object entity) {
    em.persist(entity);
    em.flush();
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

  /** Which accounts are declared relatives of a person. */
  public List<Long> relatives(long personId) {
    return em.createQuery(
            "select r from ExamRelation r where r.personId = :person order by r.id",
            ExamRelation.class)
        .setParameter("person", personId)
        .getResultStream()
        .map(ExamRelation::accountId)
        .toList();
  }

  /** What stands open of these admissions: their people meet no condition any more. */
  public List<EntryLack> lacks(Collection<Long> admissions) {
    return admissions.isEmpty()
        ? List.of()
        : em.createQuery(
                "select l from EntryLack l where l.admissionId in :admissions and l.clearedAt is"
                    + " null order by l.id",
                EntryLack.class)
            .setParameter("admissions", admissions)
            .getResultList();
  }

  /** Officers' words that an assessor is not a teacher of the same name. */
  public List<SameName> answers(long owner, long account) {
    return em.createQuery(
            "select n from SameName n where n.ownerId = :owner and n.accountId = :account",
            SameName.class)
        .setParameter("owner", owner)
        .setParameter("account", account)
        .getResultList();
  }

  /** The declared relations of these people. */
  public List<ExamRelation> relations(Collection<Long> people) {
    return people.isEmpty()
        ? List.of()
        : em.createQuery(
                "select r from ExamRelation r where r.personId in :people order by r.id",
                ExamRelation.class)
            .setParameter("people", people)
            .getResultList();
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
