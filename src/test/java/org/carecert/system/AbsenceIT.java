package org.carecert.system;

import static org.carecert.system.ExamSeason.done;
import static org.carecert.system.ExamSeason.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.carecert.system.story.Course;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Absent is said and not assumed; what was missed is brought in afterwards. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AbsenceIT {
  private static final String CAME = "candidate-2";
  private static final String FORGOTTEN = "candidate-3";
  private static final String STAYED_AWAY = "candidate-4";

  private static ExamSeason season;
  private static String session = "";
  private static String absences = "";
  private static String lead = "";

  @BeforeAll
  static void sat() {
    season = new ExamSeason();
    season.taught();
    session = season.planned("evaluator-1", "2026-07-06");
    absences = "/exam/sessions/" + session + "/absences";
    assertEquals(3, season.admitted(session));
    refused("409 WINDOW_CLOSED", said("evaluator-1", FORGOTTEN, "未到场"));
    season.at("2026-07-06 09:05");
    season.sits(CAME, session, no -> no <= 29);
    season.sits(FORGOTTEN, session, no -> true);
    season.marked(season.admission(CAME, session), session, 0);
    season.at("2026-07-07 10:00");
    lead =
        Stream.of("assessor-1", "assessor-2", "assessor-3")
            .filter(each -> season.who(each).get(absences).status() == 200)
            .findFirst()
            .orElseThrow();
  }

  @AfterAll
  static void close() {
    season.close();
  }

  private static Caller.Answer said(String officer, String candidate, String reason) {
    return season.who(officer).post(absences, body("PRACTICAL", candidate, reason));
  }

  private static String body(String part, String candidate, String reason) {
    ObjectNode body = Worker.JSON.createObjectNode().put("part", part).put("reason", reason);
    body.putArray("admissions").add(season.admission(candidate, session));
    return body.toString();
  }

  private static Caller.Answer publish() {
    return season.who("evaluator-1").post("/exam/sessions/" + session + "/publish", null);
  }

  private static Caller.Answer mark(String candidate) {
    JsonNode station = Course.practical().path("stations").path(0);
    ObjectNode body =
        Worker.JSON
            .createObjectNode()
            .put("admission", season.admission(candidate, session))
            .put("station", station.path("code").asText());
    ObjectNode points = body.putObject("points");
    station.path("criteria").forEach(criterion -> points.put(criterion.path("code").asText(), 0));
    return season.who("assessor-1").post("/exam/sessions/" + session + "/marks", body.toString());
  }

  @Test
  @Order(1)
  void nothing_is_published_while_somebody_is_neither_marked_nor_said_to_be_absent() {
    Caller.Answer told = publish();
    refused("409 MARKS_INCOMPLETE", told);
    JsonNode sheet = done(season.who("evaluator-1").get(absences));
    assertEquals(2, sheet.path("unmarked").size(), sheet.toString());
    assertEquals(0, sheet.path("declared").size());
    List<String> seats = sheet.path("unmarked").findValuesAsText("seat");
    assertTrue(told.text().contains("座号 " + String.join(", ", seats)), told.text());
  }

  @Test
  @Order(2)
  void an_officer_of_the_session_or_the_lead_says_it_with_a_reason_and_nobody_else() {
    Stream.of("assessor-1", "assessor-2", "assessor-3")
        .filter(each -> !each.equals(lead))
        .forEach(each -> refused("404 NOT_FOUND", said(each, FORGOTTEN, "未到场")));
    refused("404 NOT_FOUND", said("evaluator-2", FORGOTTEN, "未到场"));
    refused("403 FORBIDDEN", said(CAME, FORGOTTEN, "未到场"));
    refused("422 FIELD_MISSING", said("evaluator-1", FORGOTTEN, " "));
    refused("409 ABSENCE_MARKED", said("evaluator-1", CAME, "未到场"));
    refused(
        "422 NOT_IN_CHARGE",
        season.who("evaluator-1").post(absences, body("REVIEW", FORGOTTEN, "未到场")));
    JsonNode sheet = done(said(lead, FORGOTTEN, "叫号三次未到"));
    assertEquals("叫号三次未到", sheet.at("/declared/0/reason").asText(), sheet.toString());
    refused("409 ABSENCE_STANDS", said("evaluator-1", FORGOTTEN, "未到场"));
  }

  @Test
  @Order(3)
  void who_is_said_to_be_absent_is_not_marked_until_the_word_is_taken_back() {
    refused("409 DECLARED_ABSENT", mark(FORGOTTEN));
    String entry =
        """
        {"code":"absent-0001","follows":null,"admission":"%s","station":"P1","criterion":"P1-1",\
        "points":1}"""
            .formatted(season.admission(FORGOTTEN, session));
    refused(
        "409 DECLARED_ABSENT",
        season.who("assessor-1").post("/exam/sessions/" + session + "/tablet/entries", entry));
    String back = absences + "/withdrawals";
    refused(
        "409 NOT_ABSENT",
        season.who("evaluator-1").post(back, body("PRACTICAL", STAYED_AWAY, "到场")));
    JsonNode sheet =
        done(season.who("evaluator-1").post(back, body("PRACTICAL", FORGOTTEN, "已到场候考")));
    assertEquals(0, sheet.path("declared").size());
    done(said("evaluator-1", FORGOTTEN, "核对签到表，未到场"));
    refused("409 MARKS_INCOMPLETE", publish());
    refused(
        "409 ADMISSION_USED",
        season
            .who("evaluator-1")
            .post(
                "/exam/sessions/" + session + "/withdrawals",
                "{\"admission\":\"%s\",\"reason\":\"报错场次\"}"
                    .formatted(season.admission(FORGOTTEN, session))));
  }

  @Test
  @Order(4)
  void at_the_page_all_who_are_listed_are_said_to_be_absent_at_once() throws IOException {
    FormElement form = season.visitor(lead).form("exam/absences.xhtml?session=" + session);
    assertTrue(form.text().contains("核对签到表"), form.text());
    Visitor visitor = season.visitor("evaluator-1");
    form = visitor.form("exam/absences.xhtml?session=" + session);
    assertEquals(1, form.select("[name='form:chosen']").size(), form.text());
    form.expectFirst("[id='form:reason']").val("未到场");
    String told = Visitor.send(visitor.press(form, "form:declareAll")).parse().text();
    assertTrue(told.contains("已登记 1 人缺考"), told);
    assertTrue(told.contains("没有未评分的考生"), told);
  }

  @Test
  @Order(5)
  void the_database_keeps_what_was_said_and_lets_nobody_be_absent_and_marked() {
    kept("update exam_absence set reason = '改'");
    kept("delete from exam_absence");
    kept(
        "insert into exam_absence select nextval('shared_id'), m.session_id, m.person_id, m.part, 1,"
            + " true, '未到场', '', 1, m.given_at from exam_mark m where m.part = 'PRACTICAL' limit 1");
    kept(
        "insert into exam_mark (id, session_id, person_id, part, station, assessor_id, version,"
            + " points, out_of, detail, given_at) select nextval('shared_id'), a.session_id,"
            + " a.person_id, a.part, 'P1', 4711, 1, 1, 30, '{}', a.said_at from exam_absence a where"
            + " a.standing limit 1");
    kept(
        "insert into exam_absence select nextval('shared_id'), a.session_id, a.person_id, 'PRACTICAL',"
            + " 7, true, '未到场', '', 1, a.said_at from exam_absence a limit 1");
    kept(
        "insert into exam_absence select nextval('shared_id'), a.session_id, a.person_id, 'REVIEW', 1,"
            + " true, '未到场', '', 1, a.said_at from exam_absence a limit 1");
  }

  private static void kept(String sql) {
    Tables.kept(season.database(), sql);
  }

  private static String result(String candidate) {
    JsonNode told = season.mine(candidate, session).path("result");
    return told.path("theory").asText()
        + " "
        + told.path("practical").asText()
        + " "
        + told.path("outcome").asText();
  }

  private static Caller.Answer ask(String candidate, String part, String ground) {
    return season
        .who(candidate)
        .post(
            "/exam/mine/" + season.admission(candidate, session) + "/rechecks",
            "{\"part\":\"%s\",\"ground\":\"%s\",\"statement\":\"我到场并完成了全部站点\"}"
                .formatted(part, ground));
  }

  @Test
  @Order(6)
  void absent_is_no_score_and_is_asked_about_as_missed_marking() {
    JsonNode counts = done(publish());
    assertEquals("{\"passed\":0,\"failed\":1,\"absent\":2,\"cancelled\":0}", counts.toString());
    assertEquals("100.0 null ABSENT", result(FORGOTTEN));
    assertEquals("null null ABSENT", result(STAYED_AWAY));
    refused("409 SESSION_CLOSED", said("evaluator-1", FORGOTTEN, "未到场"));
    refused("422 RECHECK_GROUND", ask(STAYED_AWAY, "THEORY", "MISSED_MARKING"));
    refused("422 RECHECK_GROUND", ask(FORGOTTEN, "PRACTICAL", "ADDING_UP"));
    refused("422 RECHECK_GROUND", ask(FORGOTTEN, "REVIEW", "MISSED_MARKING"));
    done(ask(FORGOTTEN, "PRACTICAL", "MISSED_MARKING"));
  }

  @Test
  @Order(7)
  void the_sheets_that_were_missed_are_brought_in_whole_and_the_result_and_certificate_follow()
      throws InterruptedException, IOException {
    String code = done(season.who("evaluator-1c").get("/exam/rechecks")).at("/0/code").asText();
    JsonNode sheet = done(season.who("evaluator-1c").get("/exam/rechecks/" + code));
    assertEquals(9, sheet.path("sheets").size(), "three stations, three assessors");
    assertEquals(0, sheet.at("/sheets/0/version").asInt(), sheet.toString());
    assertEquals("核对签到表，未到场", sheet.at("/absent/reason").asText());
    String page = season.visitor("evaluator-1c").page("exam/recheck.xhtml?code=" + code).text();
    assertTrue(page.contains("没有这份评分表") && page.contains("核对签到表"), page);
    ObjectNode answer = Worker.JSON.createObjectNode().put("reasons", "找到全部纸质评分表，漏录");
    ArrayNode corrections = answer.putArray("corrections");
    for (JsonNode each : sheet.path("sheets")) {
      full(corrections, each);
    }
    ObjectNode some = answer.deepCopy();
    ((ArrayNode) some.path("corrections")).remove(0);
    String decision = "/exam/rechecks/" + code + "/decision";
    refused("422 NOT_INDEPENDENT", season.who("evaluator-1").post(decision, answer.toString()));
    Caller reviewer = season.who("evaluator-1c");
    refused("422 RECHECK_INCOMPLETE", reviewer.post(decision, some.toString()));
    assertEquals("100.0 null ABSENT", result(FORGOTTEN));
    JsonNode decided = done(reviewer.post(decision, answer.toString()));
    assertEquals("CHANGED", decided.path("state").asText());
    assertEquals("100.0 100.0 PASSED", result(FORGOTTEN));
    assertEquals(
        List.of("RECHECK:" + code),
        Tables.column(
            season.database(),
            "select basis from exam_absence where basis <> '' and not standing"));
    assertEquals(
        List.of("9"),
        Tables.column(
            season.database(),
            "select count(*) from exam_mark where version = 1 and basis = 'RECHECK:" + code + "'"));
    assertFalse(season.certified(FORGOTTEN, session).isEmpty());
  }

  private static void full(ArrayNode corrections, JsonNode sheet) {
    ObjectNode points =
        corrections
            .addObject()
            .put("station", sheet.path("station").path("code").asText())
            .put("assessor", sheet.path("assessor").asInt())
            .putObject("points");
    sheet
        .path("station")
        .path("criteria")
        .forEach(
            criterion ->
                points.put(criterion.path("code").asText(), criterion.path("max").asInt()));
  }
}
