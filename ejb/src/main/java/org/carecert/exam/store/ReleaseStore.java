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

  /** The releases of a session's present paper, in their order. */
  public List<PaperRelease> of(ExamSession session) {
    return em.createQuery(
            "select r from PaperRelease r where r.sessionId = :session and r.formId = :form order by"
                + " r.releasedAt, r.id",
            PaperRelease.class)
        .setParameter("session", session.id())
        .setParameter("form", session.papers().formId())
        .getResultList();
  }
}
