package org.carecert.exam.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carecert.exam.domain.Attempt;
import org.carecert.exam.domain.ItemType;
import org.carecert.exam.domain.OpenAnswer;
import org.carecert.exam.domain.ReadingPage;

/** Answers that people mark: those that wait for somebody, page by page, and the one he marks. */
@Dependent
public class ReadingStore {
  private static final String PEOPLE =
      Stream.of(ItemType.values())
          .filter(ItemType::needsPeople)
          .map(type -> "'" + type.name() + "'")
          .collect(Collectors.joining(", "));

  /** By which name markers know a paper: it leads to nobody's name, seat or admission. */
  private static final String PAPER =
      "left(encode(sha256(convert_to('paper:' || t.code, 'UTF8')), 'hex'), 12)";

  private static final String ANSWERS =
      " from exam_admission a join exam_attempt t on t.admission_id = a.id and t.state = 'FINISHED'"
          + " join exam_form_item f on f.form_id = t.form_id join exam_item_version v on v.id ="
          + " f.item_version_id and v.type in ("
          + PEOPLE
          + ") join exam_answer w on w.attempt_id = t.id and w.item_no = f.item_no and w.answer <> ''"
          + " where a.session_id = ?1";
  // As DoubleMarking wants it: not his own, not settled by a third or by two who are close.
  private static final String WAITING =
      ANSWERS
          + " and not exists (select 1 from exam_people_mark m where m.attempt_id = t.id and m.item_no"
          + " = w.item_no and m.round > (select count(*) from exam_people_void v where v.attempt_id = t.id and"
          + " v.item_no = w.item_no) and (m.marker_id = ?2 or m.turn = 3 or m.turn = 2 and exists (select 1 from"
          + " exam_people_mark n where n.attempt_id = t.id and n.item_no = w.item_no and n.round = m.round and n.turn = 1"
          + " and abs(m.points - n.points) * 100 <= ?3 * n.out_of)))";

  @PersistenceContext private EntityManager em;

  /**
   * What waits for somebody, in an order that tells nothing.
   *
   * @param tolerance how far apart two marks may be, in per cent of the item's points
   */
  public List<OpenAnswer> waiting(long sessionId, long marker, int tolerance, ReadingPage page) {
    List<?> rows =
        waits(
                "select t.id, t.form_id, w.item_no, "
                    + PAPER
                    + ", w.answer"
                    + WAITING
                    + " and (w.item_no, "
                    + PAPER
                    + ") > (?4, ?5) order by w.item_no, "
                    + PAPER
                    + " limit ?6",
                sessionId,
                marker,
                tolerance)
            .setParameter(4, page.itemNo())
            .setParameter(5, page.paper())
            .setParameter(6, page.limit())
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(ReadingStore::answer).toList();
  }

  /** How many wait for somebody. */
  public long waiting(long sessionId, long marker, int tolerance) {
    return Rows.whole(
        waits("select count(*)" + WAITING, sessionId, marker, tolerance).getSingleResult());
  }

  private Query waits(String query, long sessionId, long marker, int tolerance) {
    return em.createNativeQuery(query)
        .setParameter(1, sessionId)
        .setParameter(2, marker)
        .setParameter(3, tolerance);
  }

  /** The finished attempt of a session that markers know by this name. */
  public Optional<Attempt> attempt(long sessionId, String paper) {
    List<?> ids =
        em.createNativeQuery(
                "select t.id from exam_admission a join exam_attempt t on t.admission_id = a.id and"
                    + " t.state = 'FINISHED' where a.session_id = ?1 and "
                    + PAPER
                    + " = ?2")
            .setParameter(1, sessionId)
            .setParameter(2, paper)
            .getResultList();
    return ids.stream().map(Rows::whole).findFirst().map(id -> em.find(Attempt.class, id));
  }

  /** The answers of one attempt that people mark, by item; what is left empty needs nobody. */
  public List<OpenAnswer> answers(long sessionId, long attemptId) {
    List<?> rows =
        em.createNativeQuery(
                "select t.id, t.form_id, w.item_no, "
                    + PAPER
                    + ", w.answer"
                    + ANSWERS
                    + " and t.id = ?2 order by w.item_no")
            .setParameter(1, sessionId)
            .setParameter(2, attemptId)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(ReadingStore::answer).toList();
  }

  private static OpenAnswer answer(Object[] row) {
    return new OpenAnswer(
        Rows.whole(row[0]),
        Rows.whole(row[1]),
        (int) Rows.whole(row[2]),
        (String) row[3],
        (String) row[4]);
  }
}
