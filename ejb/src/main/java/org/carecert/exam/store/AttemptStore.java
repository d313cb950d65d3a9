package org.carecert.exam.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.carecert.exam.domain.Attempt;
import org.carecert.exam.domain.ResponseLine;

/** Attempts, and the responses that {@link AnswerLog} has stored. */
@Dependent
public class AttemptStore {
  @PersistenceContext private EntityManager em;

  /** Adds an attempt. */
  public void add(Attempt attempt) {
    em.persist(attempt);
    em.flush();
  }

  /** An attempt by code. */
  public Optional<Attempt> byCode(String code) {
    return em.createQuery("select a from Attempt a where a.code = :code", Attempt.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  /** The attempt of an admission. */
  public Optional<Attempt> of(long admissionId) {
    return em.createQuery("select a from Attempt a where a.admissionId = :admission", Attempt.class)
        .setParameter("admission", admissionId)
        .getResultStream()
        .findFirst();
  }

  /** Locks an attempt: no save is between its end and the digest of its responses. */
  public void lock(Attempt attempt) {
    em.refresh(attempt, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Running attempts whose deadline has passed. */
  public List<Attempt> overdue(Instant now) {
    return em.createQuery(
            "select a from Attempt a where a.state ="
                + " org.carecert.exam.domain.AttemptState.RUNNING and a.deadlineAt < :now order by"
                + " a.id",
            Attempt.class)
        .setParameter("now", now)
        .getResultList();
  }

  /** Every response in the order in which the server took it. */
  public List<ResponseLine> responses(long attemptId) {
    return lines("exam_response", attemptId);
  }

  /** The current answers by item. */
  public List<ResponseLine> answers(long attemptId) {
    return lines("exam_answer", attemptId);
  }

  /** The highest client sequence that was taken; 0 = none. */
  public int lastClientSeq(long attemptId) {
    return (int)
        Rows.whole(
            em.createNativeQuery(
                    "select coalesce(max(client_seq), 0) from exam_response where attempt_id = ?1")
                .setParameter(1, attemptId)
                .getSingleResult());
  }

  private List<ResponseLine> lines(String table, long attemptId) {
    List<?> rows =
        em.createNativeQuery(
                "select server_seq, client_seq, item_no, answer from "
                    + table
                    + " where attempt_id = ?1 order by server_seq")
            .setParameter(1, attemptId)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new ResponseLine(
                    Rows.whole(row[0]),
                    (int) Rows.whole(row[1]),
                    (int) Rows.whole(row[2]),
                    (String) row[3]))
        .toList();
  }
}
