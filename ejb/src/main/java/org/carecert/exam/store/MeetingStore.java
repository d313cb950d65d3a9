package org.carecert.exam.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** Who had which item on his paper. */
@Dependent
public class MeetingStore {
  private static final String MET =
      " from exam_item_version x join exam_form_item f on f.item_version_id = x.id join exam_attempt t"
          + " on t.form_id = f.form_id join exam_admission a on a.id = t.admission_id join"
          + " exam_session n on n.id = a.session_id join exam_form o on o.id = f.form_id where"
          + " x.item_id = ?1";

  @PersistenceContext private EntityManager em;

  /** How many candidates met an item, in any version. */
  public int count(long itemId) {
    return (int)
        Rows.whole(
            em.createNativeQuery("select count(*)" + MET)
                .setParameter(1, itemId)
                .getSingleResult());
  }

  /** The newest of them. */
  public List<Met> newest(long itemId, int limit) {
    List<?> rows =
        em.createNativeQuery(
                "select t.person_id, n.name, o.code, f.item_no, x.version, t.started_at"
                    + MET
                    + " order by t.started_at desc, t.id desc limit ?2")
            .setParameter(1, itemId)
            .setParameter(2, limit)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new Met(
                    Rows.whole(row[0]),
                    (String) row[1],
                    (String) row[2],
                    (int) Rows.whole(row[3]),
                    (int) Rows.whole(row[4]),
                    Rows.instant(row[5])))
        .toList();
  }

  /** A person who met an item. */
  public record Met(
      long personId, String session, String form, int itemNo, int version, Instant at) {}
}
