package org.carecert.exam.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.carecert.exam.domain.Admission;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.StartStanding;

/** What a start asks of the database, in one question: a thousand ask it in the same moment. */
@Dependent
public class StartStore {
  @PersistenceContext private EntityManager em;

  /** How a session's paper and its officers stand to this admission. */
  public StartStanding standing(ExamSession session, Admission admission) {
    Object[] row =
        (Object[])
            em.createNativeQuery(
                    "select (select count(distinct r.officer_id) from exam_paper_release r where"
                        + " r.session_id = ?1 and r.form_id = ?2), (select count(distinct l.item_id) from"
                        + " exam_form_leak l where l.form_id = ?2), (select count(*) from"
                        + " exam_relation r join exam_invigilator i on i.account_id = r.account_id"
                        + " where r.person_id = ?3 and i.session_id = ?1), exists (select"
                        + " 1 from exam_attempt where paused_at is not null)")
                .setParameter(1, session.id())
                .setParameter(2, session.papers().formId())
                .setParameter(3, admission.personId())
                .getSingleResult();
    return new StartStanding(
        (int) Rows.whole(row[0]),
        (int) Rows.whole(row[1]),
        (int) Rows.whole(row[2]),
        (Boolean) row[3] && paused(session.id()));
  }

  // Asked only while anybody at all is paused: to plan it costs more than all of the above.
  private boolean paused(long sessionId) {
    Object[] row =
        (Object[])
            em.createNativeQuery(
                    "select count(*) filter (where t.paused_at is not null), count(*) filter (where"
                        + " t.paused_at is null) from exam_admission a join exam_attempt t on"
                        + " t.admission_id = a.id where a.session_id = ?1 and t.state = 'RUNNING'")
                .setParameter(1, sessionId)
                .getSingleResult();
    return Rows.whole(row[0]) > 0 && Rows.whole(row[1]) == 0;
  }
}
