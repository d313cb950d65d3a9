package org.carecert.exam.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carecert.exam.domain.Mark;
import org.carecert.exam.domain.MarkPlace;
import org.carecert.exam.domain.Substitute;

/** Marks: added, never changed; the highest version counts. */
@Dependent
public class MarkStore {
  @PersistenceContext private EntityManager em;

  /** Adds a version of a mark. */
  public void add(Mark mark) {
    em.persist(mark);
    em.flush();
  }

  /** Names who marks in a relative's place. */
  public void add(Substitute substitute) {
    em.persist(substitute);
    em.flush();
  }

  /** Who marks in relatives' places in a session, in the order in which they were named. */
  public List<Substitute> substitutes(long sessionId) {
    return em.createQuery(
            "select u from Substitute u where u.sessionId = :session order by u.namedAt," + " u.id",
            Substitute.class)
        .setParameter("session", sessionId)
        .getResultList();
  }

  /** The mark of one place that counts. */
  public Optional<Mark> current(MarkPlace place) {
    return em.createQuery(
            "select m from Mark m where m.sessionId = :session and m.personId = :person and m.part ="
                + " :part and m.station = :station and m.assessorId = :assessor order by m.version"
                + " desc",
            Mark.class)
        .setParameter("session", place.sessionId())
        .setParameter("person", place.personId())
        .setParameter("part", place.part())
        .setParameter("station", place.station())
        .setParameter("assessor", place.assessorId())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
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
