package org.carecert.system;

import static org.carecert.system.ExamSeason.done;
import static org.carecert.system.ExamSeason.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A planned session whose form became known outside gets another one, or is cancelled. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ChangedSessionIT {
  private static final String SITS = "candidate-2";

  private static ExamSeason season;
  private static String another = "";
  private static String session = "";
  private static String off = "";
  private static String korean = "";

  @BeforeAll
  static void leaked() {
    season = new ExamSeason();
    season.taught();
    another = season.paperForPeople();
    session = season.planned("evaluator-1", "2026-07-06");
    off = season.planned("evaluator-1", "2026-07-08");
    bilingual();
    assertEquals(3, season.admitted(session));
    assertEquals(3, season.admitted(off));
    JsonNode known =
        done(season.who("evaluator-1").get("/exam/items?occupation=4-10-01-02&level=5&limit=200"))
            .path("items");
    ObjectNode body = BankSteps.body("4-10-01-02", 5, "COMPROMISED").put("note", "网上出现原题");
    ArrayNode items = body.withArray("items");
    for (JsonNode item : known) {
      if (!item.path("code").asText().startsWith("Z-")) {
        BankSteps.read(items, item.path("code").asText(), item.path("version").asInt());
      }
    }
    done(season.who("evaluator-1").post("/exam/items/steps", body.toString()));
  }

  /** Of the usual form some items have a Korean rendering, of the other one none has. */
  private static void bilingual() {
    Caller officer = season.who("evaluator-1");
    String wanted =
        season
            .wanted("2026-07-07", season.form())
            .replace("\"korean\":false", "\"korean\":true,\"koreanPartly\":false");
    Caller.Answer told = officer.post("/exam/sessions", wanted);
    refused("422 KOREAN_PARTLY", told);
    assertTrue(told.text().matches("(?s).*50 题中只有 \\d+ 题有朝鲜文.*"), told.text());
    String partly = wanted.replace("\"koreanPartly\":false", "\"koreanPartly\":true");
    korean = done(officer.post("/exam/sessions", partly)).path("code").asText();
    String none = partly.replace(season.form(), another);
    refused("422 KOREAN_MISSING", officer.post("/exam/sessions", none));
  }

  @Test
  @Order(1)
  void a_session_with_korean_papers_is_given_no_form_without_them() throws IOException {
    refused("422 KOREAN_MISSING", proposed(korean, "REPLACE_FORM", another));
    FormElement form = season.visitor("evaluator-1").form("exam/changes.xhtml?session=" + korean);
    assertEquals(0, form.select("[id='form:another'] option").size(), "it is no choice");
    assertEquals(1, form.select("[id='form:koreanPartly']").size());
  }

  @AfterAll
  static void close() {
    season.close();
  }

  private static String changes(String of) {
    return "/exam/sessions/" + of + "/changes";
  }

  private static Caller.Answer proposed(String of, String kind, String form) {
    ObjectNode body = Worker.JSON.createObjectNode().put("kind", kind).put("reason", "试题外泄");
    if (!form.isEmpty()) {
      body.put("form", form);
    }
    return season.who("evaluator-1").post(changes(of), body.toString());
  }

  private static Caller.Answer start() {
    return season
        .who(SITS)
        .post("/exam/attempts", "{\"admission\":\"" + season.admission(SITS, session) + "\"}");
  }

  /** What the database says to who writes another form into the session himself. */
  private static String put(String form) {
    IllegalStateException refused =
        assertThrows(
            IllegalStateException.class,
            () ->
                Tables.run(
                    season.house().database(),
                    "update exam_session set form_id = (select id from exam_form where code = '%s')"
                            .formatted(form)
                        + " where code = '%s'".formatted(session)));
    return String.valueOf(refused.getCause());
  }

  @Test
  @Order(1)
  void another_form_is_put_in_by_two_officers_and_released_anew() throws IOException {
    Caller second = season.who("evaluator-1b");
    String own =
        done(season.who("evaluator-1").get("/exam/sessions/" + session)).path("form").asText();
    refused("422 FIELD_MISSING", proposed(session, "REPLACE_FORM", ""));
    assertTrue(proposed(session, "REPLACE_FORM", own).codes().contains("FORM_SAME"));
    refused("404 NOT_FOUND", proposed(session, "REPLACE_FORM", "nowhere"));
    Visitor first = season.visitor("evaluator-1");
    FormElement form = first.form("exam/changes.xhtml?session=" + session);
    assertEquals(1, form.select("[id='form:another'] option").size(), "known forms are no choice");
    form.expectFirst("[id='form:another'] option").attr("selected", "selected");
    form.expectFirst("[id='form:reason']").val("试题外泄");
    Visitor.send(first.press(form, "form:replace"));
    String change = done(second.get(changes(session))).path(0).path("code").asText();
    assertTrue(put(another).contains("two officers"), "by one officer's word");
    refused("409 SESSION_CHANGE_WAITS", proposed(session, "CANCEL", ""));
    assertTrue(season.visitor("evaluator-1b").page("home/desk.xhtml").text().contains("更换试卷"));
    String confirm = changes(session) + "/" + change + "/confirmation";
    refused("422 SAME_OFFICER", season.who("evaluator-1").post(confirm, null));
    refused("404 NOT_FOUND", season.who("evaluator-2").post(confirm, null));
    JsonNode line = done(second.post(confirm, null)).path(0);
    assertEquals(
        "IN_FORCE " + another, line.path("state").asText() + " " + line.path("form").asText());
    refused("409 WRONG_STATE", second.post(confirm, null));
    assertTrue(put(own).contains("keeps its papers"), "by nobody's word");
    assertEquals(0, done(second.get("/exam/sessions/" + session + "/releases")).size());
    season.at("2026-07-06 09:05");
    refused("409 PAPER_NOT_RELEASED", start());
    done(second.post("/exam/sessions/" + session + "/releases", null));
    done(season.who("evaluator-1").post("/exam/sessions/" + session + "/releases", null));
    assertEquals(2, done(start()).at("/paper/questions").size(), "the other form");
    refused("409 SESSION_SAT", proposed(session, "CANCEL", ""));
  }

  @Test
  @Order(2)
  void a_cancelled_session_gives_no_results_and_its_seats_are_free() throws IOException {
    String instead = season.planned("evaluator-1", "2026-07-08", another);
    assertEquals(0, season.admitted(instead), "they have a seat elsewhere");
    String watch = "{\"invigilators\":[{\"username\":\"invigilator-1\"}]}";
    done(season.who("evaluator-1").put("/exam/sessions/" + off + "/invigilators", watch));
    refused(
        "422 INVIGILATOR_ELSEWHERE",
        season.who("evaluator-1").put("/exam/sessions/" + instead + "/invigilators", watch));
    String change = done(proposed(off, "CANCEL", "")).path("code").asText();
    String path = changes(off) + "/" + change;
    done(season.who("evaluator-1b").post(path + "/refusal", null));
    refused("409 WRONG_STATE", season.who("evaluator-1b").post(path + "/confirmation", null));
    String again = done(proposed(off, "CANCEL", "")).path("code").asText();
    done(season.who("evaluator-1b").post(changes(off) + "/" + again + "/confirmation", null));
    assertEquals(3, season.admitted(instead));
    done(season.who("evaluator-1").put("/exam/sessions/" + instead + "/invigilators", watch));
    String watched = season.visitor("invigilator-1").page("exam/console.xhtml").html();
    assertTrue(watched.contains(instead) && !watched.contains(off), "what is off is not watched");
    JsonNode mine = season.mine(SITS, off);
    assertEquals(
        "CANCELLED 试题外泄", mine.path("standing").asText() + " " + mine.path("calledOff").asText());
    assertTrue(
        season.visitor(SITS).page("exam/mine.xhtml").text().contains("本场考试已取消，不计成绩。理由：试题外泄"));
    season.at("2026-07-08 12:30");
    Caller officer = season.who("evaluator-1");
    refused("409 SESSION_CANCELLED", officer.post("/exam/sessions/" + off + "/publish", null));
    refused("409 SESSION_CANCELLED", officer.post("/exam/sessions/" + off + "/releases", null));
    refused("409 SESSION_CANCELLED", proposed(off, "CANCEL", ""));
    String ticket = "/exam/admissions/" + season.admission(SITS, off) + "/ticket.pdf";
    refused("409 SESSION_CANCELLED", season.who(SITS).get(ticket));
    assertTrue(season.mine(SITS, off).path("result").isNull());
    assertTrue(season.visitor("evaluator-1").page("exam/sessions.xhtml").text().contains("已取消"));
  }

  @Test
  @Order(3)
  void a_cancelled_session_is_no_batch_that_its_body_held() {
    UnusualMarks.one(season, "batches", "2026-07-09");
    onlySubstitutes();
    season.at("2026-07-09 09:00");
    Caller clerk = season.who("hr-clerk");
    done(clerk.post("/exam/outliers/search", null));
    int told = 0;
    int substituted = 0;
    for (JsonNode item : done(clerk.get("/exam/outliers")).path("items")) {
      JsonNode sessions =
          done(clerk.get("/exam/outliers/" + item.path("code").asText())).path("sessions");
      told += sessions.size();
      substituted +=
          (item.path("kind").asText() + item.path("who").asText()).equals("BATCHES_OF_ASSESSOR新人员")
              ? sessions.size()
              : 0;
      assertTrue(!sessions.toString().contains(off), sessions.toString());
    }
    assertTrue(told >= 2, "the two that were held are told");
    assertEquals(1, substituted, "who only marked in somebody's place assessed a batch too");
  }

  private static void onlySubstitutes() {
    season.opened("only-substitutes", "ASSESSOR");
    for (String each :
        new String[] {
          "alter table exam_substitute disable trigger user",
          "insert into exam_substitute (id, session_id, person_id, part, relative_id,"
              + " substitute_id, named_by, named_at) select nextval('shared_id'), s.id, a.person_id,"
              + " 'PRACTICAL', 0, i.id, 0, now() from exam_session s join exam_admission a on"
              + " a.session_id = s.id and a.seat = 1 join identity_account i on i.username ="
              + " 'only-substitutes' where s.code = '"
              + session
              + "'",
          "alter table exam_substitute enable trigger user"
        }) {
      Tables.run(season.house().database(), each);
    }
  }

  @Test
  @Order(4)
  void a_form_whose_items_are_worn_is_not_planned_and_opened_only_if_both_officers_say_why()
      throws Exception {
    String later = season.planned("evaluator-1", "2026-08-20", another);
    String atOnce = season.planned("evaluator-1", "2026-08-20", another);
    String path = "/exam/sessions/" + later;
    assertEquals("[]", done(season.who("evaluator-1").get(path + "/worn-items")).toString());
    season.at("2026-07-09 09:00");
    retired("Z-2");
    from("exam.item.rest.days", "30");
    from("exam.item.exposure.max", "1");
    Caller.Answer plan = plan("2026-07-20");
    refused("422 FORM_RETIRED FORM_EXPOSED FORM_RESTING", plan);
    assertTrue(plan.text().contains("(2026-07-09)"), "retired on that day: " + plan.text());
    assertTrue(plan.text().contains("(2026-07-06)"), "met last on that day: " + plan.text());
    assertTrue(plan.text().contains("(2026-08-07)"), "rests until then: " + plan.text());
    Caller.Answer before = plan("2026-08-07");
    refused("422 FORM_RETIRED FORM_EXPOSED FORM_AWAITED", before);
    assertTrue(before.text().contains("(2026-08-20)"), "a later session sits it: " + before.text());
    JsonNode worn = done(season.who("evaluator-1").get(path + "/worn-items"));
    assertEquals(3, worn.size(), worn.toString());
    assertEquals("Z-2 RETIRED", worn.at("/0/code").asText() + " " + worn.at("/0/wear").asText());
    refused(
        "422 FORM_RETIRED FORM_EXPOSED", season.who("evaluator-1").post(path + "/releases", null));
    Visitor first = season.visitor("evaluator-1");
    FormElement form = first.form("exam/session.xhtml?code=" + later);
    assertEquals(3, form.select("#worn li").size(), form.text());
    form.expectFirst("[id='form:reason']").val("仅此一套试卷");
    Visitor.send(first.press(form, "form:release"));
    refused(
        "422 FORM_RETIRED FORM_EXPOSED", season.who("evaluator-1b").post(path + "/releases", null));
    JsonNode released =
        done(
            season
                .who("evaluator-1b")
                .post(path + "/releases/with-reason", "{\"reason\":\"已核对试题\"}"));
    assertEquals("仅此一套试卷", released.at("/0/reason").asText(), released.toString());
    assertEquals("已核对试题", released.at("/1/reason").asText());
    refused("409 ALREADY_RELEASED", season.who("evaluator-1").post(path + "/releases", null));
    season.at("2026-07-10 09:00");
    isVoidAtOnce(later, atOnce);
    assertEquals(0, done(season.who("evaluator-1").get(path + "/releases")).size(), "void");
    isTold(later);
    refused(
        "422 FORM_RETIRED FORM_EXPOSED", season.who("evaluator-1").post(path + "/releases", null));
    for (String officer : new String[] {"evaluator-1", "evaluator-1b"}) {
      released =
          done(season.who(officer).post(path + "/releases/with-reason", "{\"reason\":\"已再次核对\"}"));
    }
    assertEquals(2, released.size(), "given anew");
    assertFalse(season.visitor("evaluator-1b").page("home/desk.xhtml").html().contains(later));
    String standing =
        "insert into exam_paper_release (id, session_id, form_id, officer_id, released_at, worn,"
            + " reason) select -id, session_id, form_id, officer_id, released_at, worn, reason from"
            + " exam_paper_release order by id desc limit 1";
    assertThrows(
        IllegalStateException.class, () -> Tables.run(season.house().database(), standing));
  }

  /** One item is retired just when an officer releases the paper of one of two sessions. */
  private static void isVoidAtOnce(String later, String atOnce) throws Exception {
    String path = "/exam/sessions/" + atOnce + "/releases";
    List<Caller.Answer> answers =
        AtOnce.both(
            season.database(),
            "exam_paper_release",
            () -> season.who("evaluator-1b").post(path + "/with-reason", "{\"reason\":\"已核对试题\"}"),
            () -> retires("Z-1"));
    assertEquals(1, done(answers.get(0)).size(), "he released it");
    JsonNode report = done(answers.get(1));
    assertEquals(1, report.path("taken").asInt(), report.toString());
    assertEquals(
        Set.of(later, atOnce), Set.copyOf(report.path("anew").findValuesAsText("code")), "told");
    assertEquals("[]", report.path("sessions").toString(), "nothing is known outside");
    assertEquals("[]", done(season.who("evaluator-1b").get(path)).toString(), "void at once");
    assertEquals(
        List.of("3"),
        Tables.column(
            season.database(),
            "select count(*)::text from audit_entry where what = 'PaperReleaseVoided'"));
  }

  /** That the paper is to be released anew is told at the desk, and why on the session's page. */
  private static void isTold(String session) throws IOException {
    for (String officer : new String[] {"evaluator-1", "evaluator-1b"}) {
      Document desk = season.visitor(officer).page("home/desk.xhtml");
      assertTrue(desk.text().contains("试卷须重新启封"), desk.text());
      assertTrue(desk.html().contains(session), desk.html());
    }
    String told =
        season
            .visitor("evaluator-1")
            .page("exam/session.xhtml?code=" + session)
            .expectFirst("#voided")
            .text();
    assertTrue(told.contains("Z-1") && told.contains("停用"), told);
  }

  private static Caller.Answer plan(String day) {
    Caller officer = season.who("evaluator-1");
    String practical = done(officer.get("/exam/practicals")).path(0).path("code").asText();
    return officer.post(
        "/exam/sessions",
        """
        {"name":"再用","room":"一","opensAt":"%sT09:00:00+08:00","closesAt":"%sT12:00:00+08:00",
         "form":"%s","practical":"%s","korean":false,
         "assessors":["assessor-1","assessor-2","assessor-3"]}"""
            .formatted(day, day, another, practical));
  }

  private static void retired(String code) {
    JsonNode report = done(retires(code));
    assertEquals(1, report.path("taken").asInt(), report.toString());
    assertEquals("[]", report.path("anew").toString(), "nobody has released a paper with it");
  }

  private static Caller.Answer retires(String code) {
    ObjectNode body = BankSteps.body("4-10-01-02", 5, "RETIRED").put("note", "表述不清");
    BankSteps.read(body.withArray("items"), code, 1);
    return season.who("evaluator-1").post("/exam/items/steps", body.toString());
  }

  private static void from(String key, String value) {
    String wanted =
        "{\"key\":\"%s\",\"value\":\"%s\",\"validFrom\":\"2026-07-10\",\"citation\":\"通知\",\"confirmed\":true}"
            .formatted(key, value);
    String made = done(season.who("hr-clerk").post("/parameters", wanted)).path("code").asText();
    done(season.who("hr-reviewer").post("/standards/proposals/" + made + "/approval", null));
  }
}
