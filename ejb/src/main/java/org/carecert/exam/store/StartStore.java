package org.carecert.exam.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.carecert.exam.domain.Admission;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.HallState;
import org.carecert.exam.domain.HallStop;
import org.carecert.exam.domain.StartStanding;
import org.carecert.exam.domain.StartStanding.Own;
import org.carecert.exam.domain.StartStanding.Papers;
import org.jspecify.annotations.Nullable;

/** What a start asks of the database, in one question: a thousand ask it in the same moment. */
@Dependent
public class StartStore {
  /** Of every seat, where one seat is asked for. */
  private static final int EVERY_SEAT = 0;

  private static final String STOPS =
      "(select string_agg(i.kind || ' ' || cast(extract(epoch from i.began_at) * 1000000 as bigint)"
          + " || ' ' || coalesce(cast(cast(extract(epoch from i.ended_at) * 1000000 as bigint) as"
          + " text), '-'), ',') from exam_incident i where i.session_id = ?1 and i.attempt_id is null"
          + " and i.kind in ('OUTAGE', 'PAUSE', 'END') and (i.from_seat is null or ?2 = 0 or ?2"
          + " between i.from_seat and i.to_seat))";

  @PersistenceContext private EntityManager em;

  /** How a session's paper, its officers, its halls and its door stand to this admission. */
  public StartStanding standing(ExamSession session, Admission admission, Instant now) {
    Object[] row =
        (Object[])
            em.createNativeQuery(
                    "select (select count(distinct r.officer_id) from exam_paper_release r where"
                        + " r.session_id = ?1 and r.form_id = ?3 and not exists (select 1 from"
                        + " exam_release_void v where v.release_id = r.id)), (select count(distinct l.item_id) from"
                        + " exam_form_leak l where l.form_id = ?3), exists (select 1 from"
                        + " exam_session_browser where session_id = ?1 and withdrawn_at is null),"
                        + " (select count(*) from"
                        + " exam_relation r join exam_invigilator i on i.account_id = r.account_id"
                        + " where r.person_id = ?4 and i.session_id = ?1), exists (select 1 from"
                        + " exam_accommodation where person_id = ?4), coalesce((select c.seen from"
                        + " exam_identity_check c where c.admission_id = ?5 order by c.id desc limit 1),"
                        + " false), exists (select 1 from exam_entry_lack where admission_id = ?5 and"
                        + " cleared_at is null), "
                        + STOPS)
                .setParameter(1, session.id())
                .setParameter(2, admission.seat())
                .setParameter(3, session.papers().formId())
                .setParameter(4, admission.personId())
                .setParameter(5, admission.id())
                .getSingleResult();
    return new StartStanding(
        new Papers((int) Rows.whole(row[0]), (int) Rows.whole(row[1]), (Boolean) row[2]),
        state(row[7], now),
        new Own((int) Rows.whole(row[3]), (Boolean) row[4], (Boolean) row[5], (Boolean) row[6]));
  }

  /** How it stands about the hall of a seat. */
  public HallState hall(long sessionId, int seat, Instant now) {
    Object told =
        em.createNativeQuery("select " + STOPS)
            .setParameter(1, sessionId)
            .setParameter(2, seat)
            .getSingleResult();
    return state(told, now);
  }

  /** How it stands about all halls of a session together. */
  public HallState halls(long sessionId, Instant now) {
    return hall(sessionId, EVERY_SEAT, now);
  }

  private static HallState state(@Nullable Object told, Instant now) {
    return told == null ? HallState.OPEN : HallState.of(HallStop.read((String) told), now);
  }
}
