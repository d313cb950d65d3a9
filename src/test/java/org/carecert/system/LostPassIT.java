package org.carecert.system;

import static org.carecert.system.ExamSeason.done;
import static org.carecert.system.ExamSeason.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A pass that is lost after its subsidy was paid: a case waits at the bureau for what was paid, and
 * what is not paid yet goes no further. In the order of a summer.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LostPassIT {
  private static final String PASSES = "candidate-3";

  private static ExamSeason season;
  private static String session = "";
  private static String paid = "";
  private static String running = "";
  private static String firstCase = "";
  private static Map<Integer, String> keys = Map.of();

  @BeforeAll
  static void paid() throws InterruptedException {
    season = new ExamSeason();
    season.taught();
    session = season.planned("evaluator-1", "2026-07-06");
    assertEquals(3, season.admitted(session));
    season.at("2026-07-06 09:05");
    keys = season.sits(PASSES, session, no -> no <= 30);
    season.marked(season.admission(PASSES, session), session, 0);
    season.at("2026-07-07 10:00");
    season.published("evaluator-1", session);
    String certificate = season.certified(PASSES, session);
    paid = claimed("ASSESSMENT", certificate);
    step(paid, "hr-clerk", "first-review");
    step(paid, "hr-reviewer", "second-review");
    done(clerk().post("/subsidies/publicity", "{\"claims\":[\"" + paid + "\"]}"));
    season.at("2026-07-20 10:00");
    step(paid, "hr-reviewer", "approve");
    String batch =
        done(clerk().post("/subsidies/payments", "{\"fund\":\"EMPLOYMENT\"}"))
            .at("/batch/code")
            .asText();
    byte[] bank = ("claim,result,reason\n" + paid + ",PAID,\n").getBytes(StandardCharsets.UTF_8);
    done(clerk().upload("/subsidies/payments/" + batch + "/results", "bank.csv", bank));
    running = claimed("LIVING_ALLOWANCE", certificate);
  }

  @AfterAll
  static void close() {
    season.close();
  }

  private static Caller clerk() {
    return season.who("hr-clerk");
  }

  private static Caller reviewer() {
    return season.who("hr-reviewer");
  }

  private static String claimed(String programme, String certificate) {
    ObjectNode body =
        Worker.JSON
            .createObjectNode()
            .put("programme", programme)
            .put("certificateNumber", certificate)
            .put("cardActive", true);
    body.putObject("facts")
        .put("assessmentFeeFen", 18_000)
        .put("firstTrainingDay", "2026-06-01")
        .putArray("groups")
        .add("HARD_TO_EMPLOY");
    return done(season.who(PASSES).post("/subsidies/claims", body.toString()))
        .path("code")
        .asText();
  }

  private static void step(String claim, String officer, String step) {
    done(season.who(officer).post("/subsidies/claims/" + claim + "/" + step, "{}"));
  }

  private static String state(String claim) {
    return done(clerk().get("/subsidies/claims/" + claim)).path("state").asText();
  }

  private static JsonNode cases(String state) {
    return done(clerk().get("/subsidies/recoveries?state=" + state)).path("items");
  }

  private static void decided(int item, String effect, String answer) {
    String decisions = "/exam/sessions/" + session + "/key-decisions";
    String body =
        Worker.JSON
            .createObjectNode()
            .put("itemNo", item)
            .put("effect", effect)
            .put("answer", answer)
            .put("reason", "题干有误")
            .toString();
    String code = done(season.who("evaluator-1").post(decisions, body)).path("code").asText();
    done(season.who("evaluator-1b").post(decisions + "/" + code + "/confirmation", null));
  }

  /** No lack can be stored meanwhile. */
  private static void failing(String how) {
    Tables.run(
        season.database(),
        how.equals("create")
            ? "alter table exam_entry_lack add constraint exam_entry_lack_failing check (false)"
                + " not valid"
            : "alter table exam_entry_lack drop constraint exam_entry_lack_failing");
  }

  /** He has a seat in a later exam of the next level, by this pass and the work after it. */
  private static void seatedHigher() {
    Shown.by(
        season.who("evaluator-1"),
        "石晓雨",
        "222499199906113464",
        "\"kind\":\"WORK\",\"since\":\"2026-07-01\"" + Shown.counts("4-10-01-02"));
    Tables.run(
        season.database(),
        "insert into exam_session select (jsonb_populate_record(s, jsonb_build_object('id',"
            + " nextval('shared_id'), 'code', 'HIGHER', 'level', 4, 'state', 'PLANNED',"
            + " 'published_by', null, 'published_at', null, 'opens_at', timestamptz"
            + " '2030-12-02 09:00+08', 'closes_at', timestamptz '2030-12-02 12:00+08'))).* from"
            + " exam_session s where s.code = '"
            + session
            + "'");
    Tables.run(
        season.database(),
        "insert into exam_admission (id, code, session_id, person_id, seat, admitted_by,"
            + " admitted_at) select nextval('shared_id'), 'HIGHERSEAT', s.id, a.person_id, 1, 0,"
            + " timestamptz '2026-07-20 10:00+08' from exam_session s, identity_account a where"
            + " s.code = 'HIGHER' and a.username = '"
            + PASSES
            + "'");
    done(season.who("evaluator-1").get("/exam/sessions/HIGHER/eligibility"));
    Visitor officer = season.visitor("evaluator-1");
    FormElement form = officer.form("exam/eligibility.xhtml?session=HIGHER");
    Visitor.send(officer.press(form, "form:recheck"));
  }

  /** He gets one more seat of the next level; it is not stored yet when the pass falls. */
  private static List<String> seatedMeanwhile() {
    String person =
        "select hashint8(person_id) from identity_account where username = '" + PASSES + "'";
    return List.of(
        "select pg_advisory_xact_lock(700002, (" + person + "))",
        "insert into exam_admission (id, code, session_id, person_id, seat, admitted_by,"
            + " admitted_at) select nextval('shared_id'), 'MEANWHILE', s.id, a.person_id, 1, 0,"
            + " timestamptz '2026-07-20 10:00+08' from exam_session s, identity_account a where"
            + " s.code = 'HIGHER2' and a.username = '"
            + PASSES
            + "'");
  }

  private static List<String> due() {
    return Tables.column(
        season.database(), "select split_part(cause, ':', 1) from exam_recheck_due order by id");
  }

  /** Why he was found to lack an entry condition of the next level; what was cleared is marked. */
  private static List<String> lacks() {
    return lacks("HIGHERSEAT");
  }

  private static List<String> lacks(String seat) {
    return Tables.column(
        season.database(),
        "select split_part(l.cause, ':', 1) || case when l.cleared_at is null then '' else"
            + " ' cleared' end from exam_entry_lack l join exam_admission a on a.id ="
            + " l.admission_id where a.code = ? order by l.id",
        seat);
  }

  @Test
  @Order(1)
  void a_paid_claim_whose_pass_is_lost_becomes_a_case_and_a_running_one_goes_no_further()
      throws Exception {
    assertEquals("PAID", state(paid));
    assertEquals(0, cases("OPEN").size());
    seatedHigher();
    assertEquals(List.of(), lacks(), "by this pass he meets a condition");
    String key = keys.getOrDefault(1, "A");
    String single = key.equals("A") ? "B" : "A";
    String several = key.equals("AB") ? "AC" : "AB";
    failing("create");
    decided(1, "NEW_KEY", key.length() > 1 ? several : single);
    assertEquals(List.of(), lacks(), "the recheck failed");
    assertEquals(List.of("RESULT"), due(), "it is not forgotten");
    failing("drop");
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
    while (!due().isEmpty() && System.nanoTime() < until) {
      TimeUnit.SECONDS.sleep(1);
    }
    assertEquals(List.of(), due(), "the clock does what is left undone");
    assertEquals(List.of("RESULT"), lacks(), "without it he does not");
    JsonNode open = cases("OPEN");
    assertEquals(1, open.size(), open.toString());
    assertEquals(paid, open.path(0).at("/claim/code").asText());
    assertEquals("SUSPENDED", open.path(0).path("cause").asText());
    assertTrue(open.path(0).path("basis").asText().contains("成绩更正"), open.toString());
    assertEquals("2026-08-17", open.path(0).path("dueOn").asText(), "twenty working days");
    assertFalse(open.path(0).path("overdue").asBoolean());
    firstCase = open.path(0).path("code").asText();
    refused(
        "422 CERTIFICATE_NOT_VALID",
        clerk().post("/subsidies/claims/" + running + "/first-review", "{}"));
    assertTrue(season.visitor("hr-clerk").page("home/desk.xhtml").text().contains("已发补贴待追回"));
    assertTrue(season.visitor("hr-clerk").page("subsidy/claims.xhtml").text().contains("成绩更正"));
    season.at("2026-08-18 09:00");
    assertTrue(cases("OPEN").path(0).path("overdue").asBoolean());
    assertTrue(season.visitor("hr-clerk").page("subsidy/claims.xhtml").text().contains("已逾期"));
    String page = "subsidy/claim.xhtml?code=" + paid;
    assertTrue(season.visitor("hr-reviewer").page(page).text().contains("已逾期"));
    assertTrue(season.visitor("hr-reviewer").page("home/desk.xhtml").text().contains("已超过 1 个工作日"));
    season.at("2026-07-20 11:00");
  }

  @Test
  @Order(2)
  void a_pass_that_comes_back_settles_the_case_and_lets_the_running_claim_go_on() {
    decided(1, "ALSO_ACCEPT", keys.getOrDefault(1, "A"));
    assertEquals(List.of("RESULT cleared"), lacks());
    assertEquals(List.of(), due(), "done at once");
    assertEquals(0, cases("OPEN").size());
    assertEquals(firstCase, cases("RESTORED").path(0).path("code").asText());
    step(running, "hr-clerk", "first-review");
    refused(
        "409 WRONG_STATE",
        reviewer().post("/subsidies/recoveries/" + firstCase + "/drop", "{\"note\":\"重复\"}"));
  }

  @Test
  @Order(3)
  void who_is_just_being_admitted_by_a_pass_that_falls_is_seen() throws Exception {
    Tables.run(
        season.database(),
        "insert into exam_session select (jsonb_populate_record(s, jsonb_build_object('id',"
            + " nextval('shared_id'), 'code', 'HIGHER2', 'opens_at', timestamptz '2030-12-03"
            + " 09:00+08', 'closes_at', timestamptz '2030-12-03 12:00+08'))).* from exam_session s"
            + " where s.code = 'HIGHER'");
    String key = keys.getOrDefault(1, "A");
    String other = key.length() > 1 ? key.equals("AB") ? "AC" : "AB" : key.equals("A") ? "B" : "A";
    AtOnce.during(season.database(), seatedMeanwhile(), () -> decided(1, "NEW_KEY", other));
    assertEquals(List.of("RESULT"), lacks("MEANWHILE"));
    decided(1, "ALSO_ACCEPT", key);
    assertEquals(List.of("RESULT cleared"), lacks("MEANWHILE"));
  }

  @Test
  @Order(4)
  void other_entry_conditions_are_asked_of_those_who_are_admitted_for_a_day_on_which_they_hold()
      throws IOException {
    String at = "exam/entry-standards.xhtml";
    Visitor clerk = season.visitor("hr-clerk");
    FormElement form = clerk.form(at);
    for (String[] chosen : new String[][] {{"occupation", "4-10-01-02"}, {"level", "4"}}) {
      form.select("[id='form:" + chosen[0] + "'] option").forEach(o -> o.removeAttr("selected"));
      form.expectFirst("[id='form:" + chosen[0] + "'] option[value=" + chosen[1] + "]")
          .attr("selected", "");
    }
    form.expectFirst("[id='form:validFrom']").val("2030-01-01");
    form.expectFirst("[id='form:citation']").val("新申报条件");
    form.expectFirst("[id='form:given:0:years']").val("40");
    String told = Visitor.send(clerk.press(form, "form:propose")).parse().text();
    assertTrue(told.contains("已提出"), told);
    List<String> before = List.of("RESULT cleared", "RESULT cleared");
    assertEquals(before, lacks(), "proposed only");
    Visitor reviewer = season.visitor("hr-reviewer");
    Document page = reviewer.page(at);
    String row = "#lines tr:contains(新申报条件):contains(待复核)";
    String button = page.expectFirst(row).expectFirst("[id$=approve]").id();
    Visitor.send(reviewer.press((FormElement) page.expectFirst("main form"), button));
    assertEquals(Stream.concat(before.stream(), Stream.of("STANDARD")).toList(), lacks());
  }

  @Test
  @Order(5)
  void a_case_is_settled_by_a_reasoned_decision_or_by_the_money_that_came_back()
      throws IOException {
    String path = "/exam/sessions/" + session + "/misconducts";
    String body =
        "{\"admission\":\"%s\",\"basis\":\"考场规则第八条\",\"findings\":\"录像见传递纸条\"}"
            .formatted(season.admission(PASSES, session));
    String found = done(season.who("evaluator-1b").post(path, body)).path("code").asText();
    done(season.who("evaluator-1").post(path + "/" + found + "/confirmation", null));
    JsonNode open = cases("OPEN");
    assertEquals(1, open.size(), open.toString());
    String drop = "/subsidies/recoveries/" + open.path(0).path("code").asText() + "/drop";
    refused("403 FORBIDDEN", clerk().post(drop, "{\"note\":\"免\"}"));
    refused("422 FIELD_MISSING", reviewer().post(drop, "{\"note\":\"\"}"));
    assertTrue(
        season
            .visitor("hr-reviewer")
            .page("subsidy/claim.xhtml?code=" + paid)
            .text()
            .contains("不予追回"));
    done(
        reviewer()
            .post("/subsidies/claims/" + paid + "/recover", "{\"note\":\"已退回\",\"frees\":false}"));
    assertEquals("RECOVERED", state(paid));
    assertEquals("已退回", cases("RECOVERED").path(0).path("note").asText());
    refused("409 WRONG_STATE", reviewer().post(drop, "{\"note\":\"晚\"}"));
    refused("400 MALFORMED", clerk().get("/subsidies/recoveries?state=LOST"));
  }
}
