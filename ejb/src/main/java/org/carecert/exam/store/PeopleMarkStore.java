package org.carecert.exam.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.carecert.exam.domain.PeopleMark;

/** What people gave for answers that no machine marks. */
@Dependent
public class PeopleMarkStore {
  @PersistenceContext private EntityManager em;

  /** Adds one. */
  public void add(PeopleMark mark) {
    em.persist(mark);
    em.flush();
  }

  /** A session's, by attempt and item, in the order of their turns. */
  public Map<Long, Map<Integer, List<PeopleMark>>> of(long sessionId) {
    Map<Long, Map<Integer, List<PeopleMark>>> marks = new HashMap<>();
    em.createQuery(
            "select p from PeopleMark p where p.attemptId in (select t.id from Attempt t where"
                + " t.admissionId in (select a.id from Admission a where a.sessionId = :session))"
                + " order by p.turn",
            PeopleMark.class)
        .setParameter("session", sessionId)
        .getResultList()
        .forEach(
            mark ->
                marks
                    .computeIfAbsent(mark.attemptId(), id -> new HashMap<>())
                    .computeIfAbsent(mark.itemNo(), no -> new ArrayList<>())
                    .add(mark));
    return marks;
  }
}
