package org.carecert.exam.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.carecert.exam.domain.StationEntry;

/** Entries of assessors at stations: added, never changed. */
@Dependent
public class StationEntryStore {
  @PersistenceContext private EntityManager em;

  /** Adds an entry. */
  public void add(StationEntry entry) {
    em.persist(entry);
    em.flush();
  }

  /** What an assessor gave in a session, in the order in which it was taken. */
  public List<StationEntry> of(long sessionId, long assessorId) {
    return em.createQuery(
            "select e from StationEntry e where e.sessionId = :session and e.assessorId = :assessor"
                + " order by e.seq",
            StationEntry.class)
        .setParameter("session", sessionId)
        .setParameter("assessor", assessorId)
        .getResultList();
  }
}
