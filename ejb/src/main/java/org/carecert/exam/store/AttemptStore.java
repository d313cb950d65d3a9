package org.carecert.exam.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.carecert.exam.domain.Attempt;
import org.carecert.exam.domain.GivenAnswer;
import org.carecert.exam.domain.ResponseLine;
import org.carecert.exam.domain.SavedAnswer;

/**
 * Attempts and their responses. A save is one statement: it takes the attempt only while it runs
 * and before its deadline, appends the response, and moves the current answer if it is newer.
 */
@Dependent
public class AttemptStore {
  private static final String SAVE =
      "with running as (select id from exam_attempt where code = ?1 and state = 'RUNNING' and"
          + " deadline_at >= ?2 and items >= ?4 for share), saved as (insert into exam_response (attempt_id,"
          + " client_seq, server_seq, item_no, answer, saved_at) select id, ?3,"
          + " nextval('exam_response_seq'), ?4, ?5, ?2 from running on conflict (attempt_id,"
          + " client_seq) do nothing returning *), current as (insert into exam_answer (attempt_id,"
          + " item_no, answer, client_seq, server_seq) select attempt_id, item_no, answer,"
          + " client_seq, server_seq from saved on conflict (attempt_id, item_no) do update set"
          + " answer = excluded.answer, client_seq = excluded.client_seq, server_seq ="
          + " excluded.server_seq where exam_answer.client_seq < excluded.client_seq) select"
          + " item_no, client_seq, server_seq, saved_at, answer from saved";
  private static final String KEPT =
      "select r.item_no, r.client_seq, r.server_seq, r.saved_at, r.answer from exam_response r join"
          + " exam_attempt a on a.id = r.attempt_id where a.code = ?1 and r.client_seq = ?2";

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

  /**
   * Saves an answer; empty if the attempt does not take it, or already has this client sequence.
   */
  public Optional<SavedAnswer> save(String code, GivenAnswer given, Instant now) {
    List<?> rows =
        em.createNativeQuery(SAVE)
            .setParameter(1, code)
            .setParameter(2, now.atOffset(ZoneOffset.UTC))
            .setParameter(3, given.clientSeq())
            .setParameter(4, given.itemNo())
            .setParameter(5, given.answer())
            .getResultList();
    return rows.stream().findFirst().map(row -> saved((Object[]) row));
  }

  /** What was saved under this client sequence, if it is the same answer; empty otherwise. */
  public Optional<SavedAnswer> kept(String code, GivenAnswer given) {
    return keptRow(code, given.clientSeq())
        .filter(row -> given.answer().equals(row[4]))
        .filter(row -> given.itemNo() == Rows.whole(row[0]))
        .map(AttemptStore::saved);
  }

  /** Whether this client sequence is used. */
  public boolean used(String code, int clientSeq) {
    return keptRow(code, clientSeq).isPresent();
  }

  private Optional<Object[]> keptRow(String code, int clientSeq) {
    return ((List<?>)
            em.createNativeQuery(KEPT)
                .setParameter(1, code)
                .setParameter(2, clientSeq)
                .getResultList())
        .stream().map(Object[].class::cast).findFirst();
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

  private static SavedAnswer saved(Object[] row) {
    return new SavedAnswer(
        (int) Rows.whole(row[0]),
        (int) Rows.whole(row[1]),
        Rows.whole(row[2]),
        Rows.instant(row[3]));
  }
}
