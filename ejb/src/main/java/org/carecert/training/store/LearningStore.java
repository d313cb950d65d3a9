package org.carecert.training.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carecert.training.domain.LearningRecord;
import org.carecert.training.domain.LearningSession;

/** Keeps how far people are in lessons, and the sessions that prove it. */
@Dependent
public class LearningStore {
  @PersistenceContext private EntityManager em;

  /** From here to the end of the transaction nobody else begins or beats for this person. */
  public void oneAtATime(long personId) {
    em.createNativeQuery(
            "select cast(pg_advisory_xact_lock(6506500000000 + cast(?1 as bigint)) as text)")
        .setParameter(1, personId)
        .getResultList();
  }

  /** Adds a record. */
  public void add(LearningRecord record) {
    em.persist(record);
    em.flush();
  }

  /** Adds a session. */
  public void add(LearningSession session) {
    em.persist(session);
    em.flush();
  }

  /** Writes what is pending, so that the constraints speak now. */
  public void flush() {
    em.flush();
  }

  /** A trainee's records, of every lesson version. */
  public List<LearningRecord> records(long traineeId) {
    return em.createQuery(
            "select r from LearningRecord r where r.traineeId = :trainee", LearningRecord.class)
        .setParameter("trainee", traineeId)
        .getResultList();
  }

  /** A trainee's record of a version. */
  public Optional<LearningRecord> record(long traineeId, long versionId) {
    return em.createQuery(
            "select r from LearningRecord r where r.traineeId = :trainee and r.versionId ="
                + " :version",
            LearningRecord.class)
        .setParameter("trainee", traineeId)
        .setParameter("version", versionId)
        .getResultStream()
        .findFirst();
  }

  /** Whose session this is. */
  public Optional<Long> personOf(String code) {
    return em.createQuery(
            "select s.personId from LearningSession s where s.code = :code", Long.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  /** A session as it is now, locked. */
  public LearningSession lock(String code) {
    LearningSession session =
        em.createQuery(
                "select s from LearningSession s where s.code = :code", LearningSession.class)
            .setParameter("code", code)
            .getSingleResult();
    em.refresh(session, LockModeType.PESSIMISTIC_WRITE);
    return session;
  }

  /** The record of a session as it is now, locked. */
  public LearningRecord lock(long recordId) {
    LearningRecord record = em.find(LearningRecord.class, recordId);
    em.refresh(record, LockModeType.PESSIMISTIC_WRITE);
    return record;
  }

  /** A person's session that has not ended. */
  public Optional<LearningSession> open(long personId) {
    return em.createQuery(
            "select s from LearningSession s where s.personId = :person and s.endedAt is null",
            LearningSession.class)
        .setParameter("person", personId)
        .getResultStream()
        .findFirst();
  }

  /** Open sessions without a sign of life since a moment. */
  public List<LearningSession> silentSince(Instant moment) {
    return em.createQuery(
            "select s from LearningSession s where s.endedAt is null and s.lastAt < :moment",
            LearningSession.class)
        .setParameter("moment", moment)
        .setMaxResults(500)
        .getResultList();
  }

  /** What a person's sessions of a day measured, but for one of them. */
  public long measuredMillis(long personId, LocalDate day, String butSession) {
    Long sum =
        em.createQuery(
                "select sum(s.measuredMillis) from LearningSession s where s.personId = :person"
                    + " and s.day = :day and s.code <> :but",
                Long.class)
            .setParameter("person", personId)
            .setParameter("day", day)
            .setParameter("but", butSession)
            .getSingleResult();
    return sum == null ? 0 : sum;
  }
}
