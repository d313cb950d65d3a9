package org.carecert.exam.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.carecert.exam.domain.ExamLot;

/** The lots of sessions. */
@Dependent
public class LotStore {
  @PersistenceContext private EntityManager em;

  /** Keeps a lot. */
  public void add(ExamLot lot) {
    em.persist(lot);
    em.flush();
  }

  /** The lot of a session, if it is drawn. */
  public Optional<ExamLot> of(long sessionId) {
    return em.createQuery("select l from ExamLot l where l.sessionId = :session", ExamLot.class)
        .setParameter("session", sessionId)
        .getResultStream()
        .findFirst();
  }
}
