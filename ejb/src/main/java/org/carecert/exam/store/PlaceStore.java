package org.carecert.exam.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.carecert.exam.domain.ExamBatch;
import org.carecert.exam.domain.ExamRoom;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.IdentityCheck;
import org.carecert.exam.domain.IdentityDemand;
import org.carecert.exam.domain.IdentityState;
import org.carecert.exam.domain.RoomDraft;

/** Batches, rooms, and who was seen at the door. */
@Dependent
public class PlaceStore {
  private static final int BATCHES_LOCK = 700_003;

  @PersistenceContext private EntityManager em;

  /** Adds a batch or a check. */
  public void add(Object entity) {
    em.persist(entity);
    em.flush();
  }

  /** Holds an owner's batches until the transaction ends, so that a new name is added once. */
  public void holdBatches(long owner) {
    em.createNativeQuery("select 1 from (select pg_advisory_xact_lock(?1, hashint8(?2))) as held")
        .setParameter(1, BATCHES_LOCK)
        .setParameter(2, owner)
        .getSingleResult();
  }

  /** The owner's batch of this name. */
  public Optional<ExamBatch> batch(long owner, String name) {
    return em.createQuery(
            "select b from ExamBatch b where b.ownerId = :owner and b.name = :name",
            ExamBatch.class)
        .setParameter("owner", owner)
        .setParameter("name", name)
        .getResultStream()
        .findFirst();
  }

  /** The owner's batches, newest first. */
  public List<ExamBatch> batches(long owner) {
    return em.createQuery(
            "select b from ExamBatch b where b.ownerId = :owner order by b.id desc",
            ExamBatch.class)
        .setParameter("owner", owner)
        .setMaxResults(200)
        .getResultList();
  }

  /** The sessions of a batch in the order of their windows. */
  public List<ExamSession> sessions(long batchId) {
    return em.createQuery(
            "select s from ExamSession s where s.batchId = :batch order by s.opensAt, s.id",
            ExamSession.class)
        .setParameter("batch", batchId)
        .getResultList();
  }

  /** A batch by id. */
  public ExamBatch batch(long id) {
    return em.find(ExamBatch.class, id);
  }

  /** The rooms of a session, in their order. */
  public List<RoomDraft> rooms(long sessionId) {
    return found(sessionId).stream().map(ExamRoom::draft).toList();
  }

  /** A session has these rooms and no others. */
  public void rooms(long sessionId, List<RoomDraft> rooms) {
    found(sessionId).forEach(em::remove);
    em.flush();
    for (int i = 0; i < rooms.size(); i++) {
      em.persist(new ExamRoom(sessionId, i + 1, rooms.get(i)));
    }
    em.flush();
  }

  private List<ExamRoom> found(long sessionId) {
    return em.createQuery(
            "select r from ExamRoom r where r.sessionId = :session order by r.no", ExamRoom.class)
        .setParameter("session", sessionId)
        .getResultList();
  }

  /**
   * How many have seats in each room.
   *
   * @param firstSeats the number of the first seat of each room; the last room has all that follow
   */
  public List<Integer> seated(long sessionId, List<Integer> firstSeats) {
    int[] seated = new int[firstSeats.size()];
    List<?> rows =
        em.createNativeQuery(
                "select width_bucket(seat, cast(string_to_array(?2, ',') as int[])) as room, count(*)"
                    + " from exam_admission where session_id = ?1 group by room")
            .setParameter(1, sessionId)
            .setParameter(
                2, firstSeats.stream().map(String::valueOf).collect(Collectors.joining(",")))
            .getResultList();
    for (Object each : rows) {
      Object[] row = (Object[]) each;
      seated[(int) Rows.whole(row[0]) - 1] = (int) Rows.whole(row[1]);
    }
    return Arrays.stream(seated).boxed().toList();
  }

  /** What was last said about the check at the door of a session. */
  public Optional<IdentityDemand> demand(long sessionId) {
    return em.createQuery(
            "select d from IdentityDemand d where d.sessionId = :session order by"
                + " d.decidedAt desc, d.id desc",
            IdentityDemand.class)
        .setParameter("session", sessionId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** What is known at the door of a session, by admission. */
  public Map<Long, IdentityState> identities(long sessionId) {
    return em
        .createQuery(
            "select c from IdentityCheck c where c.admissionId in (select a.id from Admission a where"
                + " a.sessionId = :session) order by c.checkedAt, c.id",
            IdentityCheck.class)
        .setParameter("session", sessionId)
        .getResultList()
        .stream()
        .collect(
            Collectors.toMap(
                IdentityCheck::admissionId, IdentityCheck::state, (older, newer) -> newer));
  }
}
