package org.carecert.exam.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.carecert.exam.domain.Attempt;
import org.carecert.exam.domain.ExamIncident;
import org.carecert.exam.domain.IncidentKind;
import org.carecert.exam.domain.Reopening;
import org.carecert.exam.domain.TimeAdjustment;

/** Incidents of sessions, and the time that attempts were given for them: added, never changed. */
@Dependent
public class TimeStore {
  @PersistenceContext private EntityManager em;

  /** Adds an incident. */
  public void add(ExamIncident incident) {
    em.persist(incident);
    em.flush();
  }

  /** Adds a reopening. */
  public void add(Reopening reopening) {
    em.persist(reopening);
    em.flush();
  }

  /** Writes down what has changed. */
  public void flush() {
    em.flush();
  }

  /** Adds an adjustment; the attempt knows its new deadline afterwards. */
  public void add(TimeAdjustment adjustment, Attempt attempt) {
    em.persist(adjustment);
    em.flush();
    em.refresh(attempt);
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

  /** The pause of an attempt that has not ended. */
  public Optional<ExamIncident> openPause(long attemptId) {
    return em.createQuery(
            "select i from ExamIncident i where i.attemptId = :attempt and i.kind = :pause and"
                + " i.endedAt is null",
            ExamIncident.class)
        .setParameter("attempt", attemptId)
        .setParameter("pause", IncidentKind.PAUSE)
        .getResultStream()
        .findFirst();
  }
}
