package org.carecert.exam.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.carecert.exam.domain.SittingPresence;
import org.carecert.exam.domain.Watching;
import org.jspecify.annotations.Nullable;

/** What the console shows of the attempts of a session, and the devices by which they are sat. */
@Dependent
public class ConsoleStore {
  private static final String WATCHED =
      "select t.admission_id, t.id, t.state = 'FINISHED', t.started_at, t.deadline_at +"
          + " t.extra_seconds * interval '1 second', t.extra_seconds, t.paused_at, p.seen_at, (select"
          + " count(*) from exam_answer w where w.attempt_id = t.id and w.answer <> ''), coalesce("
          + "(select max(w.server_seq) from exam_answer w where w.attempt_id = t.id), 0), (select"
          + " max(r.saved_at) from exam_answer w join exam_response r on r.server_seq = w.server_seq"
          + " where w.attempt_id = t.id), (select count(*) from exam_device d where d.attempt_id ="
          + " t.id) from exam_admission a join exam_attempt t on t.admission_id = a.id left join"
          + " exam_presence p on p.attempt_id = t.id where a.session_id = ?1";

  private static final int MOST_DEVICES = 20;

  @PersistenceContext private EntityManager em;

  /** Every attempt of a session, by admission. */
  public Map<Long, Watching> attempts(long sessionId) {
    Map<Long, Watching> attempts = new HashMap<>();
    List<?> rows = em.createNativeQuery(WATCHED).setParameter(1, sessionId).getResultList();
    for (Object each : rows) {
      Object[] row = (Object[]) each;
      attempts.put(Rows.whole(row[0]), watching(row));
    }
    return attempts;
  }

  private static Watching watching(Object[] row) {
    @Nullable Instant paused = Rows.instantOrNull(row[6]);
    return new Watching(
        Rows.whole(row[1]),
        new SittingPresence.Signs(
            (Boolean) row[2],
            paused != null,
            Rows.instant(row[3]),
            Rows.instantOrNull(row[7]),
            Rows.instantOrNull(row[10])),
        Rows.instant(row[4]),
        (int) Rows.whole(row[5]),
        paused,
        (int) Rows.whole(row[8]),
        Rows.whole(row[9]),
        (int) Rows.whole(row[11]));
  }

  /**
   * An attempt is sat by this device; how many there are now, 0 if it was known or there are more
   * than anybody moves to.
   */
  public int met(long attemptId, String device, Instant now) {
    int added =
        em.createNativeQuery(
                "insert into exam_device (attempt_id, device, first_seen_at) select ?1, ?2, ?3 where"
                    + " (select count(*) from exam_device where attempt_id = ?1) < ?4 on conflict do"
                    + " nothing")
            .setParameter(1, attemptId)
            .setParameter(2, device)
            .setParameter(3, now.atOffset(ZoneOffset.UTC))
            .setParameter(4, MOST_DEVICES)
            .executeUpdate();
    return added == 0
        ? 0
        : (int)
            Rows.whole(
                em.createNativeQuery("select count(*) from exam_device where attempt_id = ?1")
                    .setParameter(1, attemptId)
                    .getSingleResult());
  }
}
