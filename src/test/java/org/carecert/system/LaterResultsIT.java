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
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * One exam and its resit: what is decided about the first reaches the second, which rests on parts
 * that were passed there. In the order of a summer.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LaterResultsIT {
  private static final String FAILS = "candidate-2";
  private static final String PASSES = "candidate-3";
  private static final String ABSENT = "candidate-4";

  private static ExamSeason season;
  private static String first = "";
  private static String resit = "";
  private static String people = "";
  private static String answered = "";
  private static Map<Integer, String> keys = new TreeMap<>();

  @BeforeAll
  static void theory_in_the_first_and_practical_in_the_resit() {
    season = new ExamSeason();
    season.taught();
    first = season.planned("evaluator-1", "2026-07-06");
    assertEquals(3, season.admitted(first));
    season.at("2026-07-06 09:05");
    keys = season.sits(FAILS, first, no -> no <= 29);
    season.sits(PASSES, first, no -> no <= 30);
    season.at("2026-07-07 10:00");
    season.published("evaluator-1", first);
    resit = season.planned("evaluator-1", "2026-09-07");
    assertEquals(3, season.admitted(resit));
    season.at("2026-09-07 09:05");
    for (String each : List.of(FAILS, PASSES)) {
      season.marked(season.admission(each, resit), resit, 0);
    }
    season.at("2026-09-08 10:00");
    season.published("evaluator-1", resit);
  }

  @AfterAll
  static void close() {
    season.close();
  }

  private static String decisions() {
    return "/exam/sessions/" + first + "/key-decisions";
  }

  private static String proposed(int item, String effect, String answer) {
    return season.proposed(first, item, effect, answer);
  }

  private static List<String> tried(String code) {
    List<String> lines = new ArrayList<>();
    for (JsonNode line :
        done(season.who("evaluator-1").get(decisions() + "/" + code + "/dry-run"))) {
      lines.add(
          (line.path("session").asText().equals(resit) ? "resit " : "first ")
              + line.path("theoryBefore").asText()
              + " "
              + line.path("outcomeBefore").asText()
              + " > "
              + line.path("theoryAfter").asText()
              + " "
              + line.path("outcomeAfter").asText());
    }
    return lines.stream().sorted().toList();
  }

  private static String confirmed(String code) {
    return done(season.who("evaluator-1b").post(decisions() + "/" + code + "/confirmation", null))
        .toString();
  }

  private static String result(String candidate, String session) {
    JsonNode told = season.mine(candidate, session).path("result");
    return told.path("theory").asText() + " " + told.path("outcome").asText();
  }

  @Test
  @Order(1)
  void what_one_proposes_waits_on_the_desk_of_another_and_not_on_his_own() {
    String code = proposed(50, "FULL_MARKS", "");
    String misconducts = "/exam/sessions/" + first + "/misconducts";
    String body =
        "{\"admission\":\"%s\",\"basis\":\"考场规则\",\"findings\":\"录像\"}"
            .formatted(season.admission(FAILS, first));
    String conduct = done(season.who("evaluator-1").post(misconducts, body)).path("code").asText();
    String place = "/exam/decisions.xhtml?session=" + first;
    String waits = desk("evaluator-1b");
    assertTrue(waits.contains(place) && waits.contains("第 50 题改判"), waits);
    assertTrue(waits.contains("违纪处理") && waits.contains("2"), waits);
    assertFalse(waits.contains("元秀兰"), "whom it is about stands inside");
    assertFalse(desk("evaluator-1").contains(place), "nobody decides what he proposed");
    assertFalse(desk("evaluator-2").contains(place), "another organisation's");
    Caller second = season.who("evaluator-1b");
    done(second.post(decisions() + "/" + code + "/refusal", null));
    done(second.post(misconducts + "/" + conduct + "/refusal", null));
    assertFalse(desk("evaluator-1b").contains(place), "decided");
  }

  private static String desk(String username) {
    return season.visitor(username).page("home/desk.xhtml").select("#worklist").html();
  }

  @Test
  @Order(2)
  void a_decision_on_the_first_exam_tells_beforehand_what_it_does_to_the_resit_and_does_it() {
    assertEquals("null ABSENT", result(FAILS, resit));
    assertEquals("60.0 PASSED", result(PASSES, resit));
    String code = proposed(40, "FULL_MARKS", "");
    assertEquals(
        List.of(
            "first 58.0 FAILED > 60.0 ABSENT",
            "first 60.0 ABSENT > 62.0 ABSENT",
            "resit 60.0 PASSED > 62.0 PASSED",
            "resit null ABSENT > 60.0 PASSED"),
        tried(code));
    assertEquals("null ABSENT", result(FAILS, resit), "tried out only");
    assertEquals("{\"marks\":2,\"results\":4}", confirmed(code));
    assertEquals("60.0 PASSED", result(FAILS, resit));
    assertEquals("62.0 PASSED", result(PASSES, resit));
    assertEquals(List.of(), tried(code));
  }

  @Test
  @Order(3)
  void a_part_that_is_lost_is_lost_where_it_was_kept() {
    String key = keys.getOrDefault(1, "A");
    String other =
        key.length() > 1 ? (key.equals("AB") ? "AC" : "AB") : key.equals("A") ? "B" : "A";
    String code = proposed(1, "NEW_KEY", other);
    assertEquals(
        List.of(
            "first 60.0 ABSENT > 58.0 FAILED",
            "first 62.0 ABSENT > 60.0 ABSENT",
            "resit 60.0 PASSED > null ABSENT",
            "resit 62.0 PASSED > 60.0 PASSED"),
        tried(code));
    assertEquals("{\"marks\":2,\"results\":4}", confirmed(code));
    assertEquals("null ABSENT", result(FAILS, resit));
    assertEquals("60.0 PASSED", result(PASSES, resit));
  }

  private static String answersForPeople(String candidate, String day) {
    String session = season.planned("evaluator-1", day, people);
    assertTrue(season.admitted(session) >= 1);
    season.at(day + " 09:05");
    season.sitsWith(
        candidate,
        session,
        question -> question.path("type").asText().equals("SINGLE") ? "A" : "先看伤情再安抚");
    return session;
  }

  private static Caller.Answer gives(
      String assessor, String session, JsonNode reading, int points) {
    String body =
        "{\"paper\":\"%s\",\"itemNo\":%d,\"points\":%d}"
            .formatted(reading.path("paper").asText(), reading.path("itemNo").asInt(), points);
    return season.who(assessor).post("/exam/sessions/" + session + "/readings", body);
  }

  private static JsonNode waiting(String assessor, String session, String more) {
    return done(season.who(assessor).get("/exam/sessions/" + session + "/readings" + more));
  }

  @Test
  @Order(4)
  void points_that_a_marker_added_up_wrongly_are_put_right_and_the_result_follows()
      throws IOException {
    people = season.paperForPeople();
    String session = answersForPeople(FAILS, "2026-10-12");
    answered = session;
    JsonNode reading = waiting("assessor-1", session, "").path("waiting").path(0);
    done(gives("assessor-1", session, reading, 1));
    done(gives("assessor-2", session, reading, 1));
    season.at("2026-10-13 09:00");
    season.published("evaluator-1", session);
    assertEquals("55.0 FAILED", result(FAILS, session));
    String path = "/exam/mine/" + season.admission(FAILS, session) + "/rechecks";
    String ask = "{\"part\":\"THEORY\",\"ground\":\"ADDING_UP\",\"statement\":\"请核对合分\"}";
    String code = done(season.who(FAILS).post(path, ask)).path("code").asText();
    String recheck = "/exam/rechecks/" + code;
    Caller reviewer = season.who("evaluator-1c");
    JsonNode answer = done(reviewer.get(recheck)).path("answers").path(0);
    assertEquals("先看伤情再安抚", answer.at("/answer/answer").asText(), answer.toString());
    assertEquals(1, answer.at("/turns/1/points").asInt(), answer.toString());
    int no = answer.at("/answer/itemNo").asInt();
    String decision = recheck + "/decision";
    refused("422 NOT_INDEPENDENT", season.who("evaluator-1").post(decision, right(no, 1, 4)));
    relativesAnswerNothing(recheck);
    refused("422 ANSWER_APART", reviewer.post(decision, right(no, 1, 4)));
    refused("422 POINTS_INVALID", reviewer.post(decision, right(no, 1, 11)));
    refused("404 NOT_FOUND", reviewer.post(decision, right(no, 3, 7)));
    refused("422 FIELD_INVALID", reviewer.post(decision, right(no, 1, 3, 1, 2)));
    assertEquals("55.0 FAILED", result(FAILS, session), "refused as a whole");
    putRight(code);
    refused("409 WRONG_STATE", reviewer.post(decision, right(no, 1, 2)));
    // a quarter of the case and all of the choice, each one half; the practical part is kept from
    // the resit
    assertEquals("62.5 PASSED", result(FAILS, session));
    List<String> kept =
        Tables.column(
            season.database(),
            "select turn || ' ' || version || ' ' || points || ' ' || basis from exam_people_mark"
                + " order by turn, version");
    assertEquals(
        List.of("1 1 1 ", "1 2 3 RECHECK:" + code, "2 1 1 ", "2 2 2 RECHECK:" + code), kept);
  }

  private static void relativesAnswerNothing(String recheck) {
    Caller kin = season.opened("officer-kin", "EVALUATOR");
    assertTrue(done(kin.get(recheck)).path("independent").asBoolean());
    assertEquals(
        204,
        season
            .who("evaluator-1c")
            .post(
                "/exam/relations",
                """
                {"name":"元秀兰","documentType":"RESIDENT_ID","documentNumber":"222499198809175220",
                 "username":"officer-kin","note":"表姐妹"}\
                """)
            .status());
    JsonNode answer = done(kin.get(recheck)).path("answers").path(0);
    int no = answer.at("/answer/itemNo").asInt();
    refused("422 NOT_INDEPENDENT", kin.post(recheck + "/decision", right(no, 1, 3, 2, 2)));
  }

  /** At the page, on which the answer and what each marker gave stand. */
  private static void putRight(String code) throws IOException {
    Visitor reviewer = season.visitor("evaluator-1c");
    FormElement form = reviewer.form("exam/recheck.xhtml?code=" + code);
    assertTrue(form.text().contains("先看伤情再安抚") && form.text().contains("评卷人2"), form.text());
    form.expectFirst("[id='form:answers:0:turns:0:given']").val("3");
    form.expectFirst("[id='form:answers:0:turns:1:given']").val("2");
    form.expectFirst("[id='form:reasons']").val("评卷记录合分有误");
    String told = Visitor.send(reviewer.press(form, "form:decide")).parse().text();
    assertTrue(told.contains("已更正") && told.contains("62.5"), told);
  }

  private static String right(int itemNo, int... turnsAndPoints) {
    ObjectNode body = Worker.JSON.createObjectNode().put("reasons", "评卷记录合分有误");
    ArrayNode points = body.putArray("points");
    for (int i = 0; i < turnsAndPoints.length; i += 2) {
      points
          .addObject()
          .put("itemNo", itemNo)
          .put("turn", turnsAndPoints[i])
          .put("points", turnsAndPoints[i + 1]);
    }
    return body.toString();
  }

  @Test
  @Order(5)
  void a_mark_reads_one_paper_and_a_list_one_page_however_many_sat() throws InterruptedException {
    String session = answersForPeople(ABSENT, "2026-10-19");
    crowd(season.admission(ABSENT, session));
    JsonNode page = waiting("assessor-1", session, "?limit=200");
    assertEquals(1_001, page.path("all").asInt());
    assertEquals(200, page.path("waiting").size());
    TreeSet<String> papers = new TreeSet<>();
    String next = "";
    for (int pages = 0; pages < 6; pages++) {
      JsonNode one = waiting("assessor-1", session, "?limit=200" + next);
      one.path("waiting").forEach(reading -> papers.add(reading.path("paper").asText()));
      next = "&after=" + one.path("next").asText();
      assertEquals(pages == 5, one.path("next").isNull(), "page " + pages);
    }
    assertEquals(1_001, papers.size(), "each once");
    refused(
        "400 MALFORMED",
        season.who("assessor-1").get("/exam/sessions/" + session + "/readings?after=1"));
    long before = answersRead();
    for (JsonNode reading : page.path("waiting")) {
      done(gives("assessor-1", session, reading, 9));
      done(gives("assessor-2", session, reading, 9));
    }
    long read = answersRead() - before;
    assertTrue(read < 400 * 20, "answers read for 400 marks: " + read);
    assertEquals(801, waiting("assessor-1", session, "").path("all").asInt());
    assertEquals(801, waiting("assessor-3", session, "").path("all").asInt(), "200 are settled");
  }

  // The counters of the database are written down a while after the work.
  private static long answersRead() throws InterruptedException {
    Thread.sleep(11_000);
    return Long.parseLong(
        Tables.column(
                season.database(),
                "select seq_tup_read + coalesce(idx_tup_fetch, 0) from pg_stat_user_tables where"
                    + " relname = 'exam_answer'")
            .get(0));
  }

  /** A thousand more who sat as the one of this admission did. */
  private static void crowd(String admission) {
    String each = ", generate_series(1, 1000) n, jsonb_populate_record(x, jsonb_build_object(";
    String of =
        " where x.admission_id = (select id from exam_admission where code = '" + admission + "')";
    Tables.run(
        season.database(),
        "insert into exam_admission select r.* from exam_admission x"
            + each
            + "'id', 700000000 + n, 'code', 'CROWD' || n, 'person_id', 700000000 + n, 'seat', 1000"
            + " + n)) r where x.code = '"
            + admission
            + "'");
    Tables.run(
        season.database(),
        "insert into exam_attempt select r.* from exam_attempt x"
            + each
            + "'id', 710000000 + n, 'code', 'CROWD' || n, 'person_id', 700000000 + n,"
            + " 'admission_id', 700000000 + n, 'receipt', 'CROWD' || n)) r"
            + of);
    Tables.run(
        season.database(),
        "insert into exam_answer select r.* from exam_answer x"
            + each
            + "'attempt_id', 710000000 + n)) r where x.attempt_id = (select x.id from exam_attempt"
            + " x"
            + of
            + ")");
    Tables.run(season.database(), "analyze");
  }

  @Test
  @Order(6)
  void the_archive_holds_the_numbers_of_certificates_and_hashes_every_form_anew()
      throws IOException, InterruptedException {
    String number = season.certified(PASSES, resit);
    SignedFile.valid(season.who(PASSES).get("/certificates/" + number + "/pdf").body());
    String path = "/exam/sessions/" + resit + "/archive";
    String access =
        done(season.who("evaluator-1").post(path, "{\"reason\":\"审计抽查\"}")).path("code").asText();
    done(season.who("evaluator-1b").post(path + "/" + access + "/confirmation", null));
    String file = path + "/" + access + "/file";
    Map<String, byte[]> files = ExamSeason.unzipped(season.who("evaluator-1").get(file).body());
    String certificates = text(files, "5-证书/证书.csv");
    assertTrue(certificates.contains(number), certificates);
    assertEquals(2, certificates.strip().lines().count(), certificates);
    JsonNode manifest = Worker.JSON.readTree(text(files, "manifest.json"));
    assertEquals(1, manifest.path("seals").size(), manifest.toString());
    assertEquals(64, manifest.at("/seals/0/sha256").asText().length());
    touched("paper || '\\x20'::bytea");
    Map<String, byte[]> broken = ExamSeason.unzipped(season.who("evaluator-1").get(file).body());
    JsonNode seal = Worker.JSON.readTree(text(broken, "manifest.json")).at("/seals/0");
    assertFalse(seal.path("whole").asBoolean(true), "told, and the rest is there: " + seal);
    assertFalse(broken.containsKey("4-试卷与成绩/试卷.json"), broken.keySet().toString());
    assertTrue(broken.containsKey("4-试卷与成绩/成绩.csv"), broken.keySet().toString());
    assertEquals(1, done(season.who("evaluator-1").get(path)).path("broken").size());
    touched("substring(paper from 1 for length(paper) - 1)");
    assertEquals(200, season.who("evaluator-1").get(file).status());
  }

  private static String text(Map<String, byte[]> files, String path) {
    return new String(files.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
  }

  private static void touched(String paper) {
    Tables.run(season.database(), "alter table exam_form disable trigger user");
    Tables.run(season.database(), "update exam_form set paper = " + paper);
    Tables.run(season.database(), "alter table exam_form enable trigger user");
  }

  private static Map<String, byte[]> archived(String session) throws IOException {
    String path = "/exam/sessions/" + session + "/archive";
    String access =
        done(season.who("evaluator-1").post(path, "{\"reason\":\"抽查\"}")).path("code").asText();
    done(season.who("evaluator-1b").post(path + "/" + access + "/confirmation", null));
    String file = path + "/" + access + "/file";
    return ExamSeason.unzipped(season.who("evaluator-1").get(file).body());
  }

  private static void pictured(String content) {
    Tables.run(season.database(), "alter table exam_picture_content disable trigger user");
    Tables.run(season.database(), "update exam_picture_content set content = " + content);
    Tables.run(season.database(), "alter table exam_picture_content enable trigger user");
  }

  @Test
  @Order(7)
  void a_picture_that_was_touched_breaks_the_seal_of_its_form() throws IOException {
    String digest =
        Tables.column(season.database(), "select digest from exam_picture where name = 'floor.png'")
            .get(0);
    String picture = "4-试卷与成绩/图片/" + digest + ".png";
    Map<String, byte[]> whole = archived(answered);
    assertTrue(whole.containsKey(picture), whole.keySet().toString());
    assertTrue(text(whole, "manifest.json").contains(digest), "hashed as a file of its own");
    exposed(1_000_000, "2026-12-01");
    String later = season.planned("evaluator-1", "2026-12-01", people);
    pictured("content || '\\x20'::bytea");
    Map<String, byte[]> broken = archived(answered);
    JsonNode seal = Worker.JSON.readTree(text(broken, "manifest.json")).at("/seals/0");
    assertFalse(seal.path("whole").asBoolean(true), seal.toString());
    assertFalse(broken.containsKey(picture), broken.keySet().toString());
    String releases = "/exam/sessions/" + later + "/releases";
    refused("409 SEAL_BROKEN", season.who("evaluator-1").post(releases, null));
    pictured("substring(content from 1 for length(content) - 1)");
    done(season.who("evaluator-1").post(releases, null));
  }

  /** From this day on so many may meet an item. */
  private static void exposed(int most, String from) {
    String limit =
        """
        {"key":"exam.item.exposure.max","value":"%d","validFrom":"%s","citation":"通知",
         "confirmed":true}\
        """
            .formatted(most, from);
    String made = done(season.who("hr-clerk").post("/parameters", limit)).path("code").asText();
    done(season.who("hr-reviewer").post("/standards/proposals/" + made + "/approval", null));
  }

  private static void crowded(String session, int from) {
    Tables.run(
        season.database(),
        "insert into exam_admission (id, code, session_id, person_id, seat, admitted_by,"
            + " admitted_at) select nextval('shared_id'), 'crowd' || %d + n, s.id, -%d - n, n, 0, now()"
                .formatted(from, from)
            + " from generate_series(1, 200) n, exam_session s where s.code = '"
            + session
            + "'");
  }

  @Test
  @Order(8)
  void two_planned_sessions_together_wear_a_form_before_anybody_has_sat_it() {
    exposed(300, "2026-12-14");
    String one = season.planned("evaluator-1", "2026-12-14");
    String two = season.planned("evaluator-1", "2026-12-14");
    crowded(one, 1_000);
    Caller officer = season.who("evaluator-1");
    assertEquals("[]", done(officer.get("/exam/sessions/" + two + "/worn-items")).toString());
    crowded(two, 2_000);
    refused("422 FORM_EXPOSED", officer.post("/exam/sessions/" + two + "/releases", null));
    refused("422 FORM_EXPOSED", officer.post("/exam/sessions/" + one + "/releases", null));
    refused(
        "422 FORM_EXPOSED",
        officer.post("/exam/sessions", season.wanted("2026-12-15", season.form())));
  }

  @Test
  @Order(9)
  void a_form_that_is_known_outside_is_released_by_nobody() {
    String leaked = season.planned("evaluator-1", "2026-12-07");
    String half = season.planned("evaluator-1", "2026-12-08");
    String releases = "/exam/sessions/%s/releases";
    done(season.who("evaluator-1").post(releases.formatted(half), null));
    JsonNode item =
        done(season.who("evaluator-1").get("/exam/items?occupation=4-10-01-02&level=5&limit=200"))
            .path("items");
    ObjectNode body = BankSteps.body("4-10-01-02", 5, "COMPROMISED").put("note", "网上出现原题");
    ArrayNode items = body.withArray("items");
    item.forEach(i -> BankSteps.read(items, i.path("code").asText(), i.path("version").asInt()));
    done(season.who("evaluator-1").post("/exam/items/steps", body.toString()));
    Caller second = season.who("evaluator-1b");
    refused("409 FORM_KNOWN", second.post(releases.formatted(leaked), null));
    refused("409 FORM_KNOWN", second.post(releases.formatted(half), null));
    assertEquals(1, done(second.get(releases.formatted(half))).size());
  }
}
