package org.carecert.system;

import static org.carecert.system.ExamDay.done;
import static org.carecert.system.ExamDay.refused;
import static org.carecert.system.ExamDay.who;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Sessions whose window is as long as their paper, and whose hall stands still or is ended. */
class HallIT {
  private static final String EARLY = "candidate-1";
  private static final String LATE = "candidate-4";
  private static final String WHY = "{\"reason\":\"停电\"}";

  private static CityClock clock;

  @BeforeAll
  static void open() {
    clock = CityClock.at("2026-05-11 09:00", ExamDay.ACCOUNTS);
  }

  @AfterAll
  static void close() {
    clock.close();
  }

  private static Caller.Answer watch(String session, String what, String body) {
    return who("evaluator-1").post("/exam/sessions/" + session + "/" + what, body);
  }

  private static Caller.Answer start(String candidate, String session) {
    return who(candidate)
        .post(
            "/exam/attempts", "{\"admission\":\"" + ExamDay.admission(candidate, session) + "\"}");
  }

  private static String standing(String candidate, String session) {
    for (JsonNode exam : done(who(candidate).get("/exam/mine"))) {
      if (exam.path("session").asText().equals(session)) {
        return exam.path("standing").asText();
      }
    }
    throw new AssertionError(candidate);
  }

  private static Instant moment(JsonNode attempt, String field) {
    return Instant.parse(attempt.path(field).asText());
  }

  private static long minutes(JsonNode attempt) {
    Duration time = Duration.between(moment(attempt, "startedAt"), moment(attempt, "deadlineAt"));
    return Math.round(time.toSeconds() / 60.0);
  }

  @Test
  void an_outage_before_the_start_is_given_back_to_who_started_and_to_who_still_waits() {
    String day = "2026-08-21";
    String session = ExamDay.session(clock, "断电", day, "10:30");
    clock.moves(day + " 09:20");
    JsonNode begun = done(start(EARLY, session));
    assertEquals(70, minutes(begun), "nothing is known yet");
    String outage =
        "{\"from\":\"%sT09:00:00+08:00\",\"to\":\"%sT09:20:00+08:00\",\"reason\":\"停电\"}"
            .formatted(day, day);
    JsonNode report = done(watch(session, "outages", outage));
    assertEquals(1200, report.at("/given/0/seconds").asInt(), report.toString());
    assertEquals(90, minutes(done(start(EARLY, session))));
    assertEquals(0, done(watch(session, "outages", outage)).at("/given/0/seconds").asInt(), "once");
    assertEquals(
        List.of("停电"),
        Tables.column(
            "select t.reason from exam_time_adjustment t join exam_attempt a on a.id = t.attempt_id"
                + " where a.code = ?",
            begun.path("attempt").asText()));
    clock.moves(day + " 10:45");
    assertEquals("OPEN", standing(LATE, session), "till ten to eleven");
    String his =
        "{\"admission\":\"%s\",\"reason\":\"离场\"}".formatted(ExamDay.admission(EARLY, session));
    done(watch(session, "endings", his));
    refused(
        "409 STILL_SITTING",
        who("evaluator-1").post("/exam/sessions/" + session + "/publish", null));
    JsonNode last = done(start(LATE, session));
    assertEquals(
        Instant.parse(day + "T02:50:00Z"), moment(last, "deadlineAt"), "with everybody's end");
  }

  @Test
  void a_hall_is_paused_before_anybody_sits_and_each_has_his_whole_paper_afterwards() {
    String day = "2026-08-22";
    String session = ExamDay.session(clock, "缓考", day, "10:30");
    clock.moves(day + " 09:00");
    assertEquals(0, done(watch(session, "pauses", WHY)).path("given").size());
    done(watch(session, "pauses", WHY));
    refused("409 SESSION_PAUSED", start(EARLY, session));
    clock.moves(day + " 09:20");
    refused("409 SESSION_PAUSED", start(EARLY, session));
    assertEquals("PAUSED", standing(LATE, session));
    try (Browser browser = new Browser()) {
      Page page = browser.signedIn(LATE, 360, "ko-KR");
      page.navigate("exam/waiting.xhtml?admission=" + ExamDay.admission(LATE, session));
      page.waitForCondition(() -> page.innerText("#said").contains("일시 중지"));
      assertTrue(page.isDisabled("[id='form:start']"));
      assertEquals("", Browser.violations(page));
      done(watch(session, "resumptions", "{}"));
      page.waitForURL("**/exam/sitting*", new Page.WaitForURLOptions().setTimeout(60_000));
    }
    refused("409 NOT_PAUSED", watch(session, "resumptions", "{}"));
    JsonNode begun = done(start(EARLY, session));
    assertEquals(90, minutes(begun));
    String unwell =
        "{\"admission\":\"%s\",\"reason\":\"身体不适\"}".formatted(ExamDay.admission(EARLY, session));
    done(watch(session, "pauses", unwell));
    assertEquals(90, minutes(done(start(LATE, session))), "one who is unwell holds nobody else");
    assertEquals(
        "1",
        Tables.column(
                "select count(*)::text from exam_incident i join exam_session s on s.id ="
                    + " i.session_id where s.code = ? and i.kind = 'PAUSE' and i.attempt_id is null",
                session)
            .get(0));
  }

  @Test
  void a_hall_that_was_paused_and_ended_is_over_with_its_window_and_waits_for_nobody() {
    String day = "2026-08-28";
    String session = ExamDay.session(clock, "中止", day, "10:30");
    clock.moves(day + " 09:05");
    done(start(EARLY, session));
    done(watch(session, "pauses", WHY));
    assertEquals(1, done(watch(session, "endings", WHY)).path("given").size());
    clock.moves(day + " 11:00");
    refused(
        "409 MARKS_INCOMPLETE",
        who("evaluator-1").post("/exam/sessions/" + session + "/publish", null));
  }

  @Test
  void the_end_of_the_exam_keeps_who_has_not_started_out_until_it_is_taken_back() {
    String day = "2026-08-24";
    String session = ExamDay.session(clock, "终止", day, "10:30");
    clock.moves(day + " 09:05");
    JsonNode begun = done(start(EARLY, session));
    assertEquals(1, done(watch(session, "endings", WHY)).path("given").size());
    assertEquals("OFFICER", done(start(EARLY, session)).at("/receipt/finishedBy").asText());
    refused("409 HALL_ENDED", start(LATE, session));
    assertEquals(0, done(watch(session, "endings", WHY)).path("given").size(), "it is ended");
    assertEquals(List.of("END", "END"), kinds(session), "his, and the hall's");
    IllegalStateException kept =
        assertThrows(
            IllegalStateException.class,
            () ->
                Tables.run(
                    "update exam_incident set ended_at = began_at where kind = 'END' and ended_at is"
                        + " null and session_id = (select id from exam_session where code = '"
                        + session
                        + "')"));
    assertTrue(String.valueOf(kept.getCause()).contains("nobody took back"), "by nobody's word");
    refused("422 FIELD_MISSING", watch(session, "endings/withdrawals", "{}"));
    refused(
        "404 NOT_FOUND", watch(session, "endings/withdrawals", "{\"room\":2,\"reason\":\"误\"}"));
    refused(
        "404 NOT_FOUND",
        Caller.fresh("evaluator-2")
            .post("/exam/sessions/" + session + "/endings/withdrawals", WHY));
    done(watch(session, "endings/withdrawals", "{\"reason\":\"误操作\"}"));
    refused("409 HALL_NOT_ENDED", watch(session, "endings/withdrawals", WHY));
    assertEquals(List.of("END", "END", "LIFT"), kinds(session));
    assertTrue(minutes(done(start(LATE, session))) >= 85);
    assertEquals(begun.path("attempt"), done(start(EARLY, session)).path("attempt"));
  }

  private static List<String> kinds(String session) {
    return Tables.column(
        "select i.kind from exam_incident i join exam_session s on s.id = i.session_id where s.code"
            + " = ? order by i.kind",
        session);
  }
}
