package org.carecert.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.carecert.system.story.Course;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A season by programs alone, in which every step is tried before its time, and refused. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WrongOrderIT {
  private static final String[] ACCOUNTS = {
    "school-1",
    "hr-clerk",
    "hr-reviewer",
    "evaluator-1",
    "evaluator-1b",
    "assessor-1",
    "candidate-2",
    "candidate-3"
  };
  private static final String SCOPE = "occupation=4-10-01-02&level=5";
  private static final String ROSTER =
      """
      姓名,朝鲜文姓名,证件类型,证件号码,性别,手机号码,文化程度,人员类别
      元秀兰,,居民身份证,222499198809175220,女,19710000000,高中,农村转移就业劳动者
      石晓雨,,居民身份证,222499199906113464,女,19710000001,高中,农村转移就业劳动者
      """;
  private static final String OPENING =
      "{\"plan\":\"三周\",\"teachers\":\"李银姬\",\"resources\":\"教室一间\",\"assessmentScheme\":[\"七步洗手法\"]}";
  private static final String ANSWER = "{\"itemNo\":1,\"clientSeq\":1,\"answer\":\"A\"}";

  private static String cohort = "";
  private static String meeting = "";
  private static String form = "";
  private static String sealed = "";
  private static String session = "";
  private static String admission = "";

  private static void refused(String told, Caller.Answer answer) {
    assertEquals(told, answer.status() + " " + answer.codes(), answer.text());
  }

  private static JsonNode done(Caller.Answer answer) {
    assertTrue(answer.status() < 300, answer.text());
    return answer.json();
  }

  private static Caller who(String username) {
    return Caller.as(username);
  }

  private static void at(String dayAndTime, Consumer<CityClock> told) {
    try (CityClock clock = CityClock.at(dayAndTime, ACCOUNTS)) {
      told.accept(clock);
    }
  }

  private static Caller.Answer batch(String username, String source) {
    return who(username).post("/certificates/batches", "{\"source\":\"" + source + "\"}");
  }

  @Test
  @Order(1)
  void before_there_is_a_roster_nothing_is_sent_taught_or_certified() {
    at(
        "2026-05-08 09:00",
        clock -> {
          Caller school = who("school-1");
          cohort =
              done(school.post(
                      "/cohorts",
                      """
                  {"occupation":"4-10-01-02","level":5,"title":"顺序","startsOn":"2026-06-01",
                   "endsOn":"2026-06-26"}"""))
                  .path("code")
                  .asText();
          String path = "/cohorts/" + cohort;
          refused("422 ROSTER_EMPTY", school.post(path + "/applications", OPENING));
          refused("404 NOT_FOUND", who("hr-clerk").post(path + "/applications/accept", null));
          refused(
              "409 NOT_ACCEPTED_YET",
              school.post(path + "/meetings", plan("2026-06-01", "THEORY")));
          refused("409 NOT_ACCEPTED_YET", school.post(path + "/assessment", "{\"results\":[]}"));
          refused("409 COHORT_STATE", school.post(path + "/finish", null));
          byte[] roster = ROSTER.getBytes(StandardCharsets.UTF_8);
          JsonNode preview = done(school.upload(path + "/rosters", "roster.csv", roster));
          String commit = path + "/rosters/" + preview.path("code").asText() + "/commit";
          done(school.post(commit, null));
          refused("409 ROSTER_STATE", school.post(commit, null));
        });
  }

  @Test
  @Order(2)
  void before_the_bureau_accepts_nobody_is_taught_and_nothing_is_changed() {
    at(
        "2026-05-08 10:00",
        clock -> {
          Caller school = who("school-1");
          String path = "/cohorts/" + cohort;
          done(school.post(path + "/applications", OPENING));
          refused("409 COHORT_STATE", school.post(path + "/applications", OPENING));
          byte[] roster = ROSTER.getBytes(StandardCharsets.UTF_8);
          refused("409 COHORT_STATE", school.upload(path + "/rosters", "roster.csv", roster));
          refused(
              "409 NOT_ACCEPTED_YET",
              school.post(path + "/meetings", plan("2026-06-01", "THEORY")));
          refusedUnlessLearning("409 NOT_LEARNING");
          done(who("hr-clerk").post(path + "/applications/accept", null));
          refused("409 COHORT_STATE", who("hr-clerk").post(path + "/applications/accept", null));
          refused(
              "409 COHORT_STATE",
              who("hr-clerk").post(path + "/applications/return", "{\"reasons\":\"晚了\"}"));
        });
  }

  @Test
  @Order(3)
  void before_a_class_has_begun_nobody_was_there_and_nobody_is_assessed() {
    at(
        "2026-05-11 09:00",
        clock -> {
          Caller school = who("school-1");
          String path = "/cohorts/" + cohort;
          refusedUnlessLearning("409 NO_COURSE");
          meeting = plannedOn("2026-06-01", "THEORY");
          refused("422 MEETING_NOT_BEGUN", school.post(meeting + "/attendance", present()));
          refused(
              "409 NOTHING_TO_CORRECT",
              school.post(
                  meeting + "/corrections",
                  "{\"trainee\":\"%s\",\"present\":false,\"reason\":\"记错\"}".formatted(trainee())));
          refused("409 COHORT_STATE", school.post(path + "/finish", null));
          Caller.Answer early = school.post(path + "/assessment", assessed());
          assertEquals(422, early.status());
          assertTrue(early.codes().contains("THEORY_HOURS_SHORT"), early.text());
          assertTrue(early.codes().contains("PRACTICE_HOURS_SHORT"), early.text());
        });
  }

  @Test
  @Order(4)
  void before_papers_are_published_and_hours_full_nobody_is_examined() {
    at(
        "2026-05-12 09:00",
        clock -> {
          Caller evaluator = who("evaluator-1");
          for (String kind : new String[] {"points", "items"}) {
            byte[] sheet = Course.sheet("exam/" + kind + "-4-10-01-03-5.csv");
            done(evaluator.upload("/exam/" + kind + "/import?" + SCOPE, kind + ".csv", sheet));
          }
          String blueprint =
              done(evaluator.post("/exam/blueprints", BLUEPRINT)).path("code").asText();
          form = "{\"blueprint\":\"" + blueprint + "\",\"seed\":7}";
          refused("409 NOT_PUBLISHED", evaluator.post("/exam/forms", form));
          String publish = "/exam/blueprints/" + blueprint + "/publish";
          refused("422 SAME_OFFICER", evaluator.post(publish, null));
          done(who("evaluator-1b").post(publish, null));
          refused("409 ALREADY_PUBLISHED", who("evaluator-1b").post(publish, null));
          Caller.Answer unapproved = evaluator.post("/exam/forms", form);
          assertEquals(422, unapproved.status(), unapproved.text());
          assertTrue(unapproved.codes().contains("SHORT_OF_MEDIUM"), unapproved.text());
          EveryItemType.approved();
          sealed = done(evaluator.post("/exam/forms", form)).path("code").asText();
          session = planned(sealed, "2026-07-06");
          String path = "/exam/sessions/" + session;
          JsonNode report = done(admits());
          assertEquals(0, report.path("admitted").size(), report.toString());
          assertTrue(report.toString().contains("THEORY_HOURS_SHORT"), report.toString());
          JsonNode stranger =
              done(evaluator.post(path + "/admissions", unknown())).at("/refused/0");
          assertEquals("无此人", stranger.path("name").asText(), stranger.toString());
          assertEquals("PERSON_UNKNOWN", stranger.at("/reasons/0/code").asText());
          refused("409 NOBODY_ADMITTED", evaluator.post(path + "/publish", null));
          refused("422 NOBODY_TO_ISSUE", batch("evaluator-1", session));
        });
  }

  private static String unknown() {
    return """
    {"candidates":[{"name":"无此人","documentType":"RESIDENT_ID","documentNumber":"%s"}]}"""
        .formatted(Worker.named("无此人").number());
  }

  private static final String BLUEPRINT =
      """
      {"name":"顺序细目表","occupation":"4-10-01-02","level":5,"items":50,"minutes":90,
       "weights":{"A":5,"B":20,"C":10,"D":10,"E":25,"F":15,"G":10,"H":5}}""";

  static String planned(String form, String day) {
    String practical =
        done(who("evaluator-1")
                .post(
                    "/exam/practicals?" + SCOPE,
                    new String(
                        Course.sheet("exam/practical-4-10-01-03-5.json"), StandardCharsets.UTF_8)))
            .path("code")
            .asText();
    String wanted =
        """
        {"name":"顺序考试","room":"一","opensAt":"%sT09:00:00+08:00",
         "closesAt":"%sT12:00:00+08:00","form":"%s","practical":"%s","korean":false,
         "assessors":["assessor-1","assessor-2","assessor-3"]}"""
            .formatted(day, day, form, practical);
    return done(who("evaluator-1").post("/exam/sessions", wanted)).path("code").asText();
  }

  private static Caller.Answer admits() {
    String body = "{\"cohort\":\"" + cohort + "\"}";
    return who("evaluator-1").post("/exam/sessions/" + session + "/admissions", body);
  }

  @Test
  @Order(5)
  void before_the_last_day_no_cohort_ends_and_attendance_is_recorded_once() {
    at(
        "2026-06-25 17:00",
        clock -> {
          Caller school = who("school-1");
          String path = "/cohorts/" + cohort;
          done(school.post(meeting + "/attendance", present()));
          refused(
              "409 ATTENDANCE_RECORDED ATTENDANCE_RECORDED",
              school.post(meeting + "/attendance", present()));
          refused("422 NOT_ENDED_YET", school.post(path + "/finish", null));
          LocalDate day = LocalDate.of(2026, 6, 2);
          JsonNode card = done(school.get(path));
          int hours = card.path("theoryHours").asInt() + card.path("practiceHours").asInt() + 7;
          for (int held = 7; held < hours; day = day.plusDays(1), held += 7) {
            String part = held < card.path("theoryHours").asInt() ? "THEORY" : "PRACTICE";
            done(school.post(plannedOn(day.toString(), part) + "/attendance", present()));
          }
          done(school.post(path + "/assessment", assessed()));
          Shown.asked(who("evaluator-1"), "4-10-01-02", 5, ROSTER);
          assertEquals(2, done(admits()).path("admitted").size());
          clock.moves("2026-06-26 17:00");
          done(school.post(path + "/finish", null));
          refused("409 COHORT_STATE", school.post(path + "/cancel", "{\"reason\":\"晚了\"}"));
        });
  }

  @Test
  @Order(6)
  void before_the_hour_nobody_sits_is_marked_or_has_a_result() {
    at(
        "2026-07-06 08:59",
        clock -> {
          admission =
              who("candidate-2").get("/exam/mine").json().path(0).path("admission").asText();
          refused("409 WINDOW_CLOSED IDENTITY_NOT_SEEN INVIGILATORS_TOO_FEW", start("candidate-2"));
          AtTheDoor.ready(WrongOrderIT::who, session);
          refused("409 WINDOW_CLOSED", mark());
          refused("409 STILL_SITTING", publish());
          refused("422 NOBODY_TO_ISSUE", batch("evaluator-1", session));
        });
  }

  private static Caller.Answer start(String candidate) {
    String own = who(candidate).get("/exam/mine").json().path(0).path("admission").asText();
    return who(candidate).post("/exam/attempts", "{\"admission\":\"" + own + "\"}");
  }

  private static Caller.Answer publish() {
    return who("evaluator-1").post("/exam/sessions/" + session + "/publish", null);
  }

  private static Caller.Answer mark() {
    StringBuilder points = new StringBuilder();
    for (JsonNode criterion : rubric().path("criteria")) {
      points.append(points.length() == 0 ? "" : ",");
      points.append('"').append(criterion.path("code").asText()).append("\":1");
    }
    return who("assessor-1")
        .post(
            "/exam/sessions/" + session + "/marks",
            "{\"admission\":\"%s\",\"station\":\"%s\",\"points\":{%s}}"
                .formatted(admission, rubric().path("code").asText(), points));
  }

  private static JsonNode rubric() {
    return Course.practical().at("/stations/0");
  }

  private static void onlyInTheBrowserDemanded() {
    String path = "/exam/sessions/" + session + "/browsers";
    String key = "5e".repeat(32);
    refused(
        "422 BROWSER_KEYS_INVALID", who("evaluator-1").put(path, "{\"configKeys\":[\"no key\"]}"));
    done(who("evaluator-1").put(path, "{\"configKeys\":[\"" + key + "\"]}"));
    refused("409 BROWSER_NOT_ADMITTED", start("candidate-2"));
    done(who("evaluator-1").put(path, "{}"));
    assertEquals("[]", done(who("evaluator-1").get(path)).path("configKeys").toString());
  }

  private static void signalsAreKept(String attempt, String token, Caller candidate) {
    String lost = "{\"kind\":\"FOCUS_LOST\",\"seconds\":12}";
    refused("401 TOKEN_INVALID", candidate.post(attempt + "/signals", lost));
    refused(
        "422 FIELD_INVALID",
        candidate.post(
            attempt + "/signals", lost.replace("FOCUS_LOST", "OPENED"), "Attempt-Token", token));
    assertEquals(
        12,
        done(candidate.post(attempt + "/signals", lost, "Attempt-Token", token))
            .path("seconds")
            .asInt());
    done(candidate.get(attempt, "Attempt-Token", token));
    JsonNode signals = done(who("evaluator-1").get("/exam/sessions/" + session + "/signals"));
    assertEquals(
        List.of("FOCUS_LOST", "OPENED"), signals.at("/items/0/signals").findValuesAsText("kind"));
  }

  @Test
  @Order(7)
  void before_the_hand_in_and_all_marks_nothing_is_published_and_after_it_nothing_saved() {
    at(
        "2026-07-06 09:05",
        clock -> {
          String releases = "/exam/sessions/" + session + "/releases";
          refused("409 PAPER_NOT_RELEASED", start("candidate-2"));
          assertEquals(1, done(who("evaluator-1").post(releases, null)).size());
          refused("422 SAME_OFFICER", who("evaluator-1").post(releases, null));
          refused("409 PAPER_NOT_RELEASED", start("candidate-2"));
          assertEquals(2, done(who("evaluator-1b").post(releases, null)).size());
          refused("409 ALREADY_RELEASED", who("evaluator-1b").post(releases, null));
          refused(
              "409 RESULTS_NOT_PUBLISHED",
              who("evaluator-1").post("/exam/sessions/" + session + "/analysis", null));
          onlyInTheBrowserDemanded();
          JsonNode attempt = done(start("candidate-2"));
          assertEquals(attempt.path("order"), done(start("candidate-2")).path("order"));
          assertEquals(50, attempt.at("/order/items").size());
          String path = "/exam/attempts/" + attempt.path("attempt").asText();
          String token = attempt.path("token").asText();
          Caller candidate = who("candidate-2");
          refused("401 TOKEN_INVALID", candidate.post(path + "/responses", ANSWER));
          refused("401 TOKEN_INVALID", candidate.post("/exam/answers", ANSWER));
          JsonNode saved = done(candidate.post("/exam/answers", ANSWER, "Attempt-Token", token));
          assertEquals(
              saved, done(candidate.post(path + "/responses", ANSWER, "Attempt-Token", token)));
          refused(
              "422 ANSWER_INVALID",
              candidate.post(
                  "/exam/answers", ANSWER.replace("\"A\"", "\"Z\""), "Attempt-Token", token));
          refused(
              "422 FIELD_MISSING FIELD_MISSING FIELD_INVALID",
              candidate.post("/exam/answers", "{}", "Attempt-Token", token));
          refused("405 METHOD_NOT_ALLOWED", candidate.get("/exam/answers"));
          refused(
              "415 UNSUPPORTED_MEDIA",
              candidate.call("POST", "/exam/answers", "text/plain", new byte[] {'x'}));
          refused(
              "413 TOO_LARGE",
              candidate.call("POST", "/exam/answers", "application/json", new byte[(1 << 20) + 1]));
          signalsAreKept(path, token, candidate);
          LeakedItem.isOn(attempt, session, sealed);
          refused("409 PAPER_WITHDRAWN", start("candidate-3"));
          refused("409 STILL_SITTING", publish());
          done(candidate.post(path + "/hand-in", null, "Attempt-Token", token));
          String next = ANSWER.replace("\"clientSeq\":1", "\"clientSeq\":2");
          refused(
              "409 HANDED_IN", candidate.post(path + "/responses", next, "Attempt-Token", token));
          refused("409 HANDED_IN", candidate.post("/exam/answers", next, "Attempt-Token", token));
          done(mark());
          clock.moves("2026-07-06 12:01");
          refused("409 WINDOW_CLOSED", start("candidate-3"));
          refused("409 WINDOW_CLOSED", who("evaluator-1").post(releases, null));
          refused("409 WINDOW_CLOSED", admits());
          refused("409 MARKS_INCOMPLETE", publish());
          refused("422 NOBODY_TO_ISSUE", batch("evaluator-1", session));
        });
  }

  @Test
  @Order(8)
  void whoever_opens_the_list_of_candidates_is_remembered() {
    String path = "/exam/sessions/" + session;
    int before = ListsReadIT.reads("exam.candidates", "exam_session", session).size();
    assertEquals(2, done(who("evaluator-1").get(path + "/admissions")).path("items").size());
    done(who("evaluator-1").get(path + "/results"));
    Visitor.as("evaluator-1").page("exam/session.xhtml?code=" + session);
    List<String> after = ListsReadIT.reads("exam.candidates", "exam_session", session);
    assertEquals(before + 3, after.size());
    assertEquals("evaluator-1", after.get(0));

    int marked = ListsReadIT.reads("exam.marking", "exam_session", session).size();
    done(who("assessor-1").get(path + "/marks"));
    assertEquals(marked + 1, ListsReadIT.reads("exam.marking", "exam_session", session).size());
  }

  @Test
  @Order(9)
  void whoever_is_barred_or_suspended_is_admitted_to_no_exam() {
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    List<Worker> kept = List.of(Worker.caregiver("禁考某甲"), Worker.caregiver("禁考某乙"));
    Worker.bringIn(kept.toArray(Worker[]::new));
    List<String> kinds = List.of("COURT_LIFETIME", "SUSPENDED");
    List<String> told = List.of("BARRED", "SUSPENDED");
    for (int i = 0; i < kinds.size(); i++) {
      TwoOfficers.sanction(kept.get(i), kinds.get(i), today);
    }
    String fresh =
        done(who("evaluator-1").post("/exam/forms", form.replace("7}", "8}")))
            .path("code")
            .asText();
    String path = "/exam/sessions/" + planned(fresh, today.plusDays(30).toString());
    String candidates =
        kept.stream()
            .map(
                worker ->
                    "{\"name\":\"%s\",\"documentType\":\"RESIDENT_ID\",\"documentNumber\":\"%s\"}"
                        .formatted(worker.name(), worker.number()))
            .collect(Collectors.joining(",", "{\"candidates\":[", "]}"));
    JsonNode report = done(who("evaluator-1").post(path + "/admissions", candidates));
    assertEquals(0, report.path("admitted").size(), report.toString());
    for (int i = 0; i < kinds.size(); i++) {
      JsonNode refused = report.path("refused").path(i);
      assertEquals(kept.get(i).name(), refused.path("name").asText(), report.toString());
      List<String> codes = refused.path("reasons").findValuesAsText("code");
      assertTrue(codes.contains(told.get(i)), report.toString());
    }
  }

  @Test
  @Order(10)
  void before_people_have_marked_what_they_must_mark_nothing_is_published() {
    at(
        "2026-07-07 09:00",
        clock -> {
          String every = EveryItemType.planned(cohort, "2026-07-08");
          clock.moves("2026-07-08 09:05");
          AtTheDoor.ready(WrongOrderIT::who, every);
          EveryItemType.byProgram("candidate-3", every);
          EveryItemType.onPhone("candidate-2", every);
          clock.moves("2026-07-08 12:01");
          EveryItemType.waitsForPeople(every);
          refused(
              "409 THEORY_UNMARKED",
              who("evaluator-1").post("/exam/sessions/" + every + "/publish", null));
          EveryItemType.rests(clock);
        });
  }

  // In a demo city the candidate learns in a cohort of another occupation already.
  private static void refusedUnlessLearning(String told) {
    String taught = who("candidate-2").get("/learning").json().path("cohort").asText();
    if (taught.isEmpty() || taught.equals("null") || taught.equals(cohort)) {
      refused(told, who("candidate-2").post("/learning/L01/begin", null));
    }
  }

  private static String plan(String day, String part) {
    return """
    {"day":"%s","from":"08:30","to":"14:30","classHours":7,"part":"%s","teacher":"李银姬",
     "place":"201","checkIns":["SIGNATURE","ID_CARD"]}"""
        .formatted(day, part);
  }

  private static String plannedOn(String day, String part) {
    String path = "/cohorts/" + cohort + "/meetings";
    return path + "/" + done(who("school-1").post(path, plan(day, part))).path("code").asText();
  }

  private static JsonNode trainees() {
    return done(who("school-1").get("/cohorts/" + cohort + "/trainees"));
  }

  private static String trainee() {
    return trainees().path(0).path("code").asText();
  }

  private static String present() {
    return "{\"attendance\":[" + each("\"present\":true,\"checkIn\":\"SIGNATURE\"") + "]}";
  }

  private static String assessed() {
    return "{\"results\":[" + each("\"theoryScore\":80,\"ticks\":[\"七步洗手法\"]") + "]}";
  }

  private static String each(String rest) {
    StringBuilder lines = new StringBuilder();
    for (JsonNode trainee : trainees()) {
      lines.append(lines.length() == 0 ? "" : ",");
      lines.append("{\"trainee\":\"").append(trainee.path("code").asText()).append("\",");
      lines.append(rest).append('}');
    }
    return lines.toString();
  }
}
