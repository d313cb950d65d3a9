package org.carecert.exam.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.Part;
import org.carecert.exam.domain.ReviewPanel;

/** Review panels; sessions of levels that ask no review have none and are not looked for. */
@Dependent
public class ReviewStore {
  /** One of the panel, or in a relative's place. */
  private static final String MINE =
      "(:account member of p.members or p.sessionId in (select u.sessionId from Substitute u where"
          + " u.substituteId = :account and u.part = :part))";

  @PersistenceContext private EntityManager em;

  /** Keeps a panel as it is now named. */
  public void keep(ReviewPanel panel) {
    em.persist(panel);
    em.flush();
  }

  /** The panel of a session. */
  public Optional<ReviewPanel> of(ExamSession session) {
    if (!Part.reviewed(session.scope().level())) {
      return Optional.empty();
    }
    return em.createQuery(
            "select p from ReviewPanel p where p.sessionId = :session", ReviewPanel.class)
        .setParameter("session", session.id())
        .getResultStream()
        .findFirst();
  }

  /** The panel of the session of this code, if this account is one of it. */
  public Optional<ReviewPanel> of(long account, String sessionCode) {
    return em.createQuery(
            "select p from ReviewPanel p where "
                + MINE
                + " and p.sessionId in (select s.id from ExamSession s where s.code = :code)",
            ReviewPanel.class)
        .setParameter("account", account)
        .setParameter("part", Part.REVIEW)
        .setParameter("code", sessionCode)
        .getResultStream()
        .findFirst();
  }

  /** The panels of which this account is one, the latest review first. */
  public List<ReviewPanel> of(long account) {
    return em.createQuery(
            "select p from ReviewPanel p where " + MINE + " order by p.startsAt desc, p.id desc",
            ReviewPanel.class)
        .setParameter("account", account)
        .setParameter("part", Part.REVIEW)
        .getResultList();
  }
}
