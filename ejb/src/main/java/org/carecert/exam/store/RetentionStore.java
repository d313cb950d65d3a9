package org.carecert.exam.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.carecert.exam.domain.ArchiveMedium;
import org.carecert.exam.domain.RetentionDecision;
import org.carecert.exam.domain.RetentionDue;
import org.carecert.shared.Json;

/** Decisions on archives whose time is over, and which archives those are. */
@Dependent
public class RetentionStore {
  // The years in force on the day of publication come from outside, as rows of medium, day and
  // years.
  private static final String DUE =
      " from (select s.id, s.code, s.name, m.medium, greatest(cast(day.of + make_interval(years =>"
          + " (select p.years from jsonb_to_recordset(cast(?2 as jsonb)) as p(medium text, since"
          + " date, years int) where p.medium = m.medium and p.since <= day.of order by p.since desc"
          + " limit 1)) as date), (select max(d.kept_until) from exam_archive_decision d where"
          + " d.session_id = s.id and d.medium = m.medium and d.state = 'IN_FORCE')) as until,"
          + " (select d.proposed_by from exam_archive_decision d where d.session_id = s.id and"
          + " d.medium = m.medium and d.state = 'PROPOSED') as proposed_by from exam_session s cross"
          + " join lateral (select cast(s.published_at at time zone 'Asia/Shanghai' as date) as of)"
          + " day cross join (values ('PAPER'), ('ELECTRONIC')) as m(medium) where s.owner_id = ?1"
          + " and s.state = 'PUBLISHED' and not exists (select 1 from exam_archive_decision d where"
          + " d.session_id = s.id and d.medium = m.medium and d.kind = 'DISPOSE' and d.state ="
          + " 'IN_FORCE')) kept where until <= ?3 or proposed_by is not null";

  @PersistenceContext private EntityManager em;

  /** Adds a proposal. */
  public void add(RetentionDecision decision) {
    em.persist(decision);
    em.flush();
  }

  /** A session's decisions, the newest first. */
  public List<RetentionDecision> of(long sessionId) {
    return em.createQuery(
            "select d from RetentionDecision d where d.sessionId = :session order by d.id desc",
            RetentionDecision.class)
        .setParameter("session", sessionId)
        .getResultList();
  }

  /**
   * The archives of a body that may go by this day, or are proposed for something; the first of
   * them.
   */
  public List<RetentionDue> due(Asked asked, LocalDate today, int most) {
    List<?> rows =
        query(
                "select code, name, medium, until, proposed_by"
                    + DUE
                    + " order by until, id, medium limit ?4",
                asked)
            .setParameter(4, most)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row -> {
              LocalDate until = ((Date) row[3]).toLocalDate();
              return new RetentionDue(
                  (String) row[0],
                  (String) row[1],
                  ArchiveMedium.valueOf((String) row[2]),
                  until,
                  !today.isBefore(until),
                  (String) row[4]);
            })
        .toList();
  }

  /** How many those are. */
  public long due(Asked asked) {
    return Rows.whole(query("select count(*)" + DUE, asked).getSingleResult());
  }

  private Query query(String text, Asked asked) {
    return em.createNativeQuery(text)
        .setParameter(1, asked.owner())
        .setParameter(2, Json.text(asked.years()))
        .setParameter(3, Date.valueOf(asked.by()));
  }

  /**
   * 期满查询: which archives are asked for.
   *
   * @param owner whose they are
   * @param years for how long archives are kept, from day to day
   * @param by until when they may go
   */
  public record Asked(long owner, List<Years> years, LocalDate by) {
    public Asked {
      years = List.copyOf(years);
    }
  }

  /** 保存年限: for how many years a medium is kept of what is published from this day on. */
  public record Years(ArchiveMedium medium, LocalDate since, int years) {}
}
