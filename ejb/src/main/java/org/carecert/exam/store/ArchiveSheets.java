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
  private static final String EVER_ADMITTED =
      "(select id, seat, session_id from exam_admission union all select admission_id, seat,"
          + " session_id from exam_admission_withdrawn)";
  private static final String SEATED = " where a.session_id = ?1 order by a.seat, ";
  private static final String OF_ATTEMPTS =
      " x join exam_attempt t on t.id = x.attempt_id join exam_admission a on a.id ="
          + " t.admission_id";
  // Seats run on from one room to the next; a session without rooms has the one it was planned
  // with.
  private static final String ROOM =
      " coalesce((select o.name from exam_room o where o.session_id = a.session_id and a.seat <="
          + " (select sum(u.capacity) from exam_room u where u.session_id = o.session_id and u.no <="
          + " o.no) order by o.no limit 1), (select o.name from exam_room o where o.session_id ="
          + " a.session_id order by o.no desc limit 1), (select e.room from exam_session e where"
          + " e.id = a.session_id))";
  private static final String OF_PERSON =
      " x join exam_admission a on a.session_id = x.session_id and a.person_id = x.person_id";
  private static final String EXAMINERS =
      "(select account_id from exam_session_assessor where session_id = ?1 union select from_account"
          + " from exam_session_change where session_id = ?1 and kind = 'REPLACE_ASSESSOR' and state ="
          + " 'IN_FORCE' union select substitute_id from exam_substitute where session_id = ?1 union"
          + " select m.account_id from exam_review_member m join exam_review_panel p on p.id ="
          + " m.panel_id where p.session_id = ?1 union select account_id from exam_invigilator where"
          + " session_id = ?1)";
  private static final List<Table> TABLES =
      List.of(
          new Table(
              "1-报名与资格/准考.csv",
              List.of("座号", "考场", "准考证", "经办人", "准考"),
              "select cast(a.seat as text),"
                  + ROOM
                  + ", a.code, a.admitted_by, a.admitted_at from exam_admission a"
                  + SEATED
                  + "a.id"),
          new Table(
              "1-报名与资格/报考条件.csv",
              List.of("座号", "种类", "自", "至", "等级", "学历", "适用职业", "证明", "登记人", "登记", "撤回人", "撤回"),
              "select cast(a.seat as text), f.kind, cast(f.since as text), cast(f.until as text),"
                  + " cast(f.level as text), f.schooling, f.occupations, f.evidence, f.declared_by, f.declared_at,"
                  + " f.withdrawn_by, f.withdrawn_at from exam_admission a join exam_session s on"
                  + " s.id = a.session_id join exam_entry_fact f on f.person_id = a.person_id and"
                  + " f.owner_id = s.owner_id"
                  + SEATED
                  + "f.id"),
          new Table(
              "1-报名与资格/资格复核.csv",
              List.of("座号", "缘由", "发现人", "发现", "消除人", "消除"),
              "select cast(a.seat as text), l.cause, l.found_by, l.found_at, l.cleared_by,"
                  + " l.cleared_at from "
                  + EVER_ADMITTED
                  + " a join exam_entry_lack l on l.admission_id = a.id"
                  + SEATED
                  + "l.id"),
          new Table(
              "1-报名与资格/便利安排.csv",
              List.of(
                  "座号", "加时比例", "加时分钟", "大字", "读屏", "朝文", "证明", "自", "至", "提出人", "提出", "批准人", "批准",
                  "终止人", "终止"),
              "select cast(a.seat as text), cast(c.extra_percent as text), cast(c.extra_minutes as"
                  + " text), cast(c.large_type as text), cast(c.screen_reader as text),"
                  + " cast(c.korean as text), case when c.owner_id = s.owner_id then c.evidence else"
                  + " '由批准机构保存' end, cast(c.valid_from as text),"
                  + " cast(c.valid_to as text), c.proposed_by, c.proposed_at, c.granted_by,"
                  + " c.granted_at, c.ended_by, c.ended_at from exam_admission a join exam_session s"
                  + " on s.id = a.session_id join exam_accommodation c on c.person_id = a.person_id"
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
              List.of("考评员", "签到", "登记人"),
              "select x.account_id, r.came_at, r.noted_by from (select account_id from"
                  + " exam_session_assessor where session_id = ?1 union select from_account from"
                  + " exam_session_change where session_id = ?1 and kind = 'REPLACE_ASSESSOR' and"
                  + " state = 'IN_FORCE' union select substitute_id from exam_substitute where"
                  + " session_id = ?1 and part = 'PRACTICAL') x left join exam_assessor_arrival r on r.session_id = ?1"
                  + " and r.account_id = x.account_id order by x.account_id"),
          new Table(
              "2-考评计划/综合评审组.csv",
              List.of("评委", "组长", "指定人", "指定"),
              "select m.account_id, case when p.chair_id = m.account_id then '是' else '' end,"
                  + " p.named_by, p.named_at from exam_review_panel p join exam_review_member m on"
                  + " m.panel_id = p.id where p.session_id = ?1 order by m.account_id"),
          new Table(
              "2-考评计划/回避替换.csv",
              List.of("座号", "部分", "回避人", "替换人", "指派人", "指派"),
              "select cast(a.seat as text), u.part, u.relative_id, u.substitute_id, u.named_by,"
                  + " u.named_at from exam_admission a join exam_substitute u on u.session_id ="
                  + " a.session_id and u.person_id = a.person_id"
                  + SEATED
                  + "u.named_at, u.id"),
          new Table(
              "2-考评计划/亲属关系.csv",
              List.of("座号", "亲属", "说明", "登记人", "登记"),
              "select cast(a.seat as text), r.account_id, r.note, r.declared_by, r.declared_at from"
                  + " exam_admission a join exam_relation r on r.person_id = a.person_id and"
                  + " r.account_id in "
                  + EXAMINERS
                  + SEATED
                  + "r.id"),
          new Table(
              "2-考评计划/同名核实.csv",
              List.of("考评员", "同名教师", "不是同一人的理由", "核实人", "核实"),
              "select n.account_id, n.teacher, n.reason, n.answered_by, n.answered_at from"
                  + " exam_same_name n join exam_session s on s.owner_id = n.owner_id where s.id = ?1"
                  + " and n.account_id in "
                  + EXAMINERS
                  + " order by n.id"),
          new Table(
              "2-考评计划/监考员.csv",
              List.of("监考员", "考场", "指派人", "指派"),
              "select account_id, cast(room_no as text), named_by, named_at from exam_invigilator"
                  + " where session_id = ?1 order by id"),
          new Table(
              "2-考评计划/场次变更.csv",
              List.of("编号", "变更", "新试卷", "原考评员", "新考评员", "理由", "状态", "提出人", "提出", "决定人", "决定"),
              "select c.code, c.kind, f.code, c.from_account, c.to_account, c.reason, c.state, c.proposed_by, c.proposed_at,"
                  + " c.decided_by, c.decided_at from exam_session_change c left join exam_form f on"
                  + " f.id = c.form_id where c.session_id = ?1 order by c.id"),
          new Table(
              "2-考评计划/核验要求.csv",
              List.of("入场核验", "不核验的理由", "决定人", "决定"),
              "select cast(demanded as text), reason, decided_by, decided_at from"
                  + " exam_identity_demand where session_id = ?1 order by id"),
          new Table(
              "3-考务实施/督导记录.csv",
              List.of("督导员", "派出单位", "督导情况", "登记人", "登记"),
              "select inspector, sent_by, findings, noted_by, noted_at from exam_inspection where"
                  + " session_id = ?1 order by id"),
          new Table(
              "3-考务实施/身份核验.csv",
              List.of("座号", "到场核验", "核验人", "核验"),
              "select cast(a.seat as text), cast(c.seen as text), c.checked_by, c.checked_at from "
                  + EVER_ADMITTED
                  + " a join exam_identity_check c on c.admission_id = a.id"
                  + SEATED
                  + "c.id"),
          new Table(
              "3-考务实施/考场记录.csv",
              List.of("编号", "座号", "考场", "种类", "开始", "结束", "给时", "理由", "登记人", "登记", "撤销的终止"),
              "select i.code, case when a.id is not null then cast(a.seat as text) when"
                  + " coalesce(i.to_seat - i.from_seat, 2147483646) = 2147483646 then '全场' when i.to_seat = i.from_seat then cast(i.from_seat as text)"
                  + " when i.to_seat = 2147483647 then i.from_seat || '–' else i.from_seat || '–' ||"
                  + " i.to_seat end, case when a.id is null then '' else"
                  + ROOM
                  + " end, i.kind, i.began_at, i.ended_at, (select string_agg(g.seat || '号 ' ||"
                  + " x.seconds || '秒', '；' order by g.seat) from exam_time_adjustment x join"
                  + " exam_attempt y on y.id = x.attempt_id join exam_admission g on g.id ="
                  + " y.admission_id where x.incident_id = i.id), i.reason, nullif(i.declared_by,"
                  + " 0), i.declared_at, l.code from exam_incident i left join exam_incident l on l.id"
                  + " = i.lifts_id left join exam_attempt t on t.id ="
                  + " i.attempt_id left join exam_admission a on a.id = t.admission_id where"
                  + " i.session_id = ?1 order by i.id"),
          new Table(
              "3-考务实施/时间调整.csv",
              List.of("座号", "种类", "秒", "考场记录", "理由", "登记人", "登记"),
              "select cast(a.seat as text), x.kind, cast(x.seconds as text), i.code, x.reason,"
                  + " nullif(x.officer_id, 0), x.given_at from exam_time_adjustment"
                  + OF_ATTEMPTS
                  + " left join exam_incident i on i.id = x.incident_id"
                  + SEATED
                  + "x.id"),
          new Table(
              "3-考务实施/试卷启封.csv",
              List.of("试卷", "启封人", "启封", "停用试题数", "仍启封的理由", "因试题停用失效"),
              "select f.code, r.officer_id, r.released_at, cast(r.worn as text), r.reason, v.voided_at"
                  + " from exam_paper_release r join exam_form f on f.id = r.form_id left join"
                  + " exam_release_void v on v.release_id = r.id where r.session_id = ?1 order by r.id"),
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
                  + " case when m.counts then '是' else '否' end, m.detail, m.rating, m.basis,"
                  + " m.given_at from exam_mark m join exam_admission a on"
                  + " a.session_id = m.session_id and a.person_id = m.person_id"
                  + SEATED
                  + "m.part, m.station, m.assessor_id, m.version"),
          new Table(
              "4-试卷与成绩/保留成绩.csv",
              List.of("座号", "成绩版本", "理论来自", "操作来自", "评审来自"),
              "select cast(a.seat as text), cast(r.version as text), h.code, p.code, v.code from"
                  + " exam_result r join exam_admission a on a.session_id = r.session_id and a.person_id ="
                  + " r.person_id left join exam_session h on h.id = r.theory_from left join"
                  + " exam_session p on p.id = r.practical_from left join exam_session v on v.id ="
                  + " r.review_from where a.session_id = ?1 and coalesce(r.theory_from,"
                  + " r.practical_from, r.review_from) is not null order by a.seat, r.version"),
          new Table(
              "4-试卷与成绩/人工评卷.csv",
              List.of("座号", "考场", "题号", "轮次", "次序", "版本", "评卷人", "得分", "满分", "评语", "依据", "时间"),
              "select cast(a.seat as text),"
                  + ROOM
                  + ", cast(x.item_no as text), cast(x.round as text), cast(x.turn as text), cast(x.version as text),"
                  + " x.marker_id, cast(x.points as text), cast(x.out_of as text), x.note, x.basis,"
                  + " x.given_at from exam_people_mark"
                  + OF_ATTEMPTS
                  + SEATED
                  + "x.item_no, x.round, x.turn, x.version"),
          new Table(
              "4-试卷与成绩/评卷作废.csv",
              List.of("座号", "题号", "轮次", "时间"),
              "select cast(a.seat as text), cast(x.item_no as text), cast(x.round as text),"
                  + " x.voided_at from exam_people_void"
                  + OF_ATTEMPTS
                  + SEATED
                  + "x.item_no, x.round"),
          new Table(
              "4-试卷与成绩/缺考登记.csv",
              List.of("座号", "科目", "版本", "缺考", "理由", "依据", "登记人", "时间"),
              "select cast(a.seat as text), x.part, cast(x.version as text), case when x.standing"
                  + " then '是' else '撤销' end, x.reason, x.basis, x.said_by, x.said_at from"
                  + " exam_absence"
                  + OF_PERSON
                  + SEATED
                  + "x.part, x.version"),
          new Table(
              "4-试卷与成绩/组长裁定.csv",
              List.of("座号", "科目", "站点", "版本", "得分", "满分", "理由", "依据", "组长", "时间"),
              "select cast(a.seat as text), x.part, x.station, cast(x.version as text), cast(x.points"
                  + " as text), cast(x.out_of as text), x.reason, x.basis, x.lead_id, x.given_at from"
                  + " exam_station_decision"
                  + OF_PERSON
                  + SEATED
                  + "x.part, x.station, x.version"),
          new Table(
              "4-试卷与成绩/考评记录.csv",
              List.of(
                  "座号", "考场", "站点", "考评员", "序号", "评分点", "得分", "整体评定", "编号", "接续", "等候秒", "成绩版本",
                  "时间"),
              "select cast(a.seat as text),"
                  + ROOM
                  + ", x.station, x.assessor_id, cast(x.seq as text), x.criterion, cast(x.points as"
                  + " text), x.rating, x.code, x.follows, cast(x.waited_seconds as text),"
                  + " cast(x.mark_version as text), x.given_at from exam_station_entry"
                  + OF_PERSON
                  + SEATED
                  + "x.assessor_id, x.seq"),
          new Table(
              "4-试卷与成绩/现场照片.csv",
              List.of(
                  "座号",
                  "考场",
                  "站点",
                  "考评员",
                  "文件",
                  "SHA-256",
                  "字节",
                  "上传 SHA-256",
                  "时间",
                  "撤回理由",
                  "撤回人",
                  "撤回"),
              "select cast(a.seat as text),"
                  + ROOM
                  + ", x.station, x.assessor_id, '现场照片/' || x.code || '.jpg', x.digest, cast(x.size"
                  + " as text), x.sent_digest, x.added_at, w.reason, w.withdrawn_by, w.withdrawn_at"
                  + " from exam_photo"
                  + OF_PERSON
                  + " left join exam_photo_withdrawal w on w.photo_id = x.id"
                  + SEATED
                  + "x.id"),
          new Table(
              "5-证书/档案期满处置.csv",
              List.of("编号", "载体", "处置", "保管至", "理由", "状态", "提出人", "提出", "决定人", "决定"),
              "select code, medium, kind, cast(kept_until as text), reason, state, proposed_by,"
                  + " proposed_at, decided_by, decided_at from exam_archive_decision where session_id"
                  + " = ?1 order by id"));

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
