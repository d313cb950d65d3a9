package org.carecert.exam.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.FormItemLine;
import org.carecert.exam.domain.SameForm;

/** The items of sealed forms by number, and where else a form is sat. */
@Dependent
public class FormItemStore {
  @PersistenceContext private EntityManager em;

  /** The items of a form, in their order. */
  public List<FormItemLine> items(long formId) {
    List<?> rows =
        em.createNativeQuery(
                "select f.item_no, i.code, v.stem from exam_form_item f join exam_item_version v on"
                    + " v.id = f.item_version_id join exam_item i on i.id = v.item_id where"
                    + " f.form_id = ?1 order by f.item_no")
            .setParameter(1, formId)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new FormItemLine((int) Rows.whole(row[0]), (String) row[1], (String) row[2]))
        .toList();
  }

  /** The owner's other sessions with the form of this one, the newest first. */
  public List<SameForm> others(ExamSession session) {
    List<?> rows =
        em.createNativeQuery(
                "select s.code, s.name, s.opens_at from exam_session s where s.owner_id = ?1 and"
                    + " s.form_id = ?2 and s.id <> ?3 order by s.opens_at desc, s.id")
            .setParameter(1, session.ownerId())
            .setParameter(2, session.papers().formId())
            .setParameter(3, session.id())
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new SameForm((String) row[0], (String) row[1], Rows.instant(row[2])))
        .toList();
  }
}
