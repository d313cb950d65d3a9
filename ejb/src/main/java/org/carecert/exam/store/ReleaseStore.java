package org.carecert.exam.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.PaperRelease;

/** The officers' releases of the sessions' papers: added, never changed. */
@Dependent
public class ReleaseStore {
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
}
