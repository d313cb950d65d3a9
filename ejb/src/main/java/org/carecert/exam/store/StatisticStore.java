package org.carecert.exam.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carecert.exam.domain.ExamScope;
import org.carecert.exam.domain.Form;
import org.carecert.exam.domain.FormStatisticVersion;
import org.carecert.exam.domain.ItemMeasure;
import org.carecert.exam.domain.ItemStatisticVersion;

/** What sessions say of forms and items: added, never changed; the highest version counts. */
@Dependent
public class StatisticStore {
  private static final String WAITING =
      "select s.id from exam_session s where s.state = 'PUBLISHED' and exists (select 1 from"
          + " exam_admission a join exam_attempt t on t.admission_id = a.id where a.session_id ="
          + " s.id and t.state = 'FINISHED') and not exists (select 1 from"
          + " exam_session_analysed f where f.session_id = s.id and f.analysed_at >= coalesce(greatest((select"
          + " max(d.decided_at) from exam_key_decision d where d.session_id = s.id and d.state ="
          + " 'IN_FORCE'), (select max(r.decided_at) from exam_result r where r.session_id = s.id)),"
          + " '-infinity')) order by s.id limit 20";
  private static final String MEASURED =
      "select x.item_version_id, sum(x.attempts::bigint * x.facility), sum(x.attempts::bigint) from"
          + " exam_item_statistic x join exam_item_version v on v.id = x.item_version_id join"
          + " exam_item i on i.id = v.item_id where i.owner_id = ?1 and i.occupation = ?2 and i.level"
          + " = ?3 and not exists (select 1 from exam_item_statistic n where n.session_id ="
          + " x.session_id and n.form_id = x.form_id and n.item_version_id = x.item_version_id and"
          + " n.version > x.version) group by x.item_version_id having sum(x.attempts) >= ?4";

  private static final String OF_ITEM =
      "select x.item_version_id, s.name, x.attempts, x.facility, x.discrimination from"
          + " exam_item_statistic x join exam_session s on s.id = x.session_id join"
          + " exam_item_version v on v.id = x.item_version_id where v.item_id = ?1 and not exists"
          + " (select 1 from exam_item_statistic n where n.session_id = x.session_id and n.form_id ="
          + " x.form_id and n.item_version_id = x.item_version_id and n.version > x.version) order by"
          + " x.computed_at desc, x.id";

  @PersistenceContext private EntityManager em;

  /** Adds a version of a form's or of an item's statistic. */
  public void add(Object version) {
    em.persist(version);
  }

  /** Keeps that a session was analysed, whatever came out. */
  public void analysed(long sessionId, Instant at) {
    em.createNativeQuery(
            "insert into exam_session_analysed (session_id, analysed_at) values (?1, ?2) on"
                + " conflict do nothing")
        .setParameter(1, sessionId)
        .setParameter(2, Timestamp.from(at))
        .executeUpdate();
  }

  /** Writes what was added. */
  public void flush() {
    em.flush();
  }

  /**
   * Published sessions not analysed yet, or not since an item or a result of theirs was decided.
   */
  public List<Long> waiting() {
    return ((List<?>) em.createNativeQuery(WAITING).getResultList())
        .stream().map(Rows::whole).toList();
  }

  /** The newest statistics of a session, by form. */
  public List<FormStatisticVersion> newest(long sessionId) {
    return em.createQuery(
            "select f from FormStatisticVersion f where f.sessionId = :session and f.version ="
                + " (select max(n.version) from FormStatisticVersion n where n.sessionId ="
                + " f.sessionId and n.formId = f.formId) order by f.formId",
            FormStatisticVersion.class)
        .setParameter("session", sessionId)
        .getResultList();
  }

  /** The newest statistic of a form in a session. */
  public Optional<FormStatisticVersion> newest(long sessionId, long formId) {
    return newest(sessionId).stream().filter(f -> f.formId() == formId).findFirst();
  }

  /** The items of a version, by their numbers. */
  public List<ItemStatisticVersion> items(FormStatisticVersion form) {
    return em.createQuery(
            "select i from ItemStatisticVersion i where i.sessionId = :session and i.formId = :form"
                + " and i.version = :version order by i.itemNo",
            ItemStatisticVersion.class)
        .setParameter("session", form.sessionId())
        .setParameter("form", form.formId())
        .setParameter("version", form.version())
        .getResultList();
  }

  /**
   * The measured facility of the owner's item versions, over all sessions together, in hundredths
   * of a percent.
   *
   * @param least from how many answers on it counts
   */
  public Map<Long, Integer> facilities(long owner, ExamScope scope, int least) {
    List<?> rows =
        em.createNativeQuery(MEASURED)
            .setParameter(1, owner)
            .setParameter(2, scope.occupation())
            .setParameter(3, scope.level())
            .setParameter(4, least)
            .getResultList();
    Map<Long, Integer> facilities = new HashMap<>();
    for (Object each : rows) {
      Object[] row = (Object[]) each;
      long answers = Rows.whole(row[2]);
      facilities.put(Rows.whole(row[0]), (int) ((Rows.whole(row[1]) + answers / 2) / answers));
    }
    return facilities;
  }

  /** What sessions said of the versions of an item, by version, the newest first. */
  public Map<Long, List<ItemMeasure>> measured(long itemId) {
    List<?> rows = em.createNativeQuery(OF_ITEM).setParameter(1, itemId).getResultList();
    Map<Long, List<ItemMeasure>> measured = new HashMap<>();
    for (Object each : rows) {
      Object[] row = (Object[]) each;
      measured
          .computeIfAbsent(Rows.whole(row[0]), version -> new ArrayList<>())
          .add(
              new ItemMeasure(
                  (String) row[1],
                  (int) Rows.whole(row[2]),
                  (int) Rows.whole(row[3]),
                  row[4] == null ? null : (int) Rows.whole(row[4])));
    }
    return measured;
  }

  /** The public code of a form. */
  public String formCode(long formId) {
    return em.find(Form.class, formId).code();
  }

  /** The codes of the items of these versions in the bank. */
  public Map<Long, String> codes(long formId) {
    List<?> rows =
        em.createNativeQuery(
                "select f.item_version_id, i.code from exam_form_item f join exam_item_version v on"
                    + " v.id = f.item_version_id join exam_item i on i.id = v.item_id where"
                    + " f.form_id = ?1")
            .setParameter(1, formId)
            .getResultList();
    Map<Long, String> codes = new HashMap<>();
    for (Object each : rows) {
      Object[] row = (Object[]) each;
      codes.put(Rows.whole(row[0]), (String) row[1]);
    }
    return codes;
  }
}
