package org.carecert.subsidy.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.carecert.subsidy.domain.Payment;
import org.carecert.subsidy.domain.PaymentBatch;

/** Batches of payments and their lines. */
@Dependent
public class PaymentStore {
  @PersistenceContext private EntityManager em;

  /** Keeps a new batch or line. */
  public void add(Object row) {
    em.persist(row);
    em.flush();
  }

  /** The batch of a code. */
  public Optional<PaymentBatch> batch(String code) {
    return em.createQuery("select b from PaymentBatch b where b.code = ?1", PaymentBatch.class)
        .setParameter(1, code)
        .getResultStream()
        .findFirst();
  }

  /** The batch of a code, locked for its answers. */
  public Optional<PaymentBatch> forAnswers(String code) {
    return em.createQuery("select b from PaymentBatch b where b.code = ?1", PaymentBatch.class)
        .setParameter(1, code)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** The lines of a batch in their order. */
  public List<Payment> lines(long batchId) {
    return em.createQuery(
            "select p from Payment p where p.batchId = ?1 order by p.line", Payment.class)
        .setParameter(1, batchId)
        .getResultList();
  }

  /** Batches, the newest first. */
  public List<PaymentBatch> batches(long before, int limit) {
    return em.createQuery(
            "select b from PaymentBatch b where b.id < ?1 order by b.id desc", PaymentBatch.class)
        .setParameter(1, before)
        .setMaxResults(limit)
        .getResultList();
  }
}
