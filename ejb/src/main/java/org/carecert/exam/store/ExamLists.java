package org.carecert.exam.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.carecert.exam.domain.SessionLine;
import org.carecert.exam.domain.SessionState;
import org.carecert.exam.domain.Sitting;

/** Read-only lists of sessions and of how far their candidates are. */
@Dependent
public class ExamLists {
  private static final String SESSIONS =
      "select s.id, s.code, s.name, s.room, s.occupation, s.level, s.opens_at, s.closes_at, s.state,"
          + " count(a.id), count(t.id), count(t.finished_at) from exam_session s left join"
          + " exam_admission a on a.session_id = s.id left join exam_attempt t on t.admission_id ="
          + " a.id where s.owner_id = ?1 and (?2 = 0 or s.id < ?2) group by s.id order by s.id desc"
          + " limit ?3";
  private static final String SITTINGS =
      "select a.id, t.started_at, t.finished_at, coalesce(sum(case when w.answer <> '' then 1 else 0"
          + " end), 0), coalesce(max(w.server_seq), 0) from exam_admission a join exam_attempt t on"
          + " t.admission_id = a.id left join exam_answer w on w.attempt_id = t.id where a.session_id"
          + " = ?1 group by a.id, t.started_at, t.finished_at";

  @PersistenceContext private EntityManager em;

  /** The owner's sessions, newest first, below a cursor. */
  public List<SessionLine> sessions(long owner, long before, int limit) {
    List<?> rows =
        em.createNativeQuery(SESSIONS)
            .setParameter(1, owner)
            .setParameter(2, before)
            .setParameter(3, limit)
            .getResultList();
    return rows.stream().map(row -> session((Object[]) row)).toList();
  }

  /** How far everybody who started is, by admission. */
  public Map<Long, Sitting> sittings(long sessionId) {
    Map<Long, Sitting> sittings = new HashMap<>();
    List<?> rows = em.createNativeQuery(SITTINGS).setParameter(1, sessionId).getResultList();
    for (Object each : rows) {
      Object[] row = (Object[]) each;
      sittings.put(
          Rows.whole(row[0]),
          new Sitting(
              Rows.instant(row[1]),
              Rows.instantOrNull(row[2]),
              (int) Rows.whole(row[3]),
              Rows.whole(row[4])));
    }
    return sittings;
  }

  private static SessionLine session(Object[] row) {
    return new SessionLine(
        Rows.whole(row[0]),
        (String) row[1],
        (String) row[2],
        (String) row[3],
        (String) row[4],
        (int) Rows.whole(row[5]),
        Rows.instant(row[6]),
        Rows.instant(row[7]),
        SessionState.valueOf((String) row[8]),
        (int) Rows.whole(row[9]),
        (int) Rows.whole(row[10]),
        (int) Rows.whole(row[11]));
  }
}
