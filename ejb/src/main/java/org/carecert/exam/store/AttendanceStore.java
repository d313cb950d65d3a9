package org.carecert.exam.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.carecert.exam.domain.AssessorArrival;
import org.carecert.exam.domain.Inspection;
import org.carecert.shared.Identified;

/** Which assessors came to a session and what inspectors found: added, never changed. */
@Dependent
public class AttendanceStore {
  @PersistenceContext private EntityManager em;

  /** Adds an arrival or an inspection. */
  public void add(Identified entity) {
    em.persist(entity);
    em.flush();
  }

  /** Who came to a session. */
  public List<AssessorArrival> arrivals(long sessionId) {
    return em.createQuery(
            "select a from AssessorArrival a where a.sessionId = :session order by a.id",
            AssessorArrival.class)
        .setParameter("session", sessionId)
        .getResultList();
  }

  /** What was found at a session. */
  public List<Inspection> inspections(long sessionId) {
    return em.createQuery(
            "select i from Inspection i where i.sessionId = :session order by i.id",
            Inspection.class)
        .setParameter("session", sessionId)
        .getResultList();
  }
}
