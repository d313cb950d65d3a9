package org.carecert.exam.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tables of a session's archive as they stand in the database. A number in a row is an account,
 * whose name the counter puts in; everything else is written out.
 */
@Dependent
public class ArchiveSheets {
  private static final String SEATED = " where a.session_id = ?1 order by a.seat, ";
  private static final String OF_ATTEMPTS =
      " x join exam_attempt t on t.id = x.attempt_id join exam_admission a on a.id ="
          + " t.admission_id";
  private static final List<Table> TABLES =
      List.of(
          new Table(
              "1-报名与资格/报考条件.csv",
              List.of("座号", "种类", "自", "至", "等级", "学历", "证明", "登记人", "登记", "撤回人", "撤回"),
              "select cast(a.seat as text), f.kind, cast(f.since as text), cast(f.until as text),"
                  + " cast(f.level as text), f.schooling, f.evidence, f.declared_by, f.declared_at,"
                  + " f.withdrawn_by, f.withdrawn_at from exam_admission a join exam_session s on"
                  + " s.id = a.session_id join exam_entry_fact f on f.person_id = a.person_id and"
                  + " f.owner_id = s.owner_id"
                  + SEATED
                  + "f.id"),
          new Table(
              "1-报名与资格/便利安排.csv",
              List.of(
                  "座号", "加时比例", "加时分钟", "大字", "读屏", "朝文", "证明", "自", "至", "提出人", "提出", "批准人", "批准",
                  "终止人", "终止"),
              "select cast(a.seat as text), cast(c.extra_percent as text), cast(c.extra_minutes as"
                  + " text), cast(c.large_type as text), cast(c.screen_reader as text),"
                  + " cast(c.korean as text), c.evidence, cast(c.valid_from as text),"
                  + " cast(c.valid_to as text), c.proposed_by, c.proposed_at, c.granted_by,"
                  + " c.granted_at, c.ended_by, c.ended_at from exam_admission a join exam_session s"
                  + " on s.id = a.session_id join exam_accommodation c on c.person_id = a.person_id"
                  + " and c.owner_id = s.owner_id"
                  + SEATED
                  + "c.id"),
          new Table(
              "1-报名与资格/撤销准考.csv",
              List.of("座号", "准考证", "准考人", "准考", "理由", "撤销人", "撤销"),
              "select cast(w.seat as text), w.code, w.admitted_by, w.admitted_at, w.reason,"
                  + " w.withdrawn_by, w.withdrawn_at from exam_admission_withdrawn w where"
                  + " w.session_id = ?1 order by w.id"),
          new Table(
              "2-考评计划/考评员.csv",
              List.of("考评员"),
              "select account_id, '' from exam_session_assessor where session_id = ?1 order by"
                  + " account_id"),
          new Table(
              "2-考评计划/监考员.csv",
              List.of("监考员", "考场", "指派人", "指派"),
              "select account_id, cast(room_no as text), named_by, named_at from exam_invigilator"
                  + " where session_id = ?1 order by id"),
          new Table(
              "2-考评计划/场次变更.csv",
              List.of("编号", "变更", "新试卷", "理由", "状态", "提出人", "提出", "决定人", "决定"),
              "select c.code, c.kind, f.code, c.reason, c.state, c.proposed_by, c.proposed_at,"
                  + " c.decided_by, c.decided_at from exam_session_change c left join exam_form f on"
                  + " f.id = c.form_id where c.session_id = ?1 order by c.id"),
          new Table(
              "3-考务实施/身份核验.csv",
              List.of("座号", "到场核验", "核验人", "核验"),
              "select cast(a.seat as text), cast(c.seen as text), c.checked_by, c.checked_at from"
                  + " exam_admission a join exam_identity_check c on c.admission_id = a.id"
                  + SEATED
                  + "c.id"),
          new Table(
              "3-考务实施/试卷启封.csv",
              List.of("试卷", "启封人", "启封"),
              "select f.code, r.officer_id, r.released_at from exam_paper_release r join exam_form f"
                  + " on f.id = r.form_id where r.session_id = ?1 order by r.id"),
          new Table(
              "3-考务实施/重新开考.csv",
              List.of("座号", "原回执", "原作答摘要", "原交卷", "准许人", "准许"),
              "select cast(a.seat as text), x.receipt, x.digest, x.finished_at, x.reopened_by,"
                  + " x.reopened_at from exam_reopening"
                  + OF_ATTEMPTS
                  + SEATED
                  + "x.id"),
          new Table(
              "3-考务实施/作答信号.csv",
              List.of("座号", "信号", "秒", "地址", "时间"),
              "select cast(a.seat as text), x.kind, cast(x.seconds as text), x.address,"
                  + " x.noticed_at from exam_signal"
                  + OF_ATTEMPTS
                  + SEATED
                  + "x.id"),
          new Table(
              "3-考务实施/答题记录.csv",
              List.of("座号", "服务器序号", "客户端序号", "题号", "答案", "保存时间"),
              "select cast(a.seat as text), cast(x.server_seq as text), cast(x.client_seq as text),"
                  + " cast(x.item_no as text), x.answer, x.saved_at from exam_response"
                  + OF_ATTEMPTS
                  + SEATED
                  + "x.server_seq"),
          new Table(
              "4-试卷与成绩/评分.csv",
              List.of("座号", "科目", "站点", "考评员", "版本", "得分", "满分", "计分", "明细", "整体评定", "依据", "时间"),
              "select cast(a.seat as text), m.part, m.station, nullif(m.assessor_id, 0),"
                  + " cast(m.version as text), cast(m.points as text), cast(m.out_of as text),"
                  + " case when m.counts then '是' else '否' end, m.detail, m.rating, m.basis, m.given_at from exam_mark m join exam_admission a on"
                  + " a.session_id = m.session_id and a.person_id = m.person_id"
                  + SEATED
                  + "m.part, m.station, m.assessor_id, m.version"),
          new Table(
              "4-试卷与成绩/保留成绩.csv",
              List.of("座号", "成绩版本", "理论来自", "操作来自"),
              "select cast(a.seat as text), cast(r.version as text), h.code, p.code from exam_result"
                  + " r join exam_admission a on a.session_id = r.session_id and a.person_id ="
                  + " r.person_id left join exam_session h on h.id = r.theory_from left join"
                  + " exam_session p on p.id = r.practical_from where a.session_id = ?1 and"
                  + " (r.theory_from is not null or r.practical_from is not null) order by a.seat,"
                  + " r.version"));

  @PersistenceContext private EntityManager em;

  /** 档案表: a table with its rows; a cell is a text, a number of an account, or null. */
  public record Sheet(String path, List<String> header, List<List<@Nullable Object>> rows) {
    public Sheet {
      header = List.copyOf(header);
      rows = List.copyOf(rows);
    }
  }

  private record Table(String path, List<String> header, String sql) {
    private Table {
      header = List.copyOf(header);
    }
  }

  /** All tables of a session. */
  public List<Sheet> of(long sessionId) {
    return TABLES.stream()
        .map(table -> new Sheet(table.path(), table.header(), rows(table, sessionId)))
        .toList();
  }

  private List<List<@Nullable Object>> rows(Table table, long sessionId) {
    List<?> rows = em.createNativeQuery(table.sql()).setParameter(1, sessionId).getResultList();
    int width = table.header().size();
    return rows.stream()
        .map(row -> Arrays.stream((Object[]) row).limit(width).map(ArchiveSheets::cell).toList())
        .toList();
  }

  private static @Nullable Object cell(@Nullable Object column) {
    return column instanceof Timestamp || column instanceof OffsetDateTime
        ? Rows.instant(column).toString()
        : column;
  }
}
