package org.carecert.exam.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.carecert.exam.domain.Admission;
import org.carecert.exam.domain.ExamScope;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.Invigilator;
import org.carecert.exam.domain.Part;
import org.carecert.exam.domain.SessionState;
import org.carecert.exam.domain.Substitute;
import org.carecert.exam.domain.Window;
import org.carecert.shared.CityClock;

/** Sessions and their admissions. */
@Dependent
public class SessionStore {
  private static final int PEOPLE_LOCK = 700_002;

  @PersistenceContext private EntityManager em;

  /** Adds a session or admission. */
  public void add(Object entity) {
    em.persist(entity);
    em.flush();
  }

  /** The owner's session of this code. */
  public Optional<ExamSession> session(long owner, String code) {
    return byCode(code).filter(session -> session.ownerId() == owner);
  }

  /** The session of this code in which this account assesses, if only in a relative's place. */
  public Optional<ExamSession> assessed(long account, String code) {
    return byCode(code)
        .filter(
            session -> session.assessors().contains(account) || substitutes(account, session.id()));
  }

  private boolean substitutes(long account, long sessionId) {
    return !em.createQuery(
            "select u from Substitute u where u.sessionId = :session and u.substituteId = :account"
                + " and u.part = :part",
            Substitute.class)
        .setParameter("session", sessionId)
        .setParameter("account", account)
        .setParameter("part", Part.PRACTICAL)
        .getResultList()
        .isEmpty();
  }

  /** The session of this code for which this account is named as an invigilator. */
  public Optional<ExamSession> watched(long account, String code) {
    return byCode(code)
        .filter(
            session ->
                !em.createQuery(
                        "select i from Invigilator i where i.sessionId = :session and i.accountId ="
                            + " :account",
                        Invigilator.class)
                    .setParameter("session", session.id())
                    .setParameter("account", account)
                    .getResultList()
                    .isEmpty());
  }

  /** The owner's sessions whose results are not published, newest first. */
  public List<ExamSession> planned(long owner) {
    return em.createQuery(
            "select s from ExamSession s where s.ownerId = :owner and s.state = :planned order by"
                + " s.opensAt desc",
            ExamSession.class)
        .setParameter("owner", owner)
        .setParameter("planned", SessionState.PLANNED)
        .setMaxResults(200)
        .getResultList();
  }

  /** The planned sessions of an exam, whoever holds them, from this day on. */
  public List<ExamSession> planned(ExamScope scope, LocalDate from) {
    return em.createQuery(
            "select s from ExamSession s where s.occupation = :occupation and s.level = :level and"
                + " s.opensAt >= :from and s.state = :planned order by s.opensAt, s.id",
            ExamSession.class)
        .setParameter("occupation", scope.occupation())
        .setParameter("level", scope.level())
        .setParameter("from", from.atStartOfDay(CityClock.ZONE).toInstant())
        .setParameter("planned", SessionState.PLANNED)
        .getResultList();
  }

  /** Takes an entity away that only planned something. */
  public void remove(Invigilator invigilator) {
    em.remove(invigilator);
    em.flush();
  }

  /** The invigilators of a session. */
  public List<Invigilator> invigilators(long sessionId) {
    return em.createQuery(
            "select i from Invigilator i where i.sessionId = :session order by i.id",
            Invigilator.class)
        .setParameter("session", sessionId)
        .getResultList();
  }

  /** Whether an account watches another planned session at the same time. */
  public boolean watchesElsewhere(long account, ExamSession session) {
    return em.createQuery(
                "select count(i) from Invigilator i, ExamSession s where i.accountId = :account and"
                    + " s.id = i.sessionId and s.id <> :session and s.state = :planned and"
                    + " s.opensAt < :closes and s.closesAt > :opens",
                Long.class)
            .setParameter("account", account)
            .setParameter("planned", SessionState.PLANNED)
            .setParameter("session", session.id())
            .setParameter("closes", session.window().closesAt())
            .setParameter("opens", session.window().opensAt())
            .getSingleResult()
        > 0;
  }

  /** The sessions for which this account is named as an invigilator, newest first. */
  public List<ExamSession> watched(long account) {
    return em.createQuery(
            "select s from ExamSession s where s.id in (select i.sessionId from Invigilator i where"
                + " i.accountId = :account) order by s.id desc",
            ExamSession.class)
        .setParameter("account", account)
        .getResultList();
  }

  /** The sessions in which this account assesses, newest first. */
  public List<ExamSession> assessed(long account) {
    return em.createQuery(
            "select s from ExamSession s where :account member of s.assessors or s.id in (select"
                + " u.sessionId from Substitute u where u.substituteId = :account and u.part ="
                + " :part) order by s.id desc",
            ExamSession.class)
        .setParameter("part", Part.PRACTICAL)
        .setParameter("account", account)
        .getResultList();
  }

  /** A session by id. */
  public ExamSession session(long id) {
    return em.find(ExamSession.class, id);
  }

  /** Locks a session until the transaction ends, so that seats and publication are one by one. */
  public void lock(ExamSession session) {
    em.refresh(session, LockModeType.PESSIMISTIC_WRITE);
  }

  /**
   * Holds these people, or accounts, until the transaction ends: what one session asks of their
   * other ones is asked one by one. In one order for everybody, so that nobody waits in a circle.
   */
  public void hold(Collection<Long> ids) {
    em.createNativeQuery(
            "select 1 from (select pg_advisory_xact_lock(?1, each.hash) from (select distinct"
                + " hashint8(cast(id as bigint)) as hash from unnest(string_to_array(?2, ',')) id"
                + " order by hash) each) held")
        .setParameter(1, PEOPLE_LOCK)
        .setParameter(2, ids.stream().map(String::valueOf).collect(Collectors.joining(",")))
        .getResultList();
  }

  /** A person's admission of this code, locked, so that two starts at once make one attempt. */
  public Optional<Admission> locked(long personId, String code) {
    return em.createQuery(
            "select a from Admission a where a.personId = :person and a.code = :code",
            Admission.class)
        .setParameter("person", personId)
        .setParameter("code", code)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** Locks everybody's admission of a session: a start holds its own, so none is under way. */
  public void lockSeats(long sessionId) {
    em.createNativeQuery(
            "select id from exam_admission where session_id = ?1 order by id for update")
        .setParameter(1, sessionId)
        .getResultList();
  }

  /**
   * Holds the starts of a session until the transaction ends. Marks may be given meanwhile: they
   * only name the session and the admission.
   */
  public void holdStarts(ExamSession session) {
    for (String rows :
        List.of(
            "select id from exam_session where id = ?1 for no key update",
            "select id from exam_admission where session_id = ?1 order by id for no key update")) {
      em.createNativeQuery(rows).setParameter(1, session.id()).getResultList();
    }
    em.refresh(session);
  }

  /** Whether anybody has begun a session, or was marked in it. */
  public boolean sat(long sessionId) {
    return (Boolean)
        em.createNativeQuery(
                "select exists (select 1 from exam_attempt t join exam_admission a on a.id ="
                    + " t.admission_id where a.session_id = ?1) or exists (select 1 from exam_mark m"
                    + " where m.session_id = ?1)")
            .setParameter(1, sessionId)
            .getSingleResult();
  }

  /** The admissions of a session by seat. */
  public List<Admission> admissions(long sessionId) {
    return em.createQuery(
            "select a from Admission a where a.sessionId = :session order by a.seat",
            Admission.class)
        .setParameter("session", sessionId)
        .getResultList();
  }

  /** A person's admission of this code. */
  public Optional<Admission> admission(long personId, String code) {
    return em.createQuery(
            "select a from Admission a where a.personId = :person and a.code = :code",
            Admission.class)
        .setParameter("person", personId)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  /** A person's admission to a session. */
  public Optional<Admission> admitted(long sessionId, long personId) {
    return em.createQuery(
            "select a from Admission a where a.sessionId = :session and a.personId = :person",
            Admission.class)
        .setParameter("session", sessionId)
        .setParameter("person", personId)
        .getResultStream()
        .findFirst();
  }

  /** An admission of this code in one of the owner's sessions. */
  public Optional<Admission> admissionIn(long owner, String code) {
    return em.createQuery(
            "select a from Admission a where a.code = :code and a.sessionId in (select s.id from"
                + " ExamSession s where s.ownerId = :owner)",
            Admission.class)
        .setParameter("code", code)
        .setParameter("owner", owner)
        .getResultStream()
        .findFirst();
  }

  /** An admission of this code in this session. */
  public Optional<Admission> admissionOf(long sessionId, String code) {
    return admissions(sessionId).stream().filter(a -> a.code().equals(code)).findFirst();
  }

  /** An admission by id. */
  public Admission admission(long id) {
    return em.find(Admission.class, id);
  }

  /** A person's admissions, newest first. */
  public List<Admission> admissionsOf(long personId) {
    return em.createQuery(
            "select a from Admission a where a.personId = :person order by a.id desc",
            Admission.class)
        .setParameter("person", personId)
        .getResultList();
  }

  /** Whether the person has a seat in another session that meets this window. */
  public boolean sitsElsewhere(long personId, long sessionId, Window window) {
    return admissionsOf(personId).stream()
        .filter(a -> a.sessionId() != sessionId)
        .map(a -> session(a.sessionId()))
        .anyMatch(s -> s.state() == SessionState.PLANNED && s.window().meets(window));
  }

  /**
   * The sessions of the same exam after this one, to which one of these people is admitted:
   * published or not, since one may be published just now; it shows once it is locked.
   */
  public List<ExamSession> later(ExamSession than, Collection<Long> people) {
    return em.createQuery(
            "select s from ExamSession s where s.ownerId = :owner and s.occupation = :occupation"
                + " and s.level = :level and s.opensAt > :opensAt and"
                + " s.id in (select a.sessionId from Admission a where a.personId in :people) order"
                + " by s.opensAt, s.id",
            ExamSession.class)
        .setParameter("owner", than.ownerId())
        .setParameter("occupation", than.scope().occupation())
        .setParameter("level", than.scope().level())
        .setParameter("opensAt", than.window().opensAt())
        .setParameter("people", people)
        .getResultList();
  }

  private Optional<ExamSession> byCode(String code) {
    return em.createQuery("select s from ExamSession s where s.code = :code", ExamSession.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }
}
