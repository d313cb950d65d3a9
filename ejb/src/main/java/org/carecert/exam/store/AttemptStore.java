package org.carecert.exam.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carecert.exam.domain.Answer;
import org.carecert.exam.domain.Attempt;
import org.carecert.exam.domain.AttemptState;
import org.carecert.exam.domain.Credit;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.MarkPlace;
import org.carecert.exam.domain.ResponseLine;
import org.carecert.exam.domain.SatPaper;

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

  /** The same, locked: no save is between its end and the digest of its responses. */
  public Optional<Attempt> locked(String code) {
    return em.createQuery("select a from Attempt a where a.code = :code", Attempt.class)
        .setParameter("code", code)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** The codes of running attempts whose time is up; time stands still in a pause. */
  public List<String> overdue(Instant now) {
    List<?> codes =
        em.createNativeQuery(
                "select code from exam_attempt where state = 'RUNNING' and paused_at is null and"
                    + " deadline_at < ?1 and deadline_at + extra_seconds * interval '1 second' < ?1"
                    + " order by id")
            .setParameter(1, now.atOffset(ZoneOffset.UTC))
            .getResultList();
    return codes.stream().map(String.class::cast).toList();
  }

  /** Every running attempt of a session, locked, in the order of ids. */
  public List<Attempt> lockRunning(long sessionId) {
    return em.createQuery(
            "select t from Attempt t where t.state ="
                + " org.carecert.exam.domain.AttemptState.RUNNING and t.admissionId in (select a.id"
                + " from Admission a where a.sessionId = :session) order by t.id",
            Attempt.class)
        .setParameter("session", sessionId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** The running attempts of these admissions, locked, in the order of ids. */
  public List<Attempt> lockRunning(Collection<Long> admissions) {
    return lockStarted(admissions).stream()
        .filter(attempt -> attempt.state() == AttemptState.RUNNING)
        .toList();
  }

  /** The attempts of these admissions in any state, locked, in the order of ids. */
  public List<Attempt> lockStarted(Collection<Long> admissions) {
    return admissions.isEmpty()
        ? List.of()
        : em.createQuery(
                "select t from Attempt t where t.admissionId in :admissions order by t.id",
                Attempt.class)
            .setParameter("admissions", admissions)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultList();
  }

  /** The attempts of a session that are over. */
  public List<Attempt> finished(long sessionId) {
    return em.createQuery(
            "select t from Attempt t where t.state ="
                + " org.carecert.exam.domain.AttemptState.FINISHED and t.admissionId in (select a.id"
                + " from Admission a where a.sessionId = :session) order by t.id",
            Attempt.class)
        .setParameter("session", sessionId)
        .getResultList();
  }

  /** The forms that were planned or sat in a session. */
  public List<Long> forms(ExamSession session) {
    List<?> forms =
        em.createNativeQuery(
                "select form_id from exam_session where id = ?1 union select t.form_id from"
                    + " exam_attempt t join exam_admission a on a.id = t.admission_id where"
                    + " a.session_id = ?1 order by 1")
            .setParameter(1, session.id())
            .getResultList();
    return forms.stream().map(Rows::whole).toList();
  }

  /** How many attempts of a session still run. */
  public long running(long sessionId) {
    return em.createQuery(
            "select count(t) from Attempt t where t.state ="
                + " org.carecert.exam.domain.AttemptState.RUNNING and t.admissionId in (select a.id"
                + " from Admission a where a.sessionId = :session)",
            Long.class)
        .setParameter("session", sessionId)
        .getSingleResult();
  }

  /**
   * The finished papers of a session with their answers, as they are marked.
   *
   * @param people what people's marks come to, by attempt and item
   */
  public List<SatPaper> finished(long sessionId, Map<Long, Map<Integer, Credit>> people) {
    Map<Long, Map<Integer, Answer>> answers = answersOf(sessionId);
    return finished(sessionId).stream()
        .map(
            t ->
                new SatPaper(
                    MarkPlace.theory(sessionId, t.personId()),
                    t.formId(),
                    answers.getOrDefault(t.id(), Map.of()),
                    people.getOrDefault(t.id(), Map.of())))
        .toList();
  }

  /** One finished paper with its answers, as it is marked. */
  public SatPaper sat(MarkPlace place, Attempt attempt, Map<Integer, Credit> people) {
    Map<Integer, Answer> given = new HashMap<>();
    answers(attempt.id()).forEach(line -> given.put(line.itemNo(), new Answer(line.answer())));
    return new SatPaper(place, attempt.formId(), given, people);
  }

  private Map<Long, Map<Integer, Answer>> answersOf(long sessionId) {
    Map<Long, Map<Integer, Answer>> answers = new HashMap<>();
    List<?> rows =
        em.createNativeQuery(
                "select w.attempt_id, w.item_no, w.answer from exam_answer w join exam_attempt t on"
                    + " t.id = w.attempt_id join exam_admission a on a.id = t.admission_id where"
                    + " a.session_id = ?1")
            .setParameter(1, sessionId)
            .getResultList();
    for (Object each : rows) {
      Object[] row = (Object[]) each;
      answers
          .computeIfAbsent(Rows.whole(row[0]), id -> new HashMap<>())
          .put((int) Rows.whole(row[1]), new Answer((String) row[2]));
    }
    return answers;
  }

  /** Every response in the order in which the server took it. */
  public List<ResponseLine> responses(long attemptId) {
    return lines("exam_response", attemptId);
  }

  /** The current answers by item. */
  public List<ResponseLine> answers(long attemptId) {
    return lines("exam_answer", attemptId);
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
