package org.carecert.exam.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carecert.exam.domain.KeptOutlier;
import org.carecert.exam.domain.Outlier;
import org.carecert.exam.domain.OutlierKind;
import org.carecert.exam.domain.OutlierView;
import org.carecert.shared.CityClock;

/** Signals as they were found, what they were found in, and who looked into them: added only. */
@Dependent
public class KeptOutlierStore {
  private static final String KEPT =
      "select o.id, o.code, o.kind, o.who, o.found, o.bound, o.from_day, o.until_day, o.found_at,"
          + " (select count(*) from exam_outlier_look l where l.outlier_id = o.id) from exam_outlier"
          + " o";
  private static final String UNSEEN =
      " where not exists (select 1 from exam_outlier_look l where l.outlier_id = o.id)";

  @PersistenceContext private EntityManager em;

  /** Keeps a signal; false if the same about the same is kept for these days already. */
  public boolean keep(Outlier outlier, String code, Instant at) {
    int kept =
        em.createNativeQuery(
                "insert into exam_outlier (id, code, kind, who, from_day, until_day, found, bound,"
                    + " found_at) values (nextval('shared_id'), ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) on"
                    + " conflict do nothing")
            .setParameter(1, code)
            .setParameter(2, outlier.kind().name())
            .setParameter(3, outlier.who())
            .setParameter(4, Date.valueOf(outlier.from()))
            .setParameter(5, Date.valueOf(outlier.until()))
            .setParameter(6, outlier.value())
            .setParameter(7, outlier.limit())
            .setParameter(8, Timestamp.from(at))
            .executeUpdate();
    if (kept == 1) {
      for (long session : outlier.sessions()) {
        em.createNativeQuery(
                "insert into exam_outlier_session (outlier_id, session_id) select o.id, ?2 from"
                    + " exam_outlier o where o.code = ?1")
            .setParameter(1, code)
            .setParameter(2, session)
            .executeUpdate();
      }
    }
    return kept == 1;
  }

  /** Kept signals below a cursor (0 = from the newest on). */
  public List<KeptOutlier> page(long before, int limit) {
    return kept(
        em.createNativeQuery(KEPT + " where ?1 = 0 or o.id < ?1 order by o.id desc limit ?2")
            .setParameter(1, before)
            .setParameter(2, limit)
            .getResultList());
  }

  /** Those nobody has looked into, the oldest first. */
  public List<KeptOutlier> unseen(int limit) {
    return kept(
        em.createNativeQuery(KEPT + UNSEEN + " order by o.id limit ?1")
            .setParameter(1, limit)
            .getResultList());
  }

  /** How many those are. */
  public long unseen() {
    return Rows.whole(
        em.createNativeQuery("select count(*) from exam_outlier o" + UNSEEN).getSingleResult());
  }

  /** The signal of a code. */
  public Optional<KeptOutlier> byCode(String code) {
    return kept(
            em.createNativeQuery(KEPT + " where o.code = ?1").setParameter(1, code).getResultList())
        .stream()
        .findFirst();
  }

  private static List<KeptOutlier> kept(List<?> rows) {
    return rows.stream().map(Object[].class::cast).map(KeptOutlierStore::kept).toList();
  }

  private static KeptOutlier kept(Object[] row) {
    return new KeptOutlier(
        Rows.whole(row[0]),
        (String) row[1],
        OutlierKind.valueOf((String) row[2]),
        Rows.whole(row[3]),
        (BigDecimal) row[4],
        (BigDecimal) row[5],
        day(row[6]),
        day(row[7]),
        Rows.instant(row[8]),
        (int) Rows.whole(row[9]));
  }

  private static LocalDate day(Object column) {
    return column instanceof LocalDate day ? day : ((Date) column).toLocalDate();
  }

  /** 信号所在场次: a session with the id of its body, whose name another room knows. */
  public record Found(long body, OutlierView.Session session) {}

  /** The sessions that a signal was found in, with how they stand now. */
  public List<Found> sessions(long outlierId) {
    List<?> rows =
        em.createNativeQuery(
                "select s.owner_id, s.code, s.name, coalesce(b.name, ''), s.opens_at, count(r.id)"
                    + " filter (where r.outcome in ('PASSED', 'FAILED')), count(r.id) filter (where"
                    + " r.outcome = 'PASSED') from exam_outlier_session x join exam_session s on"
                    + " s.id = x.session_id left join exam_batch b on b.id = s.batch_id left join"
                    + " exam_result r on r.session_id = s.id and not exists (select 1 from"
                    + " exam_result n where n.session_id = r.session_id and n.person_id ="
                    + " r.person_id and n.version > r.version) where x.outlier_id = ?1 group by"
                    + " s.id, b.name order by s.opens_at, s.id")
            .setParameter(1, outlierId)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new Found(
                    Rows.whole(row[0]),
                    new OutlierView.Session(
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        "",
                        CityClock.dayOf(Rows.instant(row[4])),
                        (int) Rows.whole(row[5]),
                        (int) Rows.whole(row[6]))))
        .toList();
  }

  /** Who looked into a signal, the first first. */
  public List<OutlierView.Look> looks(long outlierId) {
    List<?> rows =
        em.createNativeQuery(
                "select looked_by, looked_at, note from exam_outlier_look where outlier_id = ?1"
                    + " order by id")
            .setParameter(1, outlierId)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new OutlierView.Look((String) row[0], Rows.instant(row[1]), (String) row[2]))
        .toList();
  }

  /** Keeps that somebody looked into a signal. */
  public void looked(long outlierId, OutlierView.Look look) {
    em.createNativeQuery(
            "insert into exam_outlier_look (id, outlier_id, looked_by, looked_at, note) values"
                + " (nextval('shared_id'), ?1, ?2, ?3, ?4)")
        .setParameter(1, outlierId)
        .setParameter(2, look.by())
        .setParameter(3, Timestamp.from(look.at()))
        .setParameter(4, look.note())
        .executeUpdate();
  }
}
