package org.carecert.exam.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.carecert.exam.domain.BrowserDemand;
import org.carecert.exam.domain.SignalKind;

/** Signals of attempts, and the browsers that sessions demand. */
@Dependent
public class SignalStore {
  @PersistenceContext private EntityManager em;

  /** Adds a signal or a demand. */
  public void add(Object entity) {
    em.persist(entity);
  }

  /** How many of a kind an attempt has. */
  public long count(long attemptId, SignalKind kind) {
    return em.createQuery(
            "select count(s) from SittingSignal s where s.attemptId = :attempt and s.kind = :kind",
            Long.class)
        .setParameter("attempt", attemptId)
        .setParameter("kind", kind)
        .getSingleResult();
  }

  /** From where an attempt was opened last, or spoke last if that was another address. */
  public Optional<String> lastAddress(long attemptId) {
    return em.createQuery(
            "select s.address from SittingSignal s where s.attemptId = :attempt and s.kind in"
                + " (org.carecert.exam.domain.SignalKind.OPENED,"
                + " org.carecert.exam.domain.SignalKind.ADDRESS_CHANGED) order by s.noticedAt"
                + " desc, s.id desc",
            String.class)
        .setParameter("attempt", attemptId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Every signal of a session, the oldest first, with the admission that it belongs to. */
  public List<Object[]> ofSession(long sessionId) {
    return em.createQuery(
            "select t.admissionId, s from SittingSignal s, Attempt t, Admission a where t.id ="
                + " s.attemptId and a.id = t.admissionId and a.sessionId = :session order by"
                + " s.noticedAt, s.id",
            Object[].class)
        .setParameter("session", sessionId)
        .getResultList();
  }

  /** The keys that a session's browser may prove now. */
  public List<BrowserDemand> demands(long sessionId) {
    return em.createQuery(
            "select d from BrowserDemand d where d.sessionId = :session and d.withdrawnAt is null"
                + " order by d.id",
            BrowserDemand.class)
        .setParameter("session", sessionId)
        .getResultList();
  }

  /** The same of the session of this code. */
  public List<BrowserDemand> demands(String sessionCode) {
    return em.createQuery(
            "select d from BrowserDemand d, ExamSession s where s.code = :session and d.sessionId ="
                + " s.id and d.withdrawnAt is null order by d.id",
            BrowserDemand.class)
        .setParameter("session", sessionCode)
        .getResultList();
  }
}
