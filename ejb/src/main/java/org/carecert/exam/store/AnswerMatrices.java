package org.carecert.exam.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.carecert.exam.domain.AnalysedForm;
import org.carecert.exam.domain.Interruption;
import org.carecert.exam.domain.ItemKey;
import org.carecert.exam.domain.ItemType;
import org.carecert.exam.domain.ResponseMatrix;

/** Reads every response of a session, in the order in which the server took them, as matrices. */
@Dependent
public class AnswerMatrices {
  private static final int ROWS_AT_ONCE = 5_000;
  private static final String RESPONSES =
      "select t.id, r.item_no, r.answer, r.client_seq, (extract(epoch from r.saved_at) * 1000)::bigint,"
          + " (extract(epoch from t.started_at) * 1000)::bigint from exam_attempt t join"
          + " exam_admission a on a.id = t.admission_id left join exam_response r on r.attempt_id ="
          + " t.id where a.session_id = ? and t.form_id = ? and t.state = 'FINISHED' and not exists"
          + " (select 1 from exam_misconduct m where m.session_id = a.session_id and m.person_id ="
          + " a.person_id and m.state = 'IN_FORCE' and not exists (select 1 from"
          + " exam_misconduct_lift l where l.misconduct_id = m.id and l.state = 'IN_FORCE')) order"
          + " by t.id, r.server_seq";

  private static final String INTERRUPTIONS =
      "select t.id, i.began_at, i.ended_at from exam_incident i left join (exam_admission a join"
          + " exam_attempt t on t.admission_id = a.id) on a.session_id = i.session_id and (t.id ="
          + " i.attempt_id or a.seat between i.from_seat and i.to_seat) where i.session_id = ?1 and"
          + " (i.kind = 'OUTAGE' or i.kind = 'PAUSE' and i.attempt_id is not null) and i.ended_at is not null and (t.id is not null or"
          + " coalesce(i.attempt_id, i.from_seat) is null) union all select x.attempt_id, x.finished_at, x.reopened_at from exam_reopening x join exam_attempt t"
          + " on t.id = x.attempt_id join exam_admission a on a.id = t.admission_id where"
          + " a.session_id = ?1";

  @PersistenceContext private EntityManager em;
  @Inject private AnswerLines lines;

  /** The forms that were sat in a session. */
  public List<Long> forms(long sessionId) {
    return ((List<?>)
            em.createNativeQuery(
                    "select distinct t.form_id from exam_attempt t join exam_admission a on a.id ="
                        + " t.admission_id where a.session_id = ?1 and t.state = 'FINISHED' order by"
                        + " t.form_id")
                .setParameter(1, sessionId)
                .getResultList())
        .stream().map(Rows::whole).toList();
  }

  /** What took time in a session. */
  public List<Interruption> interruptions(long sessionId) {
    return ((List<?>)
            em.createNativeQuery(INTERRUPTIONS).setParameter(1, sessionId).getResultList())
        .stream()
            .map(Object[].class::cast)
            .map(
                row ->
                    new Interruption(
                        row[0] == null ? null : Rows.whole(row[0]),
                        Rows.instant(row[1]).toEpochMilli(),
                        Rows.instant(row[2]).toEpochMilli()))
            .toList();
  }

  /**
   * The answers of everybody who sat this form in this session and has finished; a sitting that
   * stands cancelled for misconduct says nothing of an item.
   *
   * @param given what is known beside the responses
   */
  public ResponseMatrix of(long sessionId, long formId, AnalysedForm.Given given) {
    AnalysedForm form = form(formId, given);
    try (Connection connection = lines.reading();
        PreparedStatement responses = connection.prepareStatement(RESPONSES)) {
      responses.setLong(1, sessionId);
      responses.setLong(2, formId);
      responses.setFetchSize(ROWS_AT_ONCE);
      try (ResultSet rows = responses.executeQuery()) {
        while (rows.next()) {
          form.attempt(rows.getLong(1), rows.getLong(6));
          int no = rows.getInt(2);
          if (!rows.wasNull()) {
            form.response(no, rows.getString(3), rows.getInt(4), rows.getLong(5));
          }
        }
      }
      return form.matrix();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private AnalysedForm form(long formId, AnalysedForm.Given given) {
    List<?> rows =
        em.createNativeQuery(
                "select v.id, v.type, v.answer_key, v.answer_rule,"
                    + " jsonb_array_length(v.options::jsonb) from exam_form_item f join"
                    + " exam_item_version v on v.id = f.item_version_id where f.form_id = ?1 order"
                    + " by f.item_no")
            .setParameter(1, formId)
            .getResultList();
    List<AnalysedForm.Keyed> items = new ArrayList<>();
    for (Object each : rows) {
      Object[] row = (Object[]) each;
      ItemType type = ItemType.valueOf((String) row[1]);
      ItemKey key = ItemKey.read(type, (String) row[2], (String) row[3]).orElseThrow();
      items.add(new AnalysedForm.Keyed(Rows.whole(row[0]), type, key, (int) Rows.whole(row[4])));
    }
    return new AnalysedForm(items, given);
  }
}
