package org.carecert.exam.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.carecert.exam.domain.ArchiveAccess;
import org.carecert.exam.domain.Recheck;
import org.carecert.exam.domain.ResultVersion;

/** Openings of archives, and every version of what a session's archive holds. */
@Dependent
public class ArchiveStore {
  @PersistenceContext private EntityManager em;

  /** Adds an opening. */
  public void add(ArchiveAccess access) {
    em.persist(access);
    em.flush();
  }

  /** A session's openings, the newest first. */
  public List<ArchiveAccess> of(long sessionId) {
    return em.createQuery(
            "select a from ArchiveAccess a where a.sessionId = :session order by a.id desc",
            ArchiveAccess.class)
        .setParameter("session", sessionId)
        .getResultList();
  }

  /** Every version of every result. */
  public List<ResultVersion> results(long sessionId) {
    return em.createQuery(
            "select r from ResultVersion r where r.sessionId = :session order by r.personId,"
                + " r.version",
            ResultVersion.class)
        .setParameter("session", sessionId)
        .getResultList();
  }

  /** Every re-check. */
  public List<Recheck> rechecks(long sessionId) {
    return em.createQuery(
            "select r from Recheck r where r.sessionId = :session order by r.id", Recheck.class)
        .setParameter("session", sessionId)
        .getResultList();
  }
}
