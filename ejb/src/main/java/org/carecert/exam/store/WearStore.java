package org.carecert.exam.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.carecert.exam.domain.Wear;
import org.carecert.exam.domain.WornItem;
import org.carecert.shared.CityClock;

/** Items of a sealed form that should not be sat on a day. */
@Dependent
public class WearStore {
  private static final String OF_FORM =
      "with v as (select f.item_no, x.id, x.item_id, x.version, i.code from exam_form_item f join"
          + " exam_item_version x on x.id = f.item_version_id join exam_item i on i.id = x.item_id"
          + " where f.form_id = ?1)";
  private static final String STEPS =
      OF_FORM
          + " select v.item_no, v.code, s.state, min(s.at) from v join exam_item_version n on"
          + " n.item_id = v.item_id and n.version >= v.version join exam_item_step s on"
          + " s.item_version_id = n.id where s.state = 'COMPROMISED' or (s.state = 'RETIRED' and"
          + " (n.id = v.id or exists (select 1 from exam_item_step a where a.item_version_id = n.id"
          + " and a.state = 'APPROVED'))) group by v.item_no, v.code, s.state";
  private static final String USES =
      OF_FORM
          + ", u as (select f.form_id, y.item_id from exam_form_item f join exam_item_version y on"
          + " y.id = f.item_version_id where y.item_id in (select item_id from v)), met as (select"
          + " u.item_id, sum(t.candidates) as candidates, max(t.last_at) as last_at,"
          + " max(t.before_at) as before_at from u join (select form_id, count(*) as candidates,"
          + " max(started_at) as last_at, max(started_at) filter (where started_at < ?3) as"
          + " before_at from exam_attempt where form_id in (select form_id from u) group by form_id)"
          + " t on t.form_id = u.form_id group by u.item_id), planned as (select u.item_id,"
          + " max(s.opens_at) filter (where s.opens_at < ?3) as before_at, min(s.opens_at) filter"
          + " (where s.opens_at >= ?4) as next_at from u join exam_session s on s.form_id = u.form_id"
          + " where s.state = 'PLANNED' and s.id <> ?2 group by u.item_id), seats as (select"
          + " s.id, s.form_id, s.opens_at, count(*) as candidates from exam_session s join"
          + " exam_admission a on a.session_id = s.id where s.state = 'PLANNED' and (s.id = ?2 or"
          + " s.closes_at > ?5 and s.form_id in (select form_id from u)) and not exists (select 1"
          + " from exam_attempt t where t.admission_id = a.id) group by s.id), awaited as (select"
          + " u.item_id, sum(s.candidates) as candidates, max(s.opens_at) as last_at from u join"
          + " seats s on s.form_id = u.form_id where s.id <> ?2 group by u.item_id) select v.item_no,"
          + " v.code, coalesce(m.candidates, 0) + coalesce(w.candidates, 0) + greatest(1,"
          + " (select candidates from seats where id = ?2)), coalesce(m.last_at, w.last_at),"
          + " greatest(m.before_at, p.before_at), p.next_at from v left join met m on m.item_id ="
          + " v.item_id left join planned p on p.item_id = v.item_id left join awaited w on w.item_id"
          + " = v.item_id";

  @PersistenceContext private EntityManager em;

  /**
   * What holds on a day.
   *
   * @param most how many candidates may have met an item
   * @param restDays for how many days it then rests
   * @param now sessions that are over meet nothing any more
   */
  public record Limits(LocalDate day, int most, int restDays, Instant now) {}

  /**
   * These items, by their numbers. An item rests after the last day on which it was sat, or is to
   * be sat in another planned session, and before the next on which it is to be sat; the day itself
   * does not count, so that a form may be sat in several rooms at once. Too many meet it if those
   * who did, those who are admitted to planned sessions, and those of this one are more than may.
   *
   * @param sessionId the session that is asked for; 0 = none yet
   */
  public List<WornItem> of(long formId, long sessionId, Limits limits) {
    em.flush();
    List<WornItem> worn = new ArrayList<>(steps(formId));
    for (Object[] row : uses(formId, sessionId, limits)) {
      int no = (int) Rows.whole(row[0]);
      String code = (String) row[1];
      if (Rows.whole(row[2]) > limits.most()) {
        LocalDate last = row[3] == null ? limits.day() : day(row[3]);
        worn.add(new WornItem(no, code, Wear.EXPOSED, last));
      }
      Object before = row[4];
      LocalDate until = before == null ? null : day(before).plusDays(limits.restDays());
      if (until != null && until.isAfter(limits.day())) {
        worn.add(new WornItem(no, code, Wear.RESTING, until));
      }
      LocalDate next = row[5] == null ? null : day(row[5]);
      if (next != null && limits.day().plusDays(limits.restDays()).isAfter(next)) {
        worn.add(new WornItem(no, code, Wear.AWAITED, next));
      }
    }
    worn.sort(Comparator.comparing(WornItem::wear).thenComparing(WornItem::no));
    return worn;
  }

  private List<WornItem> steps(long formId) {
    List<?> rows = em.createNativeQuery(STEPS).setParameter(1, formId).getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new WornItem(
                    (int) Rows.whole(row[0]),
                    (String) row[1],
                    Wear.valueOf((String) row[2]),
                    day(row[3])))
        .toList();
  }

  private List<Object[]> uses(long formId, long sessionId, Limits limits) {
    Instant begins = limits.day().atStartOfDay(CityClock.ZONE).toInstant();
    Instant ends = limits.day().plusDays(1).atStartOfDay(CityClock.ZONE).toInstant();
    List<?> rows =
        em.createNativeQuery(USES)
            .setParameter(1, formId)
            .setParameter(2, sessionId)
            .setParameter(3, Timestamp.from(begins))
            .setParameter(4, Timestamp.from(ends))
            .setParameter(5, Timestamp.from(limits.now()))
            .getResultList();
    return rows.stream().map(Object[].class::cast).toList();
  }

  private static LocalDate day(Object at) {
    return CityClock.dayOf(Rows.instant(at));
  }
}
