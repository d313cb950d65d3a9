package org.carecert.exam.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.carecert.exam.domain.Recheck;
import org.carecert.exam.domain.RecheckState;

/** Requests for a re-check. */
@Dependent
public class RecheckStore {
  private static final String OF =
      "select r from Recheck r where r.sessionId in (select s.id from ExamSession s where s.ownerId"
          + " = :owner)";

  @PersistenceContext private EntityManager em;

  /** Adds a request. */
  public void add(Recheck recheck) {
    em.persist(recheck);
    em.flush();
  }

  /** Reads a request as it is now, once its session is locked. */
  public void refresh(Recheck recheck) {
    em.refresh(recheck);
  }

  /** What a person has asked about a session. */
  public List<Recheck> of(long personId, long sessionId) {
    return em.createQuery(
            "select r from Recheck r where r.personId = :person and r.sessionId = :session order by"
                + " r.id",
            Recheck.class)
        .setParameter("person", personId)
        .setParameter("session", sessionId)
        .getResultList();
  }

  /** What was asked of a body, the newest first. */
  public List<Recheck> of(long owner, int limit) {
    return em.createQuery(OF + " order by r.id desc", Recheck.class)
        .setParameter("owner", owner)
        .setMaxResults(limit)
        .getResultList();
  }

  /** What still waits at a body, the oldest first. */
  public List<Recheck> open(long owner, int limit) {
    return em.createQuery(OF + " and r.state = :asked order by r.askedAt, r.id", Recheck.class)
        .setParameter("owner", owner)
        .setParameter("asked", RecheckState.ASKED)
        .setMaxResults(limit)
        .getResultList();
  }

  /** How much waits at a body. */
  public long open(long owner) {
    return em.createQuery(
            "select count(r) from Recheck r where r.state = :asked and r.sessionId in (select s.id"
                + " from ExamSession s where s.ownerId = :owner)",
            Long.class)
        .setParameter("owner", owner)
        .setParameter("asked", RecheckState.ASKED)
        .getSingleResult();
  }

  /** A body's request of this code. */
  public Optional<Recheck> of(long owner, String code) {
    return em.createQuery(OF + " and r.code = :code", Recheck.class)
        .setParameter("owner", owner)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }
}
