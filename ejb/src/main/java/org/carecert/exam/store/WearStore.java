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
          + " max(s.opens_at) as before_at from u join exam_session s on s.form_id = u.form_id where"
          + " s.state = 'PLANNED' and s.id <> ?2 and s.opens_at < ?3 group by u.item_id) select"
          + " v.item_no, v.code, coalesce(m.candidates, 0), m.last_at, greatest(m.before_at,"
          + " p.before_at) from v left join met m on m.item_id = v.item_id left join planned p on"
          + " p.item_id = v.item_id";

  @PersistenceContext private EntityManager em;

  /**
   * What holds on a day.
   *
   * @param most how many candidates may have met an item
   * @param restDays for how many days it then rests
   */
  public record Limits(LocalDate day, int most, int restDays) {}

  /**
   * These items, by their numbers. An item rests after the last day on which it was sat, or is to
   * be sat in another planned session; the day itself does not count, so that a form may be sat in
   * several rooms at once.
   *
   * @param sessionId the session that is asked for; 0 = none yet
   */
  public List<WornItem> of(long formId, long sessionId, Limits limits) {
    em.flush();
    List<WornItem> worn = new ArrayList<>(steps(formId));
    for (Object[] row : uses(formId, sessionId, limits.day())) {
      int no = (int) Rows.whole(row[0]);
      String code = (String) row[1];
      if (Rows.whole(row[2]) >= limits.most()) {
        worn.add(new WornItem(no, code, Wear.EXPOSED, day(row[3])));
      }
      Object before = row[4];
      LocalDate until = before == null ? null : day(before).plusDays(limits.restDays());
      if (until != null && until.isAfter(limits.day())) {
        worn.add(new WornItem(no, code, Wear.RESTING, until));
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

  private List<Object[]> uses(long formId, long sessionId, LocalDate day) {
    Instant begins = day.atStartOfDay(CityClock.ZONE).toInstant();
    List<?> rows =
        em.createNativeQuery(USES)
            .setParameter(1, formId)
            .setParameter(2, sessionId)
            .setParameter(3, Timestamp.from(begins))
            .getResultList();
    return rows.stream().map(Object[].class::cast).toList();
  }

  private static LocalDate day(Object at) {
    return CityClock.dayOf(Rows.instant(at));
  }
}
