package org.carecert.exam.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.carecert.exam.domain.ExamIncident;
import org.carecert.exam.domain.Losses;
import org.carecert.exam.domain.Reopening;
import org.carecert.exam.domain.TimeAdjustment;

/** Incidents of sessions, and the time that attempts were given for them: added, never changed. */
@Dependent
public class TimeStore {
  @PersistenceContext private EntityManager em;

  /** Adds an incident for which time may be given at once. */
  public void add(ExamIncident incident) {
    em.persist(incident);
    em.flush();
  }

  /** Adds an incident, written down with the others of its transaction. */
  public void addLater(ExamIncident incident) {
    em.persist(incident);
  }

  /** Adds a reopening. */
  public void add(Reopening reopening) {
    em.persist(reopening);
    em.flush();
  }

  /** The last time that a paper was given back; none if it never was. */
  public Optional<Reopening> reopening(long attemptId) {
    return em.createQuery(
            "select r from Reopening r where r.attemptId = :attempt order by r.id desc",
            Reopening.class)
        .setParameter("attempt", attemptId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Writes down what has changed. */
  public void flush() {
    em.flush();
  }

  /** Adds an adjustment, written down with the others of its transaction. */
  public void add(TimeAdjustment adjustment) {
    em.persist(adjustment);
  }

  /** What took time of one attempt of a session, and what it was given. */
  public Losses losses(long sessionId, long attemptId) {
    return new Losses(incidents(sessionId, attemptId), adjustments(attemptId));
  }

  /** The same of every attempt of a session. */
  public Losses losses(long sessionId) {
    return new Losses(
        incidents(sessionId),
        em.createQuery(
                "select t from TimeAdjustment t where t.attemptId in (select s.id from Attempt s,"
                    + " Admission a where a.id = s.admissionId and a.sessionId = :session) order by"
                    + " t.id",
                TimeAdjustment.class)
            .setParameter("session", sessionId)
            .getResultList());
  }

  /** The adjustments of an attempt. */
  public List<TimeAdjustment> adjustments(long attemptId) {
    return em.createQuery(
            "select t from TimeAdjustment t where t.attemptId = :attempt order by t.id",
            TimeAdjustment.class)
        .setParameter("attempt", attemptId)
        .getResultList();
  }

  /** A session's incident of this code. */
  public Optional<ExamIncident> incident(long sessionId, String code) {
    return incidents(sessionId).stream().filter(i -> i.code().equals(code)).findFirst();
  }

  /** The incidents of a session, in the order in which they were declared. */
  public List<ExamIncident> incidents(long sessionId) {
    return em.createQuery(
            "select i from ExamIncident i where i.sessionId = :session order by i.id",
            ExamIncident.class)
        .setParameter("session", sessionId)
        .getResultList();
  }

  /** What lasts in halls of a session. */
  public List<ExamIncident> lasting(long sessionId) {
    return em.createQuery(
            "select i from ExamIncident i where i.sessionId = :session and i.attemptId is null and"
                + " i.endedAt is null order by i.id",
            ExamIncident.class)
        .setParameter("session", sessionId)
        .getResultList();
  }

  /** The newest incidents of a session, the newest first. */
  public List<ExamIncident> newest(long sessionId, int most) {
    return em.createQuery(
            "select i from ExamIncident i where i.sessionId = :session order by i.id desc",
            ExamIncident.class)
        .setParameter("session", sessionId)
        .setMaxResults(most)
        .getResultList();
  }

  /** The incidents of a session that concern one attempt: its own, and those of everybody. */
  public List<ExamIncident> incidents(long sessionId, long attemptId) {
    return em.createQuery(
            "select i from ExamIncident i where i.sessionId = :session and (i.attemptId is null or"
                + " i.attemptId = :attempt) order by i.id",
            ExamIncident.class)
        .setParameter("session", sessionId)
        .setParameter("attempt", attemptId)
        .getResultList();
  }
}
