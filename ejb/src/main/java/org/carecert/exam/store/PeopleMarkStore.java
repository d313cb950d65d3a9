package org.carecert.exam.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.carecert.exam.domain.PeopleMark;
import org.carecert.exam.domain.PeopleVoid;

/**
 * What people gave for answers that no machine marks: added, never changed; the highest version of
 * a turn counts, and only of the last round.
 */
@Dependent
public class PeopleMarkStore {
  private static final String OF =
      "select p from PeopleMark p where p.attemptId in (select t.id from Attempt t where"
          + " t.admissionId in (select a.id from Admission a where a.sessionId = :session))";
  // Turn by turn, and of each the highest version; not of an answer that became another.
  private static final String CURRENT =
      " and p.roundNo > (select count(v.id) from PeopleVoid v where v.attemptId = p.attemptId and"
          + " v.itemNo = p.itemNo) and not exists (select n.id from PeopleMark n where n.attemptId = p.attemptId and n.itemNo ="
          + " p.itemNo and n.roundNo = p.roundNo and n.turn = p.turn and n.version > p.version) order by p.itemNo, p.turn";

  @PersistenceContext private EntityManager em;

  /** Adds one. */
  public void add(PeopleMark mark) {
    em.persist(mark);
    em.flush();
  }

  /** Says of an answer's marks of a round that they do not count. */
  public void add(PeopleVoid voided) {
    em.persist(voided);
    em.flush();
  }

  /** Which round of marking an answer is in. */
  public int round(long attemptId, int itemNo) {
    return 1
        + em.createQuery(
                "select count(v) from PeopleVoid v where v.attemptId = :attempt and v.itemNo = :item",
                Long.class)
            .setParameter("attempt", attemptId)
            .setParameter("item", itemNo)
            .getSingleResult()
            .intValue();
  }

  /** A session's marks that count, by attempt and item, in the order of their turns. */
  public Map<Long, Map<Integer, List<PeopleMark>>> of(long sessionId) {
    Map<Long, Map<Integer, List<PeopleMark>>> marks = new HashMap<>();
    em.createQuery(OF + CURRENT, PeopleMark.class)
        .setParameter("session", sessionId)
        .getResultList()
        .forEach(mark -> add(marks.computeIfAbsent(mark.attemptId(), id -> new HashMap<>()), mark));
    return marks;
  }

  /** An attempt's marks that count, by item, in the order of their turns. */
  public Map<Integer, List<PeopleMark>> ofAttempt(long attemptId) {
    Map<Integer, List<PeopleMark>> marks = new HashMap<>();
    em.createQuery(
            "select p from PeopleMark p where p.attemptId = :attempt" + CURRENT, PeopleMark.class)
        .setParameter("attempt", attemptId)
        .getResultList()
        .forEach(mark -> add(marks, mark));
    return marks;
  }

  private static void add(Map<Integer, List<PeopleMark>> marks, PeopleMark mark) {
    marks.computeIfAbsent(mark.itemNo(), no -> new ArrayList<>()).add(mark);
  }
}
