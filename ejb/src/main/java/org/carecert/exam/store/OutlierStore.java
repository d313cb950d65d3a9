package org.carecert.exam.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.carecert.exam.domain.OutlierRules;
import org.carecert.exam.domain.Severity;
import org.carecert.shared.CityClock;

/** What outliers are made from: sessions with their counts, marks with their times. */
@Dependent
public class OutlierStore {
  private static final String BATCHES =
      "select s.owner_id, s.opens_at, count(r.id) filter (where r.outcome in ('PASSED', 'FAILED')),"
          + " count(r.id) filter (where r.outcome = 'PASSED'), (select string_agg(cast(x.account_id"
          + " as text), ',') from (select a.account_id from exam_session_assessor a where"
          + " a.session_id = s.id union select m.account_id from exam_review_member m join"
          + " exam_review_panel p on p.id = m.panel_id where p.session_id = s.id) x) from"
          + " exam_session s left join exam_result r on r.session_id = s.id and not exists (select"
          + " 1 from exam_result n where n.session_id = r.session_id and n.person_id = r.person_id"
          + " and n.version > r.version) where s.opens_at between ?1 and ?2 group by s.id";
  private static final String MARKS =
      // What waited for a dead line comes all at once: the tablet says for how long it did.
      "select m.session_id, m.person_id, m.part || m.station, m.assessor_id, m.points, m.out_of,"
          + " m.given_at - make_interval(secs => coalesce((select max(e.waited_seconds) from"
          + " exam_station_entry e where m.part = 'PRACTICAL' and e.session_id = m.session_id and"
          + " e.person_id = m.person_id and e.station = m.station and e.assessor_id ="
          + " m.assessor_id and e.mark_version = m.version), 0)) from exam_mark m join"
          + " exam_session s on s.id = m.session_id where m.part <>"
          + " 'THEORY' and s.opens_at between ?1 and ?2 and not exists (select 1 from exam_mark"
          + " n where n.session_id = m.session_id and n.person_id = m.person_id and n.part = m.part"
          + " and n.station = m.station and n.assessor_id = m.assessor_id and n.version >"
          + " m.version)";

  @PersistenceContext private EntityManager em;

  /** The sessions that opened in this time. */
  public List<OutlierRules.Batch> batches(Instant from, Instant until) {
    return rows(BATCHES, from, until).stream()
        .map(
            row ->
                new OutlierRules.Batch(
                    Rows.whole(row[0]),
                    CityClock.dayOf(Rows.instant(row[1])),
                    (int) Rows.whole(row[2]),
                    (int) Rows.whole(row[3]),
                    ids((String) row[4])))
        .toList();
  }

  private static List<Long> ids(@org.jspecify.annotations.Nullable String joined) {
    return joined == null
        ? List.of()
        : Arrays.stream(joined.split(",", -1)).map(Long::valueOf).toList();
  }

  /** The marks of assessors and reviewers that count, of sessions that opened in this time. */
  public List<OutlierRules.Marked> marks(Instant from, Instant until) {
    return rows(MARKS, from, until).stream()
        .map(
            row ->
                new OutlierRules.Marked(
                    Rows.whole(row[0]),
                    new Severity.Given(
                        row[0] + ":" + row[1] + ":" + row[2],
                        Rows.whole(row[3]),
                        (int) Rows.whole(row[4]),
                        (int) Rows.whole(row[5])),
                    Rows.instant(row[6])))
        .toList();
  }

  private List<Object[]> rows(String sql, Instant from, Instant until) {
    return ((List<?>)
            em.createNativeQuery(sql)
                .setParameter(1, Timestamp.from(from))
                .setParameter(2, Timestamp.from(until))
                .getResultList())
        .stream().map(Object[].class::cast).toList();
  }
}
