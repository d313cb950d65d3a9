package org.carecert.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.carecert.system.ExamSeason.done;
import static org.carecert.system.ExamSeason.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Results that hold up, in the order of a summer, and what follows for certificates. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RegradeAndRecheckIT {
  private static final String FAILS = "candidate-2";
  private static final String PASSES = "candidate-3";
  private static final String ABSENT = "candidate-4";

  private static ExamSeason season;
  private static String session = "";
  private static String decisions = "";
  private static String cases = "";
  private static String resit = "";
  private static String certificate = "";
  private static Map<Integer, String> keys = new TreeMap<>();

  @BeforeAll
  static void sat() throws InterruptedException {
    season = new ExamSeason();
    season.taught();
    session = season.planned("evaluator-1", "2026-07-06");
    decisions = "/exam/sessions/" + session + "/key-decisions";
    assertEquals(3, season.admitted(session));
    season.at("2026-07-06 09:05");
    keys = season.sits(FAILS, session, no -> no <= 29);
    season.sits(PASSES, session, no -> no <= 30);
    for (String each : new String[] {FAILS, PASSES, ABSENT}) {
      season.marked(season.admission(each, session), session, 0);
    }
    refused(
        "409 STILL_SITTING",
        season
            .who("evaluator-1b")
            .post(decisions + "/" + proposed(50, "FULL_MARKS", "") + "/confirmation", null));
    season.at("2026-07-07 10:00");
    decline();
    JsonNode counts = season.published("evaluator-1", session);
    assertEquals("{\"passed\":1,\"failed\":1,\"absent\":1,\"cancelled\":0}", counts.toString());
    certificate = season.certified(PASSES, session);
  }

  @AfterAll
  static void close() {
    season.close();
  }

  private static String proposed(int item, String effect, String answer) {
    return season.proposed(session, item, effect, answer);
  }

  private static void decline() {
    String open = done(season.who("evaluator-1b").get(decisions)).path(0).path("code").asText();
    done(season.who("evaluator-1b").post(decisions + "/" + open + "/refusal", null));
  }

  private static String result(String candidate) {
    JsonNode told = season.mine(candidate, session).path("result");
    return told.path("theory").asText()
        + " "
        + told.path("practical").asText()
        + " "
        + told.path("outcome").asText();
  }

  private static String stateOfCertificate() {
    JsonNode view = done(season.who("evaluator-1").get("/certificates/" + certificate));
    return view.path("state").asText();
  }

  private static void inBatch(String planned) {
    done(
        season
            .who("evaluator-1")
            .put("/exam/sessions/" + planned + "/arrangement", "{\"batch\":\"2026年秋季批\"}"));
  }

  private static JsonNode confirmed(String code) {
    return done(season.who("evaluator-1b").post(decisions + "/" + code + "/confirmation", null));
  }

  @Test
  @Order(1)
  void full_marks_for_all_are_tried_out_put_in_force_by_another_and_reach_the_candidate() {
    assertEquals("58.0 100.0 FAILED", result(FAILS));
    assertEquals("60.0 100.0 PASSED", result(PASSES));
    String code = proposed(40, "FULL_MARKS", "");
    JsonNode tried = done(season.who("evaluator-1").get(decisions + "/" + code + "/dry-run"));
    assertEquals(2, tried.size(), tried.toString());
    assertEquals("FAILED", tried.path(0).path("outcomeBefore").asText());
    assertEquals("PASSED", tried.path(0).path("outcomeAfter").asText());
    assertEquals("58.0", tried.path(0).path("theoryBefore").asText());
    assertEquals("60.0", tried.path(0).path("theoryAfter").asText());
    assertEquals("58.0 100.0 FAILED", result(FAILS), "tried out only");
    String confirm = decisions + "/" + code + "/confirmation";
    refused("422 SAME_OFFICER", season.who("evaluator-1").post(confirm, null));
    refused("404 NOT_FOUND", season.who("evaluator-2").post(confirm, null));
    assertEquals("{\"marks\":2,\"results\":2}", confirmed(code).toString());
    refused("409 WRONG_STATE", season.who("evaluator-1b").post(confirm, null));
    assertEquals("60.0 100.0 PASSED", result(FAILS));
    assertEquals("62.0 100.0 PASSED", result(PASSES));
    assertEquals(
        "[]", done(season.who("evaluator-1").get(decisions + "/" + code + "/dry-run")).toString());
  }

  @Test
  @Order(2)
  void an_answer_that_is_none_and_an_item_that_is_not_there_are_refused() {
    String body = "{\"itemNo\":%d,\"effect\":\"NEW_KEY\",\"answer\":\"%s\",\"reason\":\"误\"}";
    Caller officer = season.who("evaluator-1");
    refused("422 ITEM_UNKNOWN", officer.post(decisions, body.formatted(51, "A")));
    refused("422 KEY_INVALID", officer.post(decisions, body.formatted(3, "Z")));
    refused("422 KEY_INVALID", officer.post(decisions, body.formatted(3, "")));
    proposed(3, "FULL_MARKS", "");
    refused("409 DECISION_WAITS", officer.post(decisions, body.formatted(3, "A")));
  }

  @Test
  @Order(3)
  void a_lost_result_suspends_its_certificate_and_one_that_comes_back_lifts_that() {
    assertEquals("VALID", stateOfCertificate());
    for (int item = 1; item <= 2; item++) {
      String key = keys.getOrDefault(item, "A");
      String single = key.equals("A") ? "B" : "A";
      String several = key.equals("AB") ? "AC" : "AB";
      confirmed(proposed(item, "NEW_KEY", key.length() > 1 ? several : single));
    }
    assertEquals("58.0 100.0 FAILED", result(PASSES));
    assertEquals("SUSPENDED", stateOfCertificate());
    confirmed(proposed(1, "ALSO_ACCEPT", keys.getOrDefault(1, "A")));
    assertEquals("60.0 100.0 PASSED", result(PASSES));
    assertEquals("VALID", stateOfCertificate());
    JsonNode told = done(season.who("evaluator-1").get("/certificates/" + certificate));
    assertTrue(told.toString().contains("KEY:"), "the decision stands beside: " + told);
  }

  private static Caller.Answer ask(String candidate, String part, String ground) {
    return season
        .who(candidate)
        .post(
            "/exam/mine/" + season.admission(candidate, session) + "/rechecks",
            "{\"part\":\"%s\",\"ground\":\"%s\",\"statement\":\"请复核\"}".formatted(part, ground));
  }

  @Test
  @Order(4)
  void a_recheck_is_asked_in_time_on_an_allowed_ground_and_answered_by_somebody_independent() {
    refused("422 RECHECK_GROUND", ask(FAILS, "PRACTICAL", "ZERO_OR_ABSENT"));
    refused("422 RECHECK_GROUND", ask(ABSENT, "THEORY", "ADDING_UP"));
    String code = done(ask(FAILS, "PRACTICAL", "ADDING_UP")).path("code").asText();
    refused("409 RECHECK_ASKED", ask(FAILS, "PRACTICAL", "MISSED_MARKING"));
    JsonNode line = done(season.who("evaluator-1b").get("/exam/rechecks")).path(0);
    assertEquals("2026-07-21", line.path("answerBy").asText(), "ten working days");
    assertEquals(10, line.path("daysLeft").asInt());
    String path = "/exam/rechecks/" + code;
    refused("404 NOT_FOUND", season.who("evaluator-2").get(path));
    JsonNode sheets = done(season.who("evaluator-1c").get(path)).path("sheets");
    assertEquals(3, sheets.path(2).path("assessor").asInt(), sheets.toString());
    ObjectNode body = Worker.JSON.createObjectNode().put("reasons", "纸质评分表为零，系统误录");
    ArrayNode corrections = body.putArray("corrections");
    String decision = path + "/decision";
    zero(corrections, sheets.path(0));
    refused("422 NOT_INDEPENDENT", season.who("evaluator-1").post(decision, body.toString()));
    refused("422 NOT_INDEPENDENT", season.who("evaluator-1b").post(decision, body.toString()));
    Caller third = season.who("evaluator-1c");
    refused("422 RECHECK_APART", third.post(decision, body.toString()));
    zero(corrections, sheets.path(0));
    refused("422 SHEET_TWICE", third.post(decision, body.toString()));
    corrections.remove(1);
    zero(corrections, sheets.path(1));
    zero(corrections, sheets.path(2));
    JsonNode decided = done(third.post(decision, body.toString()));
    assertEquals("CHANGED", decided.path("state").asText());
    refused("409 WRONG_STATE", third.post(decision, body.toString()));
    assertFalse(result(FAILS).contains("100.0"), result(FAILS));
    JsonNode chance =
        done(season.who(FAILS).get("/exam/mine/" + season.admission(FAILS, session) + "/rechecks"));
    assertEquals("CHANGED", chance.path("asked").path(0).path("state").asText());
  }

  private static void zero(ArrayNode corrections, JsonNode sheet) {
    ObjectNode points =
        corrections
            .addObject()
            .put("station", sheet.path("station").path("code").asText())
            .put("assessor", sheet.path("assessor").asInt())
            .putObject("points");
    sheet
        .path("station")
        .path("criteria")
        .forEach(criterion -> points.put(criterion.path("code").asText(), 0));
  }

  @Test
  @Order(5)
  void a_machine_marked_paper_is_counted_again_and_stays_where_nothing_comes_out_otherwise() {
    String before = result(PASSES);
    String code = done(ask(PASSES, "THEORY", "ADDING_UP")).path("code").asText();
    JsonNode sheet = done(season.who("evaluator-1c").get("/exam/rechecks/" + code));
    assertTrue(sheet.path("paper").path("whole").asBoolean(), sheet.toString());
    assertEquals(sheet.path("paper").path("points"), sheet.path("paper").path("again"));
    JsonNode decided =
        done(
            season
                .who("evaluator-1c")
                .post("/exam/rechecks/" + code + "/decision", "{\"reasons\":\"无误\"}"));
    assertEquals("UNCHANGED", decided.path("state").asText());
    assertEquals(before, result(PASSES));
    season.at("2026-08-20 10:00");
    refused("409 RECHECK_LATE", ask(PASSES, "PRACTICAL", "ADDING_UP"));
  }

  @Test
  @Order(6)
  void misconduct_found_by_two_officers_cancels_the_sitting_and_suspends_the_certificate() {
    String path = "/exam/sessions/" + session + "/misconducts";
    String body =
        "{\"admission\":\"%s\",\"basis\":\"考场规则第八条\",\"findings\":\"录像见传递纸条\"}"
            .formatted(season.admission(PASSES, session));
    String code = done(season.who("evaluator-1b").post(path, body)).path("code").asText();
    String confirm = path + "/" + code + "/confirmation";
    refused("422 SAME_OFFICER", season.who("evaluator-1b").post(confirm, null));
    done(season.who("evaluator-1").post(confirm, null));
    JsonNode mine = season.mine(PASSES, session);
    assertEquals("CANCELLED", mine.path("result").path("outcome").asText());
    assertEquals("考场规则第八条", mine.path("cancelled").asText());
    assertTrue(mine.path("result").path("theory").isNull(), "no score of it counts");
    assertEquals("SUSPENDED", stateOfCertificate());
  }

  @Test
  @Order(7)
  void a_passed_part_is_kept_so_that_the_other_alone_completes_the_pass() {
    resit = season.planned("evaluator-1", "2026-09-07");
    inBatch(resit);
    assertTrue(season.admitted(resit) >= 1);
    JsonNode kept = season.mine(ABSENT, resit).path("kept").path(0);
    assertEquals("PRACTICAL", kept.path("part").asText());
    assertEquals("2027-07-07", kept.path("until").asText());
    season.at("2026-09-07 09:05");
    season.sits(ABSENT, resit, no -> true);
    season.at("2026-09-08 09:00");
    season.published("evaluator-1", resit);
    JsonNode result = season.mine(ABSENT, resit).path("result");
    assertEquals("PASSED", result.path("outcome").asText());
    assertEquals("100.0", result.path("practical").asText(), "from the session before");
  }

  @Test
  @Order(8)
  void two_people_mark_an_answer_blind_and_a_third_decides_where_they_differ() {
    cases = season.planned("evaluator-1", "2026-10-12", season.paperForPeople());
    inBatch(cases);
    assertTrue(season.admitted(cases) >= 1);
    season.at("2026-10-12 09:05");
    season.sitsWith(
        FAILS,
        cases,
        question -> question.path("type").asText().equals("SINGLE") ? "A" : "先看伤情再安抚");
    String path = "/exam/sessions/" + cases + "/readings";
    JsonNode first = done(season.who("assessor-1").get(path));
    assertEquals(1, first.path("waiting").size(), first.toString());
    assertFalse(first.toString().contains("元秀兰"), "nobody's name");
    JsonNode reading = first.path("waiting").path(0);
    String body =
        "{\"paper\":\"%s\",\"itemNo\":%d,\"points\":%%d}"
            .formatted(reading.path("paper").asText(), reading.path("itemNo").asInt());
    refused("422 POINTS_INVALID", season.who("assessor-1").post(path, body.formatted(11)));
    done(season.who("assessor-1").post(path, body.formatted(9)));
    assertEquals(0, done(season.who("assessor-1").get(path)).path("all").asInt());
    refused("409 NOT_WANTED", season.who("assessor-1").post(path, body.formatted(8)));
    done(season.who("assessor-2").post(path, body.formatted(4)));
    assertEquals(1, done(season.who("assessor-3").get(path)).path("waiting").size());
    assertTrue(theoryOf(FAILS).isNull(), "not marked before the third has decided");
    done(season.who("assessor-3").post(path, body.formatted(8)));
    assertEquals("90.0", theoryOf(FAILS).asText(), "all of a choice, 8 of 10 of a case");
  }

  private static JsonNode theoryOf(String candidate) {
    String admission = season.admission(candidate, cases);
    for (JsonNode line :
        done(season.who("evaluator-1").get("/exam/sessions/" + cases + "/results")).path("items")) {
      if (line.path("admission").asText().equals(admission)) {
        return line.path("theory");
      }
    }
    throw new AssertionError(candidate);
  }

  @Test
  @Order(9)
  void the_lead_decides_where_assessors_are_apart_and_only_then_results_are_published() {
    String admission = season.admission(FAILS, cases);
    season.markedBy("assessor-1", admission, cases, 0);
    season.markedBy("assessor-2", admission, cases, 0);
    season.markedBy("assessor-3", admission, cases, 8);
    season.at("2026-10-13 09:00");
    season.absent("evaluator-1", cases, "PRACTICAL");
    String at = "/exam/sessions/" + cases;
    refused("409 SPREAD_UNDECIDED", season.who("evaluator-1").post(at + "/publish", null));
    String path = at + "/stations/spreads";
    String body = "{\"admission\":\"%s\",\"station\":\"%s\",\"points\":20,\"reason\":\"看录像\"}";
    int leads = 0;
    for (int assessor = 1; assessor <= 3; assessor++) {
      Caller person = season.who("assessor-" + assessor);
      JsonNode mine = done(person.get(path));
      if (mine.isEmpty()) {
        refused("409 NOT_WANTED", person.post(path, body.formatted(admission, "P1")));
      } else {
        leads++;
        assertEquals(3, mine.size());
        for (JsonNode each : mine) {
          done(person.post(path, body.formatted(admission, each.path("station").asText())));
        }
      }
    }
    assertEquals(1, leads, "one leads, by lot");
    JsonNode severity = done(season.who("evaluator-1").get(at + "/stations/severity"));
    assertEquals(3, severity.size());
    season.published("evaluator-1", cases);
    JsonNode result = season.mine(FAILS, cases).path("result");
    // 20/35 of 35, 20/35 of 35 and 20/30 of 30
    assertEquals("60.0", result.path("practical").asText());
    assertEquals("PASSED", result.path("outcome").asText());
  }

  @Test
  @Order(10)
  void the_archive_is_opened_by_two_people_for_a_short_time_and_every_file_has_its_hash()
      throws IOException {
    String path = "/exam/sessions/" + session + "/archive";
    Caller first = season.who("evaluator-1");
    Caller second = season.who("evaluator-1b");
    assertEquals(
        "2031-07-07", done(first.get(path)).path("electronicUntil").asText(), "five years");
    String access = done(first.post(path, "{\"reason\":\"审计抽查\"}")).path("code").asText();
    String file = path + "/" + access + "/file";
    refused("409 ARCHIVE_CLOSED", first.get(file));
    refused("422 SAME_OFFICER", first.post(path + "/" + access + "/confirmation", null));
    done(second.post(path + "/" + access + "/confirmation", null));
    Map<String, byte[]> files = ExamSeason.unzipped(first.get(file).body());
    JsonNode manifest = Worker.JSON.readTree(of(files, "manifest.json"));
    assertEquals(files.size() - 1, manifest.path("files").size());
    for (JsonNode entry : manifest.path("files")) {
      assertEquals(entry.path("sha256").asText(), sha256(of(files, entry.path("path").asText())));
    }
    String marks = new String(of(files, "4-试卷与成绩/评分.csv"), UTF_8);
    assertTrue(marks.contains("KEY:") && marks.contains("RECHECK:"), "every version is there");
    String papers = new String(of(files, "3-考务实施/作答.csv"), UTF_8);
    assertTrue(papers.contains("一致") && !papers.contains("不一致"), papers);
    WholeArchive.holds(season, session, certificate, files);
    season.at("2026-10-13 09:31");
    refused("409 ARCHIVE_CLOSED", second.get(file));
  }

  private static String text(Map<String, byte[]> files, String path) {
    return new String(of(files, path), UTF_8);
  }

  private static byte[] of(Map<String, byte[]> files, String path) {
    return files.getOrDefault(path, new byte[0]);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  @Order(11)
  void officers_decide_and_try_out_on_the_page() throws IOException {
    Visitor first = season.visitor("evaluator-1");
    shows(first, "exam/session.xhtml?code=" + cases, "改判与违纪处理", "操作考站", "考务档案");
    String page = "exam/decisions.xhtml?session=" + cases;
    FormElement form = first.form(page);
    form.select("[id='form:itemNo'] option").removeAttr("selected");
    Element item = form.expectFirst("[id='form:itemNo'] option[value=1]");
    assertTrue(item.text().matches("1 Z-[12] .*幼儿摔倒后.*"), item.text());
    item.attr("selected", "selected");
    form.expectFirst("[id='form:reason']").val("题干有误");
    shows(Visitor.send(first.press(form, "form:propose")), "成绩将变动的考生", "没有人的成绩会变动");
    Visitor second = season.visitor("evaluator-1b");
    shows(Visitor.send(second.press(second.form(page), "form:itemRows:0:confirm")), "已生效：0份试卷重新评分");
    FormElement conduct = first.form(page);
    conduct.expectFirst("[id='form:basis']").val("考场规则");
    conduct.expectFirst("[id='form:findings']").val("查无实据");
    shows(Visitor.send(first.press(conduct, "form:proposeMisconduct")), "查无实据", "待复核");
    shows(Visitor.send(second.press(second.form(page), "form:conductRows:0:decline")), "未采纳");
    shows(first, "exam/stations.xhtml?session=" + cases, "轮转表", "考评员宽严度", "组长");
  }

  @Test
  @Order(12)
  void a_candidate_asks_and_an_officer_answers_on_the_page() throws IOException {
    Visitor candidate = season.visitor(FAILS);
    shows(candidate, "exam/mine.xhtml", "申请成绩复核");
    FormElement ask = candidate.form("exam/ask.xhtml?admission=" + season.admission(FAILS, cases));
    ask.select("[id='form:part'] option").removeAttr("selected");
    ask.expectFirst("[id='form:part'] option[value=PRACTICAL]").attr("selected", "selected");
    ask.expectFirst("[id='form:statement']").val("请核对录入");
    shows(Visitor.send(candidate.press(ask, "form:ask")), "待答复", "合分错误");
    Visitor second = season.visitor("evaluator-1b");
    Document list = second.page("exam/rechecks.xhtml");
    String address = list.expectFirst("#rechecks tbody a").attr("href").substring(1);
    shows(season.visitor("evaluator-1"), address, "不能答复");
    shows(second, address, "不能答复");
    Visitor third = season.visitor("evaluator-1c");
    FormElement answer = third.form(address);
    answer.expectFirst("[id='form:reasons']").val("核对无误");
    shows(Visitor.send(third.press(answer, "form:decide")), "维持原成绩", "核对无误");
  }

  @Test
  @Order(13)
  void archives_assessors_and_outliers_have_their_pages() throws IOException {
    String page = "exam/archive.xhtml?session=" + cases;
    Visitor first = season.visitor("evaluator-1");
    FormElement ask = first.form(page);
    ask.expectFirst("[id='form:reason']").val("年度检查");
    shows(Visitor.send(first.press(ask, "form:ask")), "年度检查", "待复核");
    Visitor second = season.visitor("evaluator-1b");
    shows(Visitor.send(second.press(second.form(page), "form:rows:0:confirm")), "取出档案包");
    Connection.Response file = Visitor.send(first.press(first.form(page), "form:rows:0:file"));
    Map<String, byte[]> whole = ExamSeason.unzipped(file.bodyAsBytes());
    JsonNode covered = Worker.JSON.readTree(of(whole, "manifest.json")).path("covered");
    assertEquals("2026年秋季批", covered.path("batch").asText());
    assertEquals(2, covered.path("sessions").size(), covered.toString());
    String kept = text(whole, "4-试卷与成绩/" + resit + "/保留成绩.csv");
    assertTrue(kept.contains(session), "where the part comes from: " + kept);
    assertTrue(whole.containsKey("3-考务实施/" + cases + "/作答.csv"), whole.keySet().toString());
    Visitor assessor = season.visitor("assessor-1");
    shows(assessor, "exam/spreads.xhtml?session=" + cases, "轮转表");
    shows(assessor, "exam/readings.xhtml?session=" + cases, "没有待您评分的答案");
    shows(assessor, "exam/readings.xhtml", "复核考试");
    UnusualMarks.areKept(season);
  }

  @Test
  @Order(14)
  void a_part_passed_in_a_session_that_is_published_late_counts_in_the_one_published_before_it() {
    String earlier = season.planned("evaluator-1", "2026-11-02");
    String later = season.planned("evaluator-1", "2026-11-09");
    season.admitted(earlier);
    season.admitted(later);
    season.at("2026-11-02 09:05");
    season.marked(season.admission(PASSES, earlier), earlier, 0);
    season.at("2026-11-09 09:05");
    season.sits(PASSES, later, no -> true);
    season.at("2026-11-10 09:00");
    season.published("evaluator-1", later);
    assertEquals("ABSENT", season.mine(PASSES, later).path("result").path("outcome").asText());
    season.published("evaluator-1", earlier);
    JsonNode result = season.mine(PASSES, later).path("result");
    assertEquals("PASSED", result.path("outcome").asText(), result.toString());
    assertEquals("100.0", result.path("practical").asText(), "from the session before");
  }

  private static void shows(Visitor visitor, String path, String... texts) throws IOException {
    shows(Visitor.send(visitor.request(path)), texts);
  }

  private static void shows(Connection.Response page, String... texts) throws IOException {
    String text = page.parse().text();
    assertEquals(200, page.statusCode(), page.url() + " " + text);
    for (String each : texts) {
      assertTrue(text.contains(each), page.url() + " does not say " + each + ": " + text);
    }
  }
}
