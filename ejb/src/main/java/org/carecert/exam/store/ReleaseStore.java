package org.carecert.exam.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.LeakedSession;
import org.carecert.exam.domain.PaperRelease;
import org.carecert.exam.domain.VoidedRelease;

/** The officers' releases of the sessions' papers: added, never changed; some are void. */
@Dependent
public class ReleaseStore {
  private static final String VERSIONS = " any (cast(string_to_array(?1, ',') as bigint[]))";
  private static final String VOIDED =
      "select s.id, s.code, s.name, s.opens_at, r.officer_id, r.released_at, i.code, v.voided_at"
          + " from exam_release_void v join exam_paper_release r on r.id = v.release_id join"
          + " exam_session s on s.id = r.session_id join exam_item_step t on t.id = v.step_id join"
          + " exam_item_version x on x.id = t.item_version_id join exam_item i on i.id = x.item_id";
  private static final String ANEW =
      " from exam_session s where s.owner_id = ?1 and s.state = 'PLANNED' and s.closes_at > ?3 and"
          + " exists (select 1 from exam_paper_release r join exam_release_void v on v.release_id ="
          + " r.id where r.session_id = s.id and r.form_id = s.form_id) and (select"
          + " count(distinct r.officer_id) from exam_paper_release r where r.session_id = s.id and"
          + " r.form_id = s.form_id and not exists (select 1 from exam_release_void v where"
          + " v.release_id = r.id)) < 2 and not exists (select 1 from exam_paper_release r where"
          + " r.session_id = s.id and r.form_id = s.form_id and r.officer_id = ?2 and not exists"
          + " (select 1 from exam_release_void v where v.release_id = r.id))";

  @PersistenceContext private EntityManager em;

  /** Adds a release. */
  public void add(PaperRelease release) {
    em.persist(release);
    em.flush();
  }

  /** The releases of a session's present paper that are not void, in their order. */
  public List<PaperRelease> of(ExamSession session) {
    List<?> found =
        em.createNativeQuery(
                "select r.* from exam_paper_release r where r.session_id = ?1 and r.form_id = ?2 and"
                    + " not exists (select 1 from exam_release_void v where v.release_id = r.id)"
                    + " order by r.released_at, r.id",
                PaperRelease.class)
            .setParameter(1, session.id())
            .setParameter(2, session.papers().formId())
            .getResultList();
    return found.stream().map(PaperRelease.class::cast).toList();
  }

  /** Those of a session's present paper that are void, in their order. */
  public List<VoidedRelease> voided(ExamSession session) {
    return voided(
        em.createNativeQuery(
                VOIDED + " where r.session_id = ?1 and r.form_id = ?2 order by v.voided_at, r.id")
            .setParameter(1, session.id())
            .setParameter(2, session.papers().formId()));
  }

  /** Those that are void since these versions of items were retired. */
  public List<VoidedRelease> voidedBy(Collection<Long> versions) {
    em.flush();
    return voided(
        em.createNativeQuery(
                VOIDED
                    + " where t.state = 'RETIRED' and t.item_version_id ="
                    + VERSIONS
                    + " order by s.opens_at, s.id, r.id")
            .setParameter(1, listed(versions)));
  }

  /**
   * Holds the planned sessions after this moment whose forms hold one of these versions of items,
   * or an earlier one, until the transaction ends: nobody releases their papers meanwhile.
   */
  public void hold(Collection<Long> versions, Instant now) {
    em.createNativeQuery(
            "select s.id from exam_session s where s.state = 'PLANNED' and s.opens_at > ?2"
                + " and s.form_id in (select"
                + " f.form_id from exam_item_version n join exam_item_version v on v.item_id ="
                + " n.item_id and v.version <= n.version join exam_form_item f on f.item_version_id"
                + " = v.id where n.id ="
                + VERSIONS
                + ") order by s.id for update")
        .setParameter(1, listed(versions))
        .setParameter(2, Timestamp.from(now))
        .getResultList();
  }

  /** The owner's sessions whose paper is to be released anew, and not by this officer yet. */
  public List<LeakedSession> anew(long owner, long officer, Instant now) {
    List<?> rows =
        em.createNativeQuery(
                "select s.code, s.name, s.opens_at" + ANEW + " order by s.opens_at, s.id")
            .setParameter(1, owner)
            .setParameter(2, officer)
            .setParameter(3, Timestamp.from(now))
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(row -> session(row, 0)).toList();
  }

  private static List<VoidedRelease> voided(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new VoidedRelease(
                    Rows.whole(row[0]),
                    session(row, 1),
                    Rows.whole(row[4]),
                    Rows.instant(row[5]),
                    (String) row[6],
                    Rows.instant(row[7])))
        .toList();
  }

  private static LeakedSession session(Object[] row, int from) {
    return new LeakedSession(
        (String) row[from], (String) row[from + 1], Rows.instant(row[from + 2]));
  }

  private static String listed(Collection<Long> versions) {
    return versions.stream().map(String::valueOf).collect(Collectors.joining(","));
  }
}
