package org.carecert.exam.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.carecert.exam.domain.ExamScope;
import org.carecert.exam.domain.OutlierRules;
import org.carecert.shared.CityClock;
import org.jspecify.annotations.Nullable;

/** What outliers are made from, counted where it is kept. */
@Dependent
public class OutlierStore {
  private static final String LAST_RESULT =
      " not exists (select 1 from exam_result n where n.session_id = r.session_id and n.person_id ="
          + " r.person_id and n.version > r.version)";
  private static final String BATCHES =
      "select s.id, coalesce(s.batch_id, s.id), s.owner_id, s.opens_at, count(r.id) filter (where r.outcome in ('PASSED',"
          + " 'FAILED')), count(r.id) filter (where r.outcome = 'PASSED'), (select"
          + " string_agg(cast(x.account_id as text), ',') from (select a.account_id from"
          + " exam_session_assessor a where a.session_id = s.id union select c.from_account from"
          + " exam_session_change c where c.session_id = s.id and c.kind = 'REPLACE_ASSESSOR' and"
          + " c.state = 'IN_FORCE' union select u.substitute_id from exam_substitute u where"
          + " u.session_id = s.id union select m.account_id from"
          + " exam_review_member m join exam_review_panel p on p.id = m.panel_id where p.session_id"
          + " = s.id) x) from exam_session s left join exam_result r on r.session_id ="
          + " s.id and"
          + LAST_RESULT
          + " where s.state <> 'CANCELLED' and s.opens_at between ?1 and ?2 group by s.id";
  private static final String SAT =
      "select s.id, s.opens_at, s.occupation, s.level, r.person_id, r.outcome = 'PASSED' from"
          + " exam_session s join exam_result r on r.session_id = s.id where r.outcome in"
          + " ('PASSED', 'FAILED') and"
          + LAST_RESULT
          + " and s.opens_at between ?1 and ?2";
  // What waited for a dead line comes all at once: the tablet says for how long it did.
  private static final String AT =
      "m.given_at - make_interval(secs => coalesce((select max(e.waited_seconds) from"
          + " exam_station_entry e where m.part = 'PRACTICAL' and e.session_id = m.session_id and e.person_id = m.person_id"
          + " and e.station = m.station and e.assessor_id = m.assessor_id and e.mark_version ="
          + " m.version), 0))";
  private static final String MARKS =
      " from exam_mark m join exam_session s on s.id = m.session_id where m.part <> 'THEORY' and"
          + " s.opens_at between ?1 and ?2 and not exists (select 1 from exam_mark n where"
          + " n.session_id = m.session_id and n.person_id = m.person_id and n.part = m.part and"
          + " n.station = m.station and n.assessor_id = m.assessor_id and n.version > m.version)";
  // As first given: what a re-check puts right is nobody's pace.
  private static final String READ =
      " union all select p.id, s.id, p.marker_id, p.given_at, true from exam_people_mark p join"
          + " exam_attempt t on t.id = p.attempt_id join exam_admission a on a.id = t.admission_id"
          + " join exam_session s on s.id = a.session_id where p.version = 1 and s.opens_at between"
          + " ?1 and ?2";
  private static final String PACES =
      "select g.assessor_id, count(*), percentile_disc(0.5) within group (order by g.gap) from"
          + " (select b.assessor_id, extract(epoch from b.at - lag(b.at) over (partition by"
          + " b.session_id, b.assessor_id, b.reads order by b.at, b.id)) as gap from (select m.id,"
          + " m.session_id, m.assessor_id, "
          + AT
          + " as at, false as reads"
          + MARKS
          + READ
          + ") b) g where g.gap is not null group by g.assessor_id order by g.assessor_id";
  private static final String LEANS =
      "select b.assessor_id, count(*), avg(b.percent - (b.together - b.percent) / (b.people - 1))"
          + " from (select c.assessor_id, c.percent, sum(c.percent) over beside as together, count(*)"
          + " over beside as people from (select m.session_id, m.person_id, m.part || m.station as station,"
          + " m.assessor_id, 100.0 * m.points / m.out_of as percent"
          + MARKS
          + ") c window beside as (partition by c.session_id, c.person_id, c.station)) b where"
          + " b.people > 1 group by b.assessor_id order by b.assessor_id";

  @PersistenceContext private EntityManager em;

  /**
   * 参考人员: who sat which exam, so that his school is found.
   *
   * @param passed whether his result, as it counts now, is a pass
   */
  public record Sat(long session, LocalDate day, ExamScope scope, long person, boolean passed) {}

  /** The sessions that opened in this time, each with its batch; one without is its own. */
  public List<OutlierRules.Held> batches(Instant from, Instant until) {
    return rows(BATCHES, from, until).stream()
        .map(
            row ->
                new OutlierRules.Held(
                    Rows.whole(row[0]),
                    Rows.whole(row[1]),
                    Rows.whole(row[2]),
                    CityClock.dayOf(Rows.instant(row[3])),
                    (int) Rows.whole(row[4]),
                    (int) Rows.whole(row[5]),
                    ids((String) row[6])))
        .toList();
  }

  /** Who has a score in them. */
  public List<Sat> sat(Instant from, Instant until) {
    return rows(SAT, from, until).stream()
        .map(
            row ->
                new Sat(
                    Rows.whole(row[0]),
                    CityClock.dayOf(Rows.instant(row[1])),
                    new ExamScope((String) row[2], (int) Rows.whole(row[3])),
                    Rows.whole(row[4]),
                    (Boolean) row[5]))
        .toList();
  }

  private static List<Long> ids(@Nullable String joined) {
    return joined == null
        ? List.of()
        : Arrays.stream(joined.split(",", -1)).map(Long::valueOf).toList();
  }

  /**
   * The time between each assessor's marks, of those that count, and between the answers that he
   * read.
   */
  public List<OutlierRules.Pace> paces(Instant from, Instant until) {
    return rows(PACES, from, until).stream()
        .map(
            row ->
                new OutlierRules.Pace(
                    Rows.whole(row[0]), (int) Rows.whole(row[1]), ((Number) row[2]).doubleValue()))
        .toList();
  }

  /** How far each assessor is from those who marked the same. */
  public List<OutlierRules.Lean> leans(Instant from, Instant until) {
    return rows(LEANS, from, until).stream()
        .map(
            row ->
                new OutlierRules.Lean(
                    Rows.whole(row[0]), (int) Rows.whole(row[1]), ((Number) row[2]).doubleValue()))
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
