package org.carecert.exam.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.carecert.exam.domain.Attempt;
import org.carecert.exam.domain.Reopening;

/** Receipts of hand-ins: those that stand, and those after which a paper was given back. */
@Dependent
public class ReceiptStore {
  @PersistenceContext private EntityManager em;

  /** The attempt with this receipt. */
  public Optional<Attempt> standing(String code) {
    return em.createQuery("select a from Attempt a where a.receipt = :code", Attempt.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  /** The reopening that this receipt came before. */
  public Optional<Reopening> earlier(String code) {
    return em.createQuery("select r from Reopening r where r.receipt = :code", Reopening.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  /** An attempt by id. */
  public Attempt attempt(long id) {
    return em.find(Attempt.class, id);
  }

  /** The session in which an attempt was sat. */
  public long session(Attempt attempt) {
    List<Long> found =
        em.createQuery("select a.sessionId from Admission a where a.id = :id", Long.class)
            .setParameter("id", attempt.admissionId())
            .getResultList();
    return found.get(0);
  }
}
