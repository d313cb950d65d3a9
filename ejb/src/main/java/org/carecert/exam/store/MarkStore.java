package org.carecert.exam.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.carecert.exam.domain.Mark;
import org.carecert.exam.domain.MarkPlace;

/** Marks: added, never changed; the highest version counts. */
@Dependent
public class MarkStore {
  @PersistenceContext private EntityManager em;

  /** Adds a version of a mark. */
  public void add(Mark mark) {
    em.persist(mark);
    em.flush();
  }

  /** The marks of a session that count. */
  public Map<MarkPlace, Mark> current(long sessionId) {
    List<Mark> marks =
        em.createQuery(
                "select m from Mark m where m.sessionId = :session order by m.version, m.id",
                Mark.class)
            .setParameter("session", sessionId)
            .getResultList();
    Map<MarkPlace, Mark> current = new LinkedHashMap<>();
    marks.forEach(mark -> current.put(mark.place(), mark));
    return current;
  }
}
