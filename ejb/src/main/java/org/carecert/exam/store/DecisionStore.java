package org.carecert.exam.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.carecert.exam.domain.Absence;
import org.carecert.exam.domain.DecisionState;
import org.carecert.exam.domain.KeyDecision;
import org.carecert.exam.domain.Misconduct;
import org.carecert.exam.domain.MisconductLift;
import org.carecert.exam.domain.PendingDecision;
import org.carecert.exam.domain.SessionChange;
import org.carecert.exam.domain.SessionChangeKind;
import org.carecert.exam.domain.StationDecision;

/**
 * Decisions about a session: of two officers on an item's key, on a candidate's conduct, on itself;
 * of a lead at a station; on who is absent.
 */
@Dependent
public class DecisionStore {
  private static final String PENDING =
      " from (select session_id, item_no, null as kind, proposed_by, proposed_at, id from"
          + " exam_key_decision where"
          + " state = 'PROPOSED' union all select session_id, null, null, proposed_by, proposed_at, id"
          + " from exam_misconduct where state = 'PROPOSED' union all select session_id, null, null,"
          + " proposed_by, proposed_at, id from exam_misconduct_lift where state = 'PROPOSED' union all select session_id, null, kind,"
          + " proposed_by, proposed_at, id from exam_session_change where state = 'PROPOSED') d join exam_session s on s.id = d.session_id"
          + " where s.owner_id = ?1 and d.proposed_by <> ?2";

  @PersistenceContext private EntityManager em;

  /** Adds a proposal. */
  public void add(Object decision) {
    em.persist(decision);
    em.flush();
  }

  /** What others than this officer have proposed at a body, the oldest first. */
  public List<PendingDecision> pending(long owner, String officer, int limit) {
    List<?> rows =
        em.createNativeQuery(
                "select s.code, s.name, d.item_no, d.kind, d.proposed_at"
                    + PENDING
                    + " order by d.proposed_at, d.id limit ?3")
            .setParameter(1, owner)
            .setParameter(2, officer)
            .setParameter(3, limit)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new PendingDecision(
                    (String) row[0],
                    (String) row[1],
                    row[2] == null ? null : (int) Rows.whole(row[2]),
                    row[3] == null ? null : SessionChangeKind.valueOf((String) row[3]),
                    Rows.instant(row[4])))
        .toList();
  }

  /** How many those are. */
  public long pending(long owner, String officer) {
    return Rows.whole(
        em.createNativeQuery("select count(*)" + PENDING)
            .setParameter(1, owner)
            .setParameter(2, officer)
            .getSingleResult());
  }

  /** The session's decisions on items, in the order in which they came into force, then others. */
  public List<KeyDecision> onItems(long sessionId) {
    return em.createQuery(
            "select d from KeyDecision d where d.sessionId = :session order by"
                + " d.officers.decidedAt, d.id",
            KeyDecision.class)
        .setParameter("session", sessionId)
        .getResultList();
  }

  /** Those in force, in the order in which they came into force. */
  public List<KeyDecision> inForce(long sessionId) {
    return em.createQuery(
            "select d from KeyDecision d where d.sessionId = :session and d.state = :state order by"
                + " d.officers.decidedAt, d.id",
            KeyDecision.class)
        .setParameter("session", sessionId)
        .setParameter("state", DecisionState.IN_FORCE)
        .getResultList();
  }

  /** The session's decision of this code. */
  public Optional<KeyDecision> onItem(long sessionId, String code) {
    return onItems(sessionId).stream().filter(d -> d.code().equals(code)).findFirst();
  }

  /** The session's decisions on conduct, the newest first. */
  public List<Misconduct> onConduct(long sessionId) {
    return em.createQuery(
            "select m from Misconduct m where m.sessionId = :session order by m.id desc",
            Misconduct.class)
        .setParameter("session", sessionId)
        .getResultList();
  }

  /** The session's decisions to lift one on conduct, the newest first. */
  public List<MisconductLift> lifts(long sessionId) {
    return em.createQuery(
            "select l from MisconductLift l where l.sessionId = :session order by l.id desc",
            MisconductLift.class)
        .setParameter("session", sessionId)
        .getResultList();
  }

  /** The decisions on conduct that are lifted. */
  public Set<Long> lifted(long sessionId) {
    return lifts(sessionId).stream()
        .filter(lift -> lift.state() == DecisionState.IN_FORCE)
        .map(MisconductLift::misconductId)
        .collect(Collectors.toSet());
  }

  /** The decisions to change or cancel the session, the newest first. */
  public List<SessionChange> onSession(long sessionId) {
    return em.createQuery(
            "select c from SessionChange c where c.sessionId = :session order by c.id desc",
            SessionChange.class)
        .setParameter("session", sessionId)
        .getResultList();
  }

  /** Every version of every absence of a session, oldest version first. */
  public List<Absence> onAbsence(long sessionId) {
    return em.createQuery(
            "select a from Absence a where a.sessionId = :session order by a.version, a.id",
            Absence.class)
        .setParameter("session", sessionId)
        .getResultList();
  }

  /** The leads' decisions at stations, oldest version first. */
  public List<StationDecision> onStations(long sessionId) {
    return em.createQuery(
            "select d from StationDecision d where d.sessionId = :session order by d.version, d.id",
            StationDecision.class)
        .setParameter("session", sessionId)
        .getResultList();
  }
}
