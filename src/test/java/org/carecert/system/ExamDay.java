package org.carecert.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.carecert.system.story.Course;

/**
 * Two candidates who have learned all they need, and a sealed form, for tests of what comes on the
 * day of an exam; made once for all of them.
 */
final class ExamDay {
  static final String DAY = "2026-08-10";
  static final String[] ACCOUNTS = {
    "school-1",
    "hr-clerk",
    "evaluator-1",
    "evaluator-1b",
    "invigilator-1",
    "assessor-1",
    "candidate-1",
    "candidate-4"
  };
  private static final String PLANNED_AT = "2026-08-03 09:00";
  private static final String SCOPE = "occupation=4-10-01-02&level=4";
  private static final String ROSTER =
      """
      姓名,朝鲜文姓名,证件类型,证件号码,性别,手机号码,文化程度,人员类别
      南春实,,居民身份证,22249919910203404X,女,19710000010,高中,农村转移就业劳动者
      文晓丽,,居民身份证,22249919830211842X,女,19710000011,高中,农村转移就业劳动者
      """;

  private static String cohort = "";
  private static List<String> facts = List.of();
  private static String form = "";
  private static String practical = "";

  private ExamDay() {}

  static Caller who(String username) {
    return Caller.as(username);
  }

  static JsonNode done(Caller.Answer answer) {
    assertTrue(answer.status() < 300, answer.text());
    return answer.json();
  }

  static void refused(String told, Caller.Answer answer) {
    assertEquals(told, answer.status() + " " + answer.codes(), answer.text());
  }

  /** A session of this day from nine to twelve with both candidates, who may start; its code. */
  static String session(CityClock clock, String name, String day) {
    return session(clock, name, day, "12:00");
  }

  /** The same from nine to this time. */
  static String session(CityClock clock, String name, String day, String closes) {
    String code = admitted(clock, name, day, closes);
    AtTheDoor.ready(ExamDay::who, code, new AtTheDoor.Clock(clock::moves, PLANNED_AT));
    return code;
  }

  /** The same before anybody was named to watch it or was seen at the door. */
  static String admitted(CityClock clock, String name, String day, String closes) {
    prepare(clock);
    clock.moves(PLANNED_AT);
    String code = planned(name, day, "assessor-3", closes);
    JsonNode report =
        done(
            who("evaluator-1")
                .post("/exam/sessions/" + code + "/admissions", "{\"cohort\":\"" + cohort + "\"}"));
    assertEquals(2, report.path("admitted").size(), report.toString());
    for (String officer : new String[] {"evaluator-1", "evaluator-1b"}) {
      done(who(officer).post("/exam/sessions/" + code + "/releases", null));
    }
    return code;
  }

  /** A planned session without candidates. */
  static String planned(String name, String day) {
    return planned(name, day, "assessor-3");
  }

  /** The same with this account as the third assessor. */
  static String planned(String name, String day, String third) {
    return planned(name, day, third, "12:00");
  }

  private static String planned(String name, String day, String third, String closes) {
    String wanted =
        """
        {"name":"%s","room":"一","opensAt":"%sT09:00:00+08:00","closesAt":"%sT%s:00+08:00",
         "form":"%s","practical":"%s","korean":false,
         "assessors":["assessor-1","assessor-2","%s"]}"""
            .formatted(name, day, day, closes, form, practical, third);
    return done(who("evaluator-1").post("/exam/sessions", wanted)).path("code").asText();
  }

  /** The cohort of the candidates. */
  static String cohort() {
    return cohort;
  }

  /** The code of a candidate's admission to a session. */
  static String admission(String candidate, String session) {
    for (JsonNode exam : who(candidate).get("/exam/mine").json()) {
      if (exam.path("session").asText().equals(session)) {
        return exam.path("admission").asText();
      }
    }
    throw new AssertionError(candidate + " is not admitted to " + session);
  }

  /** Starts, or comes back. */
  static JsonNode start(String candidate, String session) {
    return done(
        who(candidate)
            .post("/exam/attempts", "{\"admission\":\"" + admission(candidate, session) + "\"}"));
  }

  private static void prepare(CityClock clock) {
    if (form.isEmpty()) {
      learned(clock);
      papers();
    }
  }

  private static void learned(CityClock clock) {
    clock.moves("2026-05-11 09:00");
    cohort =
        Taught.cohort(
            ExamDay::who,
            clock::moves,
            new Taught.Plan(
                "4-10-01-02",
                4,
                "考试日",
                LocalDate.of(2026, 6, 1),
                LocalDate.of(2026, 7, 24),
                ROSTER));
    showed();
  }

  /** Both showed what the standard asks. */
  static void showed() {
    facts = Shown.asked(who("evaluator-1"), "4-10-01-02", 4, ROSTER);
  }

  /** What they showed is taken back. */
  static void showedNothing() {
    for (String fact : facts) {
      assertEquals(
          204, who("evaluator-1").post("/exam/entry-facts/" + fact + "/withdraw", null).status());
    }
    facts = List.of();
  }

  private static void papers() {
    Caller evaluator = who("evaluator-1");
    for (String kind : new String[] {"points", "items"}) {
      byte[] sheet = Course.sheet("exam/" + kind + "-4-10-01-03-5.csv");
      done(evaluator.upload("/exam/" + kind + "/import?" + SCOPE, kind + ".csv", sheet));
    }
    BankSteps.approved(who("evaluator-1b"), "4-10-01-02", 4);
    String blueprint =
        done(evaluator.post(
                "/exam/blueprints",
                """
                {"name":"考试日细目表","occupation":"4-10-01-02","level":4,"items":50,"minutes":90,
                 "weights":{"A":5,"B":20,"C":10,"D":10,"E":25,"F":15,"G":10,"H":5}}"""))
            .path("code")
            .asText();
    done(who("evaluator-1b").post("/exam/blueprints/" + blueprint + "/publish", null));
    practical =
        done(evaluator.post(
                "/exam/practicals?" + SCOPE,
                new String(
                    Course.sheet("exam/practical-4-10-01-03-5.json"), StandardCharsets.UTF_8)))
            .path("code")
            .asText();
    form =
        done(evaluator.post("/exam/forms", "{\"blueprint\":\"" + blueprint + "\",\"seed\":810}"))
            .path("code")
            .asText();
  }
}
