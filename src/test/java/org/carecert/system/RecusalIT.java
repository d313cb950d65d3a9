package org.carecert.system;

import static org.carecert.system.ExamDay.done;
import static org.carecert.system.ExamDay.refused;
import static org.carecert.system.ExamDay.who;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.carecert.system.story.Course;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Who may not examine whom: relatives, declared late too, teachers and their namesakes, too few.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RecusalIT {
  private static final String DAY = "2026-09-02";
  private static final String LED = "2026-09-13";
  private static final String PASSWORD = "good-pass-123";
  private static final String ONE =
      "\"name\":\"南春实\",\"documentType\":\"RESIDENT_ID\",\"documentNumber\":\"22249919910203404X\"";
  private static final String OTHER =
      "\"name\":\"文晓丽\",\"documentType\":\"RESIDENT_ID\",\"documentNumber\":\"22249919830211842X\"";

  private static CityClock clock;
  private static String session = "";
  private static String path = "";
  private static String first = "";
  private static Caller sister;
  private static Caller instead;

  @BeforeAll
  static void open() {
    Caller.as("assessor-2");
    clock = CityClock.at("2026-05-11 09:00", ExamDay.ACCOUNTS);
    // Somebody else's session of another day teaches the two and seals the form.
    ExamDay.session(clock, "回避之前", "2026-09-01");
    opened("recusal-sister", "考评员 文丽");
    opened("recusal-instead", "考评员 车英");
    opened("recusal-namesake", "考评员 李银姬");
    session = ExamDay.planned("回避", DAY, "recusal-sister");
    path = "/exam/sessions/" + session;
    admits(path, ONE);
    admits(path, OTHER);
    for (String officer : new String[] {"evaluator-1", "evaluator-1b"}) {
      done(who(officer).post(path + "/releases", null));
    }
    first = ExamDay.admission("candidate-1", session);
    clock.moves(DAY + " 09:10");
    sister = Caller.fresh("recusal-sister", PASSWORD);
    instead = Caller.fresh("recusal-instead", PASSWORD);
  }

  @AfterAll
  static void close() {
    clock.close();
  }

  private static void opened(String username, String name) {
    done(
        who("admin")
            .post(
                "/bodies/EVAL-1/accounts",
                "{\"username\":\"%s\",\"displayName\":\"%s\",\"roles\":[\"ASSESSOR\"],\"password\":\"%s\"}"
                    .formatted(username, name, PASSWORD)));
  }

  private static JsonNode admitted(String at, String who) {
    return done(who("evaluator-1").post(at + "/admissions", "{\"candidates\":[{" + who + "}]}"));
  }

  private static void admits(String at, String who) {
    JsonNode report = admitted(at, who);
    assertEquals(1, report.path("admitted").size(), report.toString());
  }

  private static Caller.Answer marked(Caller assessor, String station, int below) {
    ObjectNode body =
        Worker.JSON.createObjectNode().put("admission", first).put("station", station);
    ObjectNode points = body.putObject("points");
    for (JsonNode each : Course.practical().path("stations")) {
      if (each.path("code").asText().equals(station)) {
        for (JsonNode criterion : each.path("criteria")) {
          points.put(
              criterion.path("code").asText(), Math.max(0, criterion.path("max").asInt() - below));
        }
      }
    }
    return assessor.post(path + "/marks", body.toString());
  }

  private static void marksAll(Caller assessor, int below) {
    for (JsonNode station : Course.practical().path("stations")) {
      done(marked(assessor, station.path("code").asText(), below));
    }
  }

  private static String replaced(String by) {
    return "{\"admission\":\"%s\",\"part\":\"PRACTICAL\",\"relative\":\"recusal-sister\",\"substitute\":\"%s\"}"
        .formatted(first, by);
  }

  @Test
  @Order(1)
  void a_relative_who_is_declared_after_marking_began_marks_no_more() {
    marksAll(who("assessor-1"), 0);
    marksAll(who("assessor-2"), 0);
    marksAll(sister, 1);
    String own = first;
    first = ExamDay.admission("candidate-4", session);
    done(marked(sister, Course.practical().at("/stations/0/code").asText(), 0));
    first = own;
    refused("422 NOBODY_TO_REPLACE", evaluator("/recusals", replaced("recusal-instead")));
    related(ONE, "recusal-sister");
    String station = Course.practical().at("/stations/0/code").asText();
    refused("409 RELATIVE_MARKS", marked(sister, station, 0));
    String entry =
        """
        {"code":"late-sister","admission":"%s","station":"%s","criterion":"%s","points":1}"""
            .formatted(
                first, station, Course.practical().at("/stations/0/criteria/0/code").asText());
    refused("409 RELATIVE_MARKS", sister.post(path + "/tablet/entries", entry));
    assertThrows(
        IllegalStateException.class,
        () ->
            Tables.run(
                "insert into exam_mark (id, session_id, person_id, part, station, assessor_id,"
                    + " version, points, out_of, detail, given_at) select -7, m.session_id,"
                    + " m.person_id, m.part, m.station, m.assessor_id, 99, 1, m.out_of, m.detail,"
                    + " m.given_at from exam_mark m join exam_relation r on r.account_id ="
                    + " m.assessor_id and r.person_id = m.person_id limit 1"),
        "nor behind the house's back");
  }

  @Test
  @Order(2)
  void the_officer_sees_what_the_relative_marked_and_nothing_is_published_on_it() {
    JsonNode lines = done(who("evaluator-1").get(path + "/recusals"));
    assertEquals(1, lines.size(), lines.toString());
    assertEquals("recusal-sister", lines.at("/0/relative").asText());
    assertEquals(
        Course.practical().path("stations").size(), lines.at("/0/marked").size(), "all stations");
    assertTrue(lines.at("/0/substitute").isNull());
    clock.moves(DAY + " 12:01");
    String other = ExamDay.admission("candidate-4", session);
    String absent = absent(other);
    refused("409 ABSENCE_MARKED", evaluator("/absences", absent));
    related(OTHER, "recusal-sister");
    opened("recusal-other", "考评员 全玉");
    done(evaluator("/recusals", replaced("recusal-other").replace(first, other)));
    // Only the relative marked him, and he does not come again.
    done(evaluator("/absences", absent));
    refused("409 RELATIVE_UNREPLACED", evaluator("/publish", null));
  }

  @Test
  @Order(3)
  void another_marks_that_candidate_alone_and_his_marks_count() {
    refused("422 SUBSTITUTE_MARKS_ALREADY", evaluator("/recusals", replaced("assessor-1")));
    // His account is closed meanwhile; he is to be replaced all the same.
    Tables.run("update identity_account set closed_at = now() where username = 'recusal-sister'");
    try (Browser browser = new Browser()) {
      Page officer = browser.signedIn("evaluator-1", 360, "zh-CN");
      officer.navigate("exam/recusals.xhtml?session=" + session);
      assertEquals("", Browser.violations(officer));
      officer.selectOption("[id='form:substitute']", "recusal-instead");
      officer.click("[id$=':replace']");
      officer.waitForCondition(() -> officer.innerText("main").contains("车英"));
      assertEquals("", Browser.violations(officer));
    }
    refused("422 NOBODY_TO_REPLACE", evaluator("/recusals", replaced("assessor-3")));
    JsonNode sheet = done(instead.get(path + "/marks"));
    assertEquals(1, sheet.path("candidates").size(), "one candidate only");
    assertEquals(first, sheet.at("/candidates/0/admission").asText());
    refused("409 MARKS_INCOMPLETE", evaluator("/publish", null));
    chained();
    done(evaluator("/publish", null));
    for (JsonNode mine : done(who("candidate-1").get("/exam/mine"))) {
      if (mine.path("session").asText().equals(session)) {
        assertEquals("100.0", mine.at("/result/practical").asText(), "the relative's do not count");
      }
    }
  }

  /** The substitute falls ill after one station; another marks everything anew. */
  private static void chained() {
    String one = Course.practical().at("/stations/0/code").asText();
    done(marked(instead, one, 1));
    opened("recusal-next", "考评员 全英");
    opened("recusal-last", "考评员 全实");
    String next = replaced("recusal-next").replace("recusal-sister", "recusal-instead");
    JsonNode lines = done(evaluator("/recusals", next));
    assertEquals(3, lines.size(), lines.toString());
    assertTrue(lines.at("/0/replaceable").isNull(), "the first substitute marks no more");
    assertEquals("recusal-next", lines.at("/1/replaceable").asText());
    refused("422 NOBODY_TO_REPLACE SUBSTITUTE_MARKS_ALREADY", evaluator("/recusals", next));
    refused("404 NOT_FOUND", marked(instead, one, 0));
    String back = replaced("recusal-instead").replace("recusal-sister", "recusal-next");
    refused("422 SUBSTITUTE_MARKS_ALREADY", evaluator("/recusals", back));
    Tables.kept(
        TheHouse.get().database(),
        "insert into exam_mark (id, session_id, person_id, part, station, assessor_id,"
            + " version, points, out_of, detail, given_at) select -8, m.session_id,"
            + " m.person_id, m.part, m.station, m.assessor_id, m.version + 1, 1, m.out_of, m.detail,"
            + " m.given_at from exam_mark m join exam_substitute u on u.relative_id ="
            + " m.assessor_id and u.person_id = m.person_id and u.session_id ="
            + " m.session_id where not exists (select 1 from exam_relation r where"
            + " r.account_id = m.assessor_id and r.person_id = m.person_id) limit 1");
    refused("409 MARKS_INCOMPLETE", evaluator("/publish", null));
    // Numbers are given out in blocks: a later word may have a lower one.
    Tables.run(
        "insert into exam_substitute (id, session_id, person_id, part, relative_id, substitute_id,"
            + " named_by, named_at) select -9, u.session_id, u.person_id, u.part, u.substitute_id,"
            + " l.id, u.named_by, u.named_at + interval '1 second' from exam_substitute u join"
            + " identity_account n on n.id = u.substitute_id and n.username = 'recusal-next',"
            + " identity_account l where l.username = 'recusal-last'");
    marksAll(Caller.fresh("recusal-last", PASSWORD), 0);
    String last = replaced("recusal-other").replace("recusal-sister", "recusal-last");
    refused("422 NOBODY_TO_REPLACE", evaluator("/recusals", last));
  }

  @Test
  @Order(4)
  void whoever_bears_the_name_of_a_candidate_s_teacher_examines_him_only_after_an_answer() {
    String at = "/exam/sessions/" + ExamDay.planned("同名", "2026-09-04", "recusal-namesake");
    JsonNode report = admitted(at, OTHER);
    assertEquals(
        "ASSESSOR_SAME_NAME", report.at("/refused/0/reasons/0/code").asText(), report.toString());
    String answer = "{\"username\":\"recusal-namesake\",\"teacher\":\"%s\",\"reason\":\"%s\"}";
    Caller officer = who("evaluator-1");
    refused("422 NAMES_DIFFER", officer.post(at + "/same-names", answer.formatted("朴红", "不同人")));
    refused("422 FIELD_MISSING", officer.post(at + "/same-names", answer.formatted("李银姬", "")));
    assertEquals(
        204, officer.post(at + "/same-names", answer.formatted(" 李银姬 ", "身份证号不同")).status());
    admits(at, OTHER);
  }

  @Test
  @Order(5)
  void three_assessors_examine_at_most_fifteen() {
    String few = ExamDay.planned("配比", "2026-09-05");
    Tables.run(
        "insert into exam_admission (id, code, session_id, person_id, seat, admitted_by,"
            + " admitted_at) select nextval('shared_id'), 'few' || n, s.id, -n, n, 0, now() from"
            + " generate_series(1, 15) n, exam_session s where s.code = '"
            + few
            + "'");
    JsonNode report = admitted("/exam/sessions/" + few, OTHER);
    assertEquals(
        "ASSESSORS_TOO_FEW", report.at("/refused/0/reasons/0/code").asText(), report.toString());
  }

  private static void swapped(String at, String from, String to) {
    String wanted =
        """
        {"kind":"REPLACE_ASSESSOR","assessor":"%s","successor":"%s","reason":"突发疾病"}"""
            .formatted(from, to);
    JsonNode change = done(who("evaluator-1").post(at + "/changes", wanted));
    done(
        who("evaluator-1b")
            .post(at + "/changes/" + change.path("code").asText() + "/confirmation", null));
  }

  @Test
  @Order(6)
  void a_relative_leads_not_for_his_own_and_what_he_decided_before_counts_no_more() {
    String[] three = {"recusal-a", "recusal-b", "recusal-c"};
    for (String each : three) {
      opened(each, "考评员 " + each);
    }
    String code = ExamDay.planned("组长回避", LED, "recusal-c");
    path = "/exam/sessions/" + code;
    admits(path, OTHER);
    for (String officer : new String[] {"evaluator-1", "evaluator-1b"}) {
      done(who(officer).post(path + "/releases", null));
    }
    String drawn = lead();
    String instead = drawn;
    for (String[] swap :
        new String[][] {{"assessor-1", "recusal-a"}, {"assessor-2", "recusal-b"}}) {
      String name = name(swap[0]);
      swapped(path, swap[0], swap[1]);
      instead = drawn.equals(name) ? "考评员 " + swap[1] : instead;
    }
    assertEquals(instead, lead(), "only who takes his place leads in his place");
    first = ExamDay.admission("candidate-4", code);
    clock.moves(LED + " 09:10");
    List<String> accounts = new ArrayList<>(List.of(three));
    accounts.remove(instead.substring("考评员 ".length()));
    accounts.add(0, instead.substring("考评员 ".length()));
    List<Caller> callers = accounts.stream().map(each -> Caller.fresh(each, PASSWORD)).toList();
    marksAll(callers.get(0), 0);
    marksAll(callers.get(1), 0);
    marksAll(callers.get(2), 1_000);
    String spreads = path + "/stations/spreads";
    int stations = Course.practical().path("stations").size();
    assertEquals(stations, done(callers.get(0).get(spreads)).size());
    for (JsonNode station : Course.practical().path("stations")) {
      done(callers.get(0).post(spreads, decided(station)));
    }
    related(OTHER, accounts.get(0));
    JsonNode station = Course.practical().at("/stations/0");
    assertEquals("[]", done(callers.get(0).get(spreads)).toString());
    refused("409 RELATIVE_MARKS", callers.get(0).post(spreads, decided(station)));
    refused("409 RELATIVE_MARKS", callers.get(0).post(path + "/absences", absent(first)));
    clock.moves(LED + " 12:01");
    refused("409 RELATIVE_UNREPLACED", evaluator("/publish", null));
    String substitute =
        "{\"admission\":\"%s\",\"part\":\"PRACTICAL\",\"relative\":\"%s\",\"substitute\":\"recusal-instead\"}"
            .formatted(first, accounts.get(0));
    done(evaluator("/recusals", substitute));
    marksAll(Caller.fresh("recusal-instead", PASSWORD), 0);
    refused("409 SPREAD_UNDECIDED", evaluator("/publish", null));
    int next = done(callers.get(1).get(spreads)).isEmpty() ? 2 : 1;
    JsonNode open = done(callers.get(next).get(spreads));
    assertEquals(stations, open.size(), open.toString());
    assertTrue(open.at("/0/decided").isNull(), "what the relative decided counts no more");
    refused("409 NOT_WANTED", callers.get(3 - next).post(spreads, decided(station)));
    for (JsonNode each : Course.practical().path("stations")) {
      done(callers.get(next).post(spreads, decided(each)));
    }
    done(evaluator("/publish", null));
  }

  private static String lead() {
    return done(who("evaluator-1").get(path + "/stations/rotation")).path("lead").asText();
  }

  private static String name(String username) {
    return Tables.column("select display_name from identity_account where username = ?", username)
        .get(0);
  }

  private static void related(String person, String username) {
    String relation = "{%s,\"username\":\"%s\",\"note\":\"姐妹\"}".formatted(person, username);
    assertEquals(204, who("evaluator-1").post("/exam/relations", relation).status());
  }

  private static String absent(String admission) {
    return "{\"part\":\"PRACTICAL\",\"reason\":\"未到场\",\"admissions\":[\"%s\"]}"
        .formatted(admission);
  }

  private static String decided(JsonNode station) {
    return "{\"admission\":\"%s\",\"station\":\"%s\",\"points\":1,\"reason\":\"看录像\"}"
        .formatted(first, station.path("code").asText());
  }

  @Test
  @Order(7)
  void the_archive_tells_why_somebody_was_replaced_and_who_led() throws IOException {
    String access = done(evaluator("/archive", "{\"reason\":\"抽查\"}")).path("code").asText();
    done(who("evaluator-1b").post(path + "/archive/" + access + "/confirmation", null));
    Map<String, byte[]> files =
        ExamSeason.unzipped(who("evaluator-1").get(path + "/archive/" + access + "/file").body());
    String relations = text(files, "2-考评计划/亲属关系.csv");
    assertTrue(relations.contains("姐妹") && relations.contains("考评员 recusal-"), relations);
    String lot = text(files, "4-试卷与成绩/抽签.csv");
    assertEquals(2, lot.strip().lines().count(), lot);
    assertTrue(lot.contains(lead()) && lot.contains(" → "), lot);
    assertTrue(files.containsKey("2-考评计划/同名核实.csv"), files.keySet().toString());
  }

  private static String text(Map<String, byte[]> files, String file) {
    return new String(files.getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
  }

  private static Caller.Answer evaluator(String rest, @Nullable String body) {
    return who("evaluator-1").post(path + rest, body);
  }
}
