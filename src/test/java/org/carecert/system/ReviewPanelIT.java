package org.carecert.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.carecert.system.ExamSeason.done;
import static org.carecert.system.ExamSeason.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Level 2 asks a comprehensive review besides theory and practice: from its form and its panel to
 * the published result, the certificate, a re-check and a part that is kept; and level 3 does not.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReviewPanelIT {
  private static final String PASSES = "candidate-2";
  private static final String FAILS = "candidate-3";
  private static final String ABSENT = "candidate-4";
  private static final String SCOPE = "/exam/practicals?occupation=4-10-01-03&part=REVIEW&level=";
  private static final String FORM =
      """
      {"title":"综合评审要点","minutes":%d,"stations":[
       {"code":"T","title":"技术总结","titleKo":"기술총화","minutes":10,"weight":%d,"preparation":"书面总结",
        "criteria":[{"code":"T1","text":"选题与方法","textKo":"주제와 방법","max":30}]},
       {"code":"D","title":"答辩","titleKo":"답변","minutes":20,"weight":%d,
        "criteria":[{"code":"D1","text":"陈述","textKo":"진술","max":30},
                    {"code":"D2","text":"应答","textKo":"응답","max":40}]}]}""";

  private static ExamSeason season;
  private static ExamSeason third;
  private static Browser browser;
  private static String session = "";
  private static String review = "";
  private static String paper = "";

  @BeforeAll
  static void sat() {
    season = ExamSeason.of("4-10-01-03", 2);
    season.taught();
    third = season.beside(3, LocalDate.of(2026, 7, 27));
    third.taught();
    browser = new Browser(season.house().address());
    session = season.planned("evaluator-1", "2026-09-07");
    review = "/exam/sessions/" + session + "/review";
    assertEquals(3, season.admitted(session));
    season.at("2026-09-07 09:05");
    for (String each : new String[] {PASSES, FAILS, ABSENT}) {
      season.sits(each, session, no -> true);
      season.marked(season.admission(each, session), session, 0);
    }
    season.at("2026-09-07 13:00");
  }

  @AfterAll
  static void close() {
    browser.close();
    season.close();
  }

  private static Caller who(String username) {
    return season.who(username);
  }

  private static String panel(String from, String form, String chair, String... members) {
    ObjectNode body =
        Worker.JSON
            .createObjectNode()
            .put("paper", form)
            .put("startsAt", from + "+08:00")
            .put("chair", chair);
    ArrayNode all = body.putArray("members");
    for (String member : members) {
      all.add(member);
    }
    return body.toString();
  }

  private static String three(String from) {
    return panel(from, paper, "assessor-1", "assessor-1", "assessor-2", "assessor-3");
  }

  @Test
  @Order(1)
  void a_review_form_is_of_levels_2_and_1_and_its_points_sum_to_100() {
    Caller officer = who("evaluator-1");
    refused(
        "422 REVIEW_POINTS_DIFFER REVIEW_POINTS_DIFFER",
        officer.post(SCOPE + 2, FORM.formatted(30, 40, 60)));
    refused("422 REVIEW_NOT_ASKED", officer.post(SCOPE + 3, FORM.formatted(30, 30, 70)));
    paper = done(officer.post(SCOPE + 2, FORM.formatted(30, 30, 70))).path("code").asText();
    assertEquals(
        404,
        officer
            .post(
                "/exam/sessions",
                """
                {"name":"错","room":"一","opensAt":"2026-09-20T09:00:00+08:00",
                 "closesAt":"2026-09-20T12:00:00+08:00","form":"%s","practical":"%s",
                 "assessors":["assessor-1","assessor-2","assessor-3"]}"""
                    .formatted(
                        done(officer.get("/exam/forms")).path(0).path("code").asText(), paper))
            .status(),
        "a review form is no practical paper");
  }

  @Test
  @Order(2)
  void results_are_not_published_while_no_panel_is_named() {
    refused(
        "409 REVIEW_MISSING",
        who("evaluator-1").post("/exam/sessions/" + session + "/publish", null));
    assertEquals(404, who("evaluator-1").get(review).status());
    assertEquals(404, who("assessor-1").get(review + "/marks").status());
  }

  @Test
  @Order(3)
  void a_panel_is_odd_has_a_chair_gives_the_standard_s_time_and_is_nobody_s_relative() {
    Caller officer = who("evaluator-1");
    String from = "2026-09-08T09:00:00";
    opened("reviewer-sister");
    assertEquals(
        204,
        officer
            .post(
                "/exam/relations",
                """
                {"name":"文晓丽","documentType":"RESIDENT_ID","documentNumber":"22249919830211842X",
                 "username":"reviewer-sister","note":"姐妹"}""")
            .status());
    String[] two = {"assessor-1", "assessor-2"};
    refused("422 PANEL_NOT_ODD", officer.put(review, panel(from, paper, "assessor-1", two)));
    refused(
        "422 PANEL_NOT_ODD",
        officer.put(
            review, panel(from, paper, "assessor-1", "assessor-1", "assessor-2", "assessor-2")));
    refused(
        "422 CHAIR_NOT_OF_PANEL",
        officer.put(
            review,
            panel(from, paper, "reviewer-sister", "assessor-1", "assessor-2", "assessor-3")));
    refused(
        "422 ASSESSOR_UNKNOWN PANEL_NOT_ODD",
        officer.put(review, panel(from, paper, "assessor-1", "assessor-1", "assessor-2", "x")));
    refused(
        "422 RELATED",
        officer.put(
            review,
            panel(from, paper, "assessor-1", "assessor-1", "assessor-2", "reviewer-sister")));
    String brief = done(officer.post(SCOPE + 2, FORM.formatted(29, 30, 70))).path("code").asText();
    refused(
        "422 REVIEW_TOO_SHORT",
        officer.put(
            review, panel(from, brief, "assessor-1", "assessor-1", "assessor-2", "assessor-3")));
    refused("422 REVIEW_TIME_INVALID", officer.put(review, three("2026-09-07T08:59:59")));
    refused("404 NOT_FOUND", who("evaluator-2").put(review, three(from)));
    JsonNode named = done(officer.put(review, three("2026-09-09T09:00:00")));
    assertEquals("考评员 金顺", named.path("chair").asText());
    assertEquals(named.path("turns").size(), 3);
    JsonNode again = done(officer.put(review, three(from)));
    Set<String> times = new HashSet<>(again.path("turns").findValuesAsText("at"));
    assertEquals(
        Set.of("2026-09-08T01:00:00Z", "2026-09-08T01:30:00Z", "2026-09-08T02:00:00Z"), times);
    JsonNode own = season.mine(PASSES, session).path("reviewTurn");
    assertTrue(times.contains(own.path("at").asText()), own.toString());
  }

  private static void opened(String username) {
    done(
        who("admin")
            .post(
                "/bodies/EVAL-1/accounts",
                "{\"username\":\"%s\",\"displayName\":\"新评委\",\"roles\":[\"ASSESSOR\"],\"password\":\"good-pass-123\"}"
                    .formatted(username)));
  }

  private static Caller.Answer mark(String member, String candidate, String item, int... points) {
    return who(member)
        .post(review + "/marks", points(season.admission(candidate, session), item, points));
  }

  private static String points(String admission, String item, int... points) {
    ObjectNode body =
        Worker.JSON.createObjectNode().put("admission", admission).put("station", item);
    ObjectNode given = body.putObject("points");
    for (int i = 0; i < points.length; i++) {
      given.put(item + (i + 1), points[i]);
    }
    return body.toString();
  }

  @Test
  @Order(4)
  void each_member_marks_alone_once_the_review_has_begun_and_sees_only_his_own_marks() {
    refused("409 WINDOW_CLOSED", mark("assessor-1", PASSES, "T", 20));
    season.at("2026-09-08 09:00");
    refused("422 CRITERION_INVALID", mark("assessor-1", PASSES, "T", 31));
    refused("422 STATION_UNKNOWN", mark("assessor-1", PASSES, "X", 1));
    for (String member : new String[] {"assessor-1", "assessor-2", "assessor-3"}) {
      assertEquals(1, done(mark(member, PASSES, "T", 20)).path("version").asInt());
      done(mark(member, FAILS, "T", 20));
      done(mark(member, FAILS, "D", 20, member.equals("assessor-1") ? 20 : 19));
    }
    assertEquals(2, done(mark("assessor-1", PASSES, "T", 21)).path("version").asInt());
    done(mark("assessor-1", PASSES, "D", 10, 10));
    done(mark("assessor-2", PASSES, "D", 25, 25));
    JsonNode sheet = done(who("assessor-3").get(review + "/marks"));
    assertEquals(3, sheet.path("candidates").size());
    assertFalse(sheet.path("chairs").asBoolean());
    assertEquals(3, sheet.findValues("marks").size(), sheet.toString());
    assertFalse(sheet.findValues("marks").toString().contains("25"), "nobody else's marks");
    JsonNode stations = done(who("assessor-1").get("/exam/sessions/" + session + "/marks"));
    for (JsonNode candidate : stations.path("candidates")) {
      assertFalse(candidate.path("marks").has("T"), "a review is no station: " + candidate);
    }
    refused("409 REVIEW_BEGUN", who("evaluator-1").put(review, three("2026-09-08T09:00:00")));
    assertEquals("[]", done(who("assessor-1").get(review + "/spreads")).toString(), "not all yet");
    done(mark("assessor-3", PASSES, "D", 30, 40));
  }

  @Test
  @Order(5)
  void where_they_are_apart_the_chair_alone_decides_with_a_reason_and_nobody_marks_again() {
    String publish = "/exam/sessions/" + session + "/publish";
    refused("409 REVIEW_INCOMPLETE", who("evaluator-1").post(publish, null));
    assertEquals("[]", done(who("assessor-2").get(review + "/spreads")).toString());
    JsonNode apart = done(who("assessor-1").get(review + "/spreads"));
    assertEquals("[20,50,70]", apart.at("/0/points").toString(), "without names");
    refused("409 REVIEW_APART", mark("assessor-3", PASSES, "D", 20, 20));
    season.absent("assessor-1", session, "REVIEW");
    refused("409 DECLARED_ABSENT", mark("assessor-2", ABSENT, "T", 20));
    season.at("2026-09-08 10:31");
    refused("409 SPREAD_UNDECIDED", who("evaluator-1").post(publish, null));
    String decided =
        "{\"admission\":\"%s\",\"station\":\"D\",\"points\":50,\"reason\":\"%%s\"}"
            .formatted(season.admission(PASSES, session));
    refused(
        "422 FIELD_MISSING", who("assessor-1").post(review + "/spreads", decided.formatted("")));
    refused(
        "409 NOT_WANTED", who("assessor-2").post(review + "/spreads", decided.formatted("看录像")));
    done(who("assessor-1").post(review + "/spreads", decided.formatted("复看录像后合议")));
  }

  private static String result(String candidate) {
    JsonNode told = season.mine(candidate, session).path("result");
    return told.path("theory").asText()
        + " "
        + told.path("practical").asText()
        + " "
        + told.path("review").asText()
        + " "
        + told.path("outcome").asText();
  }

  @Test
  @Order(6)
  void all_three_parts_must_be_passed_and_absent_is_not_zero() throws InterruptedException {
    JsonNode counts = season.published("evaluator-1", session);
    assertEquals("{\"passed\":1,\"failed\":1,\"absent\":1,\"cancelled\":0}", counts.toString());
    assertEquals("100.0 100.0 70.3 PASSED", result(PASSES));
    assertEquals("100.0 100.0 59.3 FAILED", result(FAILS));
    assertEquals("100.0 100.0 null ABSENT", result(ABSENT));
    refused("409 SESSION_CLOSED", mark("assessor-1", ABSENT, "T", 20));
    refused("409 SESSION_CLOSED", who("evaluator-1").put(review, three("2026-09-08T09:00:00")));
    String number = season.certified(PASSES, session);
    assertEquals(
        List.of("100.0 100.0 70.3"),
        Tables.column(
            season.database(),
            "select theory || ' ' || practice || ' ' || review from certificate_batch_row where"
                + " number = ?",
            number),
        "the one who passed, with the three scores that are printed");
  }

  @Test
  @Order(7)
  void the_review_is_looked_at_again_by_somebody_independent() {
    String ask = "/exam/mine/" + season.admission(FAILS, session) + "/rechecks";
    String body = "{\"part\":\"REVIEW\",\"ground\":\"%s\",\"statement\":\"请复核\"}";
    refused("422 RECHECK_GROUND", who(FAILS).post(ask, body.formatted("ZERO_OR_ABSENT")));
    String code = done(who(FAILS).post(ask, body.formatted("ADDING_UP"))).path("code").asText();
    JsonNode sheets = done(who("evaluator-1c").get("/exam/rechecks/" + code)).path("sheets");
    assertEquals(6, sheets.size(), "two items, three members");
    ObjectNode answer = Worker.JSON.createObjectNode().put("reasons", "纸质打分为二十一，录入有误");
    ArrayNode corrections = answer.putArray("corrections");
    for (int member = 1; member <= 3; member++) {
      corrections
          .addObject()
          .put("station", "D")
          .put("assessor", member)
          .putObject("points")
          .put("D1", 20)
          .put("D2", 21);
    }
    JsonNode decided =
        done(who("evaluator-1c").post("/exam/rechecks/" + code + "/decision", answer.toString()));
    assertEquals("CHANGED", decided.path("state").asText());
    assertEquals("100.0 100.0 61.0 PASSED", result(FAILS));
  }

  @Test
  @Order(8)
  void passed_parts_are_kept_so_that_the_review_alone_completes_the_pass() {
    String resit = season.planned("evaluator-1", "2026-10-12");
    String at = "/exam/sessions/" + resit + "/review";
    Caller officer = who("evaluator-1");
    String from = "2026-10-12T09:00:00";
    done(
        officer.put(
            at, panel(from, paper, "assessor-1", "assessor-1", "assessor-2", "reviewer-sister")));
    assertEquals(0, season.admitted(resit), "a relative is in the panel");
    done(officer.put(at, three(from)));
    assertEquals(1, season.admitted(resit), "the others have passed");
    season.at("2026-10-12 09:05");
    String admission = season.admission(ABSENT, resit);
    for (String member : new String[] {"assessor-1", "assessor-2", "assessor-3"}) {
      done(who(member).post(at + "/marks", points(admission, "T", 20)));
      done(who(member).post(at + "/marks", points(admission, "D", 20, 20)));
    }
    season.at("2026-10-12 13:00");
    season.published("evaluator-1", resit);
    JsonNode result = season.mine(ABSENT, resit).path("result");
    assertEquals("PASSED", result.path("outcome").asText(), result.toString());
    assertEquals("60.0", result.path("review").asText());
    assertEquals("100.0", result.path("theory").asText(), "from the session before");
  }

  @Test
  @Order(9)
  void level_3_is_asked_no_review_and_passes_by_two_parts_as_ever() {
    String plain = third.planned("evaluator-1", "2026-10-19");
    assertEquals(3, third.admitted(plain));
    String at = "/exam/sessions/" + plain + "/review";
    refused("422 REVIEW_NOT_ASKED", who("evaluator-1").put(at, three("2026-10-19T09:00:00")));
    season.at("2026-10-19 09:05");
    third.sits(PASSES, plain, no -> true);
    third.marked(third.admission(PASSES, plain), plain, 0);
    season.at("2026-10-19 13:00");
    JsonNode counts = third.published("evaluator-1", plain);
    assertEquals("{\"passed\":1,\"failed\":0,\"absent\":2,\"cancelled\":0}", counts.toString());
    JsonNode mine = third.mine(PASSES, plain);
    assertEquals("PASSED", mine.at("/result/outcome").asText());
    assertTrue(mine.at("/result/review").isNull(), mine.toString());
    assertTrue(mine.path("reviewTurn").isNull(), mine.toString());
  }

  @Test
  @Order(10)
  void the_database_holds_to_it_too() {
    assertTrue(
        said("insert into exam_result (id, session_id, person_id, version, theory_score,"
                + " practical_score, outcome, basis, decided_at, decided_by) select 1, r.session_id,"
                + " r.person_id, 99, 90, 90, 'PASSED', 'X', r.decided_at, 1 from exam_result r join"
                + " exam_session s on s.id = r.session_id where s.level = 2 limit 1")
            .contains("does not go with the level"));
    assertTrue(
        said("delete from exam_review_member where panel_id in (select min(id) from"
                + " exam_review_panel)")
            .contains("has begun"));
    assertTrue(
        said("insert into exam_mark (id, session_id, person_id, part, station, assessor_id,"
                + " version, points, out_of, detail, given_at) select 2, m.session_id, m.person_id,"
                + " 'REVIEW', 'T', 4711, 1, 1, 30, '{}', m.given_at from exam_mark m where m.part ="
                + " 'REVIEW' limit 1")
            .contains("no member of the review panel"));
    assertTrue(
        said("insert into exam_review_panel (id, session_id, level, paper_id, minutes, starts_at,"
                + " chair_id, named_by, named_at) select 3, s.id, 3, p.paper_id, 30, p.starts_at,"
                + " p.chair_id, 1, p.named_at from exam_review_panel p, exam_session s where s.level"
                + " = 3 limit 1")
            .contains("exam_review_panel_level_check"));
  }

  private static String said(String statement) {
    var database = season.house().database();
    return String.valueOf(
        assertThrows(
                SQLException.class,
                () -> {
                  try (Connection connection =
                          DriverManager.getConnection(
                              database.url(), database.user(), database.password());
                      Statement of = connection.createStatement()) {
                    of.execute(statement);
                  }
                })
            .getMessage());
  }

  @Test
  @Order(11)
  void the_pages_show_the_third_part_without_a_barrier_and_a_member_marks_on_his() {
    String next = season.planned("evaluator-1", "2026-11-09");
    Page officer = browser.signedIn("evaluator-1", 1280, "zh-CN");
    officer.navigate("exam/panel.xhtml?session=" + next);
    officer.fill("[id='form:startsAt']", "2026-11-09 09:00");
    for (String member : new String[] {"assessor-1", "assessor-2", "assessor-3"}) {
      officer.check("input[value='" + member + "']");
    }
    officer.selectOption("[id='form:paper']", paper);
    officer.selectOption("[id='form:chair']", "assessor-2");
    Browser.going(officer, () -> officer.click("[id='form:name']"));
    assertTrue(officer.innerText("main").contains("评审组已组成"), officer.innerText("main"));
    assertTrue(officer.innerText("main").contains("考评员 高洁"));
    assertEquals("", Browser.violations(officer));
    officer.navigate("exam/session.xhtml?code=" + session);
    assertTrue(officer.innerText("main").contains("综合评审成绩 70.3"), officer.innerText("main"));
    assertEquals("", Browser.violations(officer));
    Page member = browser.signedIn("assessor-1", 360, "ko-KR");
    member.navigate("exam/review.xhtml?session=" + session);
    assertEquals("", Browser.violations(member));
    assertEquals(3, member.locator("#candidates tbody tr").count());
    member.navigate(
        "exam/review.xhtml?item=D&session="
            + session
            + "&admission="
            + season.admission(FAILS, session));
    assertEquals("", Browser.violations(member));
    assertTrue(member.innerText("main").contains("답변"));
    Page candidate = browser.signedIn(PASSES, 360, "zh-CN");
    candidate.navigate("exam/mine.xhtml");
    assertTrue(candidate.innerText("main").contains("70.3"), candidate.innerText("main"));
    candidate.navigate("exam/ask.xhtml?admission=" + season.admission(PASSES, session));
    assertTrue(candidate.innerText("main").contains("综合评审"));
    assertEquals("", Browser.violations(candidate));
  }

  @Test
  @Order(12)
  void the_archive_holds_panel_marks_and_decision() throws IOException {
    String path = "/exam/sessions/" + session + "/archive";
    String access =
        done(who("evaluator-1").post(path, "{\"reason\":\"审计抽查\"}")).path("code").asText();
    done(who("evaluator-1b").post(path + "/" + access + "/confirmation", null));
    StringBuilder all = new StringBuilder();
    byte[] zip = who("evaluator-1").get(path + "/" + access + "/file").body();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        all.append(entry.getName()).append('\n').append(new String(in.readAllBytes(), UTF_8));
      }
    }
    for (String part : new String[] {"2-考评计划/综合评审.json", "考评员 金顺", "复看录像后合议", "REVIEW", "70.3"}) {
      assertTrue(all.indexOf(part) >= 0, part);
    }
  }
}
