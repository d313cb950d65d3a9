package org.carecert.system;

import static org.carecert.system.ExamSeason.done;
import static org.carecert.system.ExamSeason.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jsoup.nodes.FormElement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * What was taken or decided and is turned back: papers given back after people had marked them, and
 * a decision on misconduct that two officers lift.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GivenBackAndLiftedIT {
  private static final String STAYS = "candidate-2";
  private static final String CHANGES = "candidate-3";
  private static final String EXPELLED = "candidate-4";
  private static final String DAY = "2026-07-06";

  private static final Map<String, JsonNode> ATTEMPTS = new HashMap<>();

  private static ExamSeason season;
  private static String session = "";
  private static String at = "";
  private static String certificate = "";
  private static String lift = "";

  @BeforeAll
  static void two_papers_were_taken_in_an_outage_and_marked_by_two() {
    season = new ExamSeason();
    season.taught();
    session = season.planned("evaluator-1", DAY, season.paperForPeople());
    at = "/exam/sessions/" + session;
    assertEquals(3, season.admitted(session));
    season.at(DAY + " 09:05");
    for (String each : List.of(STAYS, CHANGES)) {
      ATTEMPTS.put(
          each,
          done(
              season
                  .who(each)
                  .post(
                      "/exam/attempts",
                      "{\"admission\":\"" + season.admission(each, session) + "\"}")));
      answers(each, 1, "B", "先看伤情");
      season.marked(season.admission(each, session), session, each.equals(STAYS) ? 0 : 99);
    }
    season.at(DAY + " 10:50");
    for (String each : List.of(STAYS, CHANGES)) {
      assertEquals("BELL", handedIn(each).path("finishedBy").asText());
    }
    marks("assessor-1", 8);
    marks("assessor-2", 8);
    assertEquals("40.0", line(STAYS).path("theory").asText(), "8 of 10, and a wrong choice");
    assertEquals("40.0", line(CHANGES).path("theory").asText());
  }

  @AfterAll
  static void close() {
    season.close();
  }

  /** Both answers, from this sequence number on. */
  private static void answers(String candidate, int from, String choice, String text) {
    JsonNode attempt = Objects.requireNonNull(ATTEMPTS.get(candidate));
    int seq = from;
    for (JsonNode question : attempt.path("paper").path("questions")) {
      boolean single = question.path("type").asText().equals("SINGLE");
      ObjectNode answer =
          Worker.JSON
              .createObjectNode()
              .put("itemNo", question.path("no").asInt())
              .put("clientSeq", seq)
              .put("answer", single ? choice : text);
      seq++;
      done(call(candidate, "/responses", answer.toString()));
    }
  }

  private static Caller.Answer call(String candidate, String what, @Nullable String body) {
    JsonNode attempt = Objects.requireNonNull(ATTEMPTS.get(candidate));
    return season
        .who(candidate)
        .post(
            "/exam/attempts/" + attempt.path("attempt").asText() + what,
            body,
            "Attempt-Token",
            attempt.path("token").asText());
  }

  private static JsonNode handedIn(String candidate) {
    return done(call(candidate, "/hand-in", null));
  }

  /** Marks all that waits for this assessor; gives how many that were. */
  private static int marks(String assessor, int points) {
    JsonNode waiting = done(season.who(assessor).get(at + "/readings")).path("waiting");
    for (JsonNode reading : waiting) {
      done(
          season
              .who(assessor)
              .post(
                  at + "/readings",
                  "{\"paper\":\"%s\",\"itemNo\":%d,\"points\":%d}"
                      .formatted(
                          reading.path("paper").asText(), reading.path("itemNo").asInt(), points)));
    }
    return waiting.size();
  }

  private static JsonNode line(String candidate) {
    String admission = season.admission(candidate, session);
    for (JsonNode line : done(season.who("evaluator-1").get(at + "/results")).path("items")) {
      if (line.path("admission").asText().equals(admission)) {
        return line;
      }
    }
    throw new AssertionError(candidate);
  }

  private static Caller.Answer publish() {
    return season.who("evaluator-1").post(at + "/publish", null);
  }

  @Test
  @Order(1)
  void while_a_paper_that_was_given_back_is_sat_again_its_mark_does_not_count() {
    String outage =
        "{\"from\":\"%1$sT10:20:00+08:00\",\"to\":\"%1$sT10:50:00+08:00\",\"reason\":\"停电\"}"
            .formatted(DAY);
    done(season.who("evaluator-1").post(at + "/outages", outage));
    for (String each : List.of(STAYS, CHANGES)) {
      String one =
          "{\"admission\":\"%s\",\"reason\":\"停电\"}".formatted(season.admission(each, session));
      done(season.who("evaluator-1").post(at + "/reopenings", one));
      assertTrue(line(each).path("theory").isNull(), line(each).toString());
    }
    assertEquals(
        List.of("1 true", "2 false"),
        versions(STAYS),
        "what was given stays, and stands for nothing");
    refused("409 STILL_SITTING", publish());
    assertEquals(0, marks("assessor-3", 9), "nobody marks what is being written");
  }

  private static List<String> versions(String candidate) {
    return Tables.column(
        season.database(),
        "select m.version || ' ' || m.counts from exam_mark m join exam_admission a on a.session_id ="
            + " m.session_id and a.person_id = m.person_id where m.part = 'THEORY' and a.code = ?"
            + " order by m.version",
        season.admission(candidate, session));
  }

  @Test
  @Order(2)
  void an_answer_that_stayed_keeps_its_marks_and_one_that_changed_is_marked_anew() {
    answers(STAYS, 3, "A", "先看伤情");
    answers(CHANGES, 3, "A", "先看伤情，再安抚幼儿并告知家长");
    handedIn(STAYS);
    assertEquals("90.0", line(STAYS).path("theory").asText(), "the choice is right now");
    handedIn(CHANGES);
    assertTrue(line(CHANGES).path("theory").isNull(), "marked is what is not there any more");
    season.absent("evaluator-1", session, "PRACTICAL");
    season.at("2026-07-07 10:00");
    refused("409 THEORY_UNMARKED", publish());
    assertEquals(1, marks("assessor-1", 10), "who marked the former answer marks this one too");
    assertTrue(line(CHANGES).path("theory").isNull(), "one of two");
    assertEquals(1, marks("assessor-2", 10));
    assertEquals("100.0", line(CHANGES).path("theory").asText());
    assertEquals("90.0", line(STAYS).path("theory").asText());
    assertEquals(List.of("1 true", "2 false", "3 true"), versions(CHANGES));
    assertEquals(
        List.of("1 1 8", "1 2 8", "2 1 10", "2 2 10"),
        Tables.column(
            season.database(),
            "select round || ' ' || turn || ' ' || points from exam_people_mark m where exists"
                + " (select 1 from exam_people_void v where v.attempt_id = m.attempt_id) order by"
                + " round, turn"));
  }

  @Test
  @Order(3)
  void the_database_counts_the_rounds() {
    kept("update exam_people_void set round = 2");
    kept(
        "insert into exam_people_void select nextval('shared_id'), m.attempt_id, m.item_no, 3,"
            + " m.given_at from exam_people_mark m where m.round = 2 limit 1");
    kept(
        "insert into exam_people_mark (id, attempt_id, item_no, round, turn, version, marker_id,"
            + " points, out_of, note, basis, given_at) select nextval('shared_id'), m.attempt_id,"
            + " m.item_no, 1, 3, 1, 4711, 5, m.out_of, '', '', m.given_at from exam_people_mark m"
            + " where m.round = 2 limit 1");
    kept(
        "insert into exam_mark (id, session_id, person_id, part, station, assessor_id, version, points,"
            + " out_of, detail, counts, given_at) select nextval('shared_id'), m.session_id,"
            + " m.person_id, m.part, m.station, m.assessor_id, 99, 0, 1, '', false, m.given_at from"
            + " exam_mark m where m.part = 'PRACTICAL' limit 1");
  }

  private static void kept(String sql) {
    Tables.kept(season.database(), sql);
  }

  private static String misconduct(String candidate, String findings) {
    String body =
        "{\"admission\":\"%s\",\"basis\":\"考场规则第八条\",\"findings\":\"%s\"}"
            .formatted(season.admission(candidate, session), findings);
    return done(season.who("evaluator-1").post(at + "/misconducts", body)).path("code").asText();
  }

  private static Caller.Answer decided(String officer, String kind, String code, String how) {
    return season.who(officer).post(at + "/" + kind + "/" + code + "/" + how, null);
  }

  private static Caller.Answer proposed(String officer, String misconduct, String reason) {
    return season
        .who(officer)
        .post(
            at + "/misconduct-lifts",
            "{\"misconduct\":\"%s\",\"basis\":\"申诉办法第三条\",\"reason\":\"%s\"}"
                .formatted(misconduct, reason));
  }

  private static String outcome(String candidate) {
    return season.mine(candidate, session).path("result").path("outcome").asText();
  }

  private static String stateOfCertificate() {
    return done(season.who("evaluator-1").get("/certificates/" + certificate))
        .path("state")
        .asText();
  }

  /** How many sittings the analysis rests on. */
  private static int analysed(Caller.Answer answer) {
    int attempts = 0;
    for (JsonNode form : done(answer)) {
      attempts += form.at("/statistic/attempts").asInt();
    }
    return attempts;
  }

  @Test
  @Order(4)
  void what_cancels_a_sitting_is_lifted_by_two_after_a_dry_run_and_everything_follows()
      throws InterruptedException {
    String early = misconduct(EXPELLED, "替考嫌疑");
    done(decided("evaluator-1b", "misconducts", early, "confirmation"));
    done(
        season
            .who("evaluator-1")
            .post(
                at + "/absences/withdrawals",
                "{\"part\":\"PRACTICAL\",\"admissions\":[\"%s\"],\"reason\":\"被清退，非缺考\"}"
                    .formatted(season.admission(EXPELLED, session))));
    assertEquals(
        "{\"passed\":1,\"failed\":1,\"absent\":0,\"cancelled\":1}", done(publish()).toString());
    certificate = season.certified(STAYS, session);
    String code = misconduct(STAYS, "录像疑似传递纸条");
    refused("409 NOT_IN_FORCE", proposed("evaluator-1", code, "未生效"));
    done(decided("evaluator-1b", "misconducts", code, "confirmation"));
    assertEquals("CANCELLED", outcome(STAYS));
    assertEquals(1, analysed(season.who("evaluator-1").post(at + "/analysis", null)));
    assertEquals("SUSPENDED", stateOfCertificate());
    refused("404 NOT_FOUND", proposed("evaluator-2", code, "申诉成立"));
    refused("422 FIELD_MISSING", proposed("evaluator-1", code, ""));
    lift = done(proposed("evaluator-1", code, "纸条系监考员所发草稿纸")).path("code").asText();
    refused("409 LIFT_WAITS", proposed("evaluator-1b", code, "申诉成立"));
    JsonNode tried =
        done(season.who("evaluator-1b").get(at + "/misconduct-lifts/" + lift + "/dry-run"));
    assertEquals(1, tried.size(), tried.toString());
    assertEquals("CANCELLED", tried.at("/0/outcomeBefore").asText());
    assertEquals("PASSED", tried.at("/0/outcomeAfter").asText());
    assertEquals("90.0", tried.at("/0/theoryAfter").asText());
    assertEquals("CANCELLED", outcome(STAYS), "tried out only");
    refused("422 SAME_OFFICER", decided("evaluator-1", "misconduct-lifts", lift, "confirmation"));
    done(decided("evaluator-1b", "misconduct-lifts", lift, "confirmation"));
    refused("409 WRONG_STATE", decided("evaluator-1b", "misconduct-lifts", lift, "refusal"));
    assertEquals("PASSED", outcome(STAYS));
    assertEquals(2, analysed(season.who("evaluator-1").post(at + "/analysis", null)));
    assertTrue(season.mine(STAYS, session).path("cancelled").isNull());
    assertEquals("VALID", stateOfCertificate());
    refused("409 NOT_IN_FORCE", proposed("evaluator-1", code, "再次"));
    assertTrue(
        done(season.who("evaluator-1").get(at + "/misconducts")).at("/0/lifted").asBoolean());
  }

  @Test
  @Order(5)
  void what_is_found_afterwards_is_decided_anew_and_both_decisions_stay()
      throws InterruptedException {
    String again = misconduct(STAYS, "另案查实替考");
    done(decided("evaluator-1b", "misconducts", again, "confirmation"));
    assertEquals("CANCELLED", outcome(STAYS));
    assertEquals(3, done(season.who("evaluator-1").get(at + "/misconducts")).size());
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
    while (analysed(season.who("evaluator-1").get(at + "/analysis")) != 1) {
      assertTrue(System.nanoTime() < end, "a cancelled sitting leaves the analysis by itself");
      Thread.sleep(500);
    }
    kept("update exam_misconduct_lift set reason = '改'");
    kept(
        "insert into exam_misconduct select nextval('shared_id'), 'X', session_id, person_id, basis,"
            + " findings, 'PROPOSED', 'x', proposed_at, null, null, 7 from exam_misconduct limit 1");
  }

  @Test
  @Order(6)
  void nobody_s_sitting_is_made_to_count_whose_parts_are_neither_marked_nor_absent()
      throws IOException {
    String path = "exam/lifts.xhtml?session=" + session;
    Visitor officer = season.visitor("evaluator-1");
    FormElement form = officer.form(path);
    form.select("[id='form:misconduct'] option")
        .forEach(option -> option.attr("selected", option.text().contains("文晓丽")));
    form.expectFirst("[id='form:basis']").val("申诉办法第三条");
    form.expectFirst("[id='form:reason']").val("核实为本人");
    String told = Visitor.send(officer.press(form, "form:propose")).parse().text();
    assertTrue(told.contains("核实为本人"), told);
    String waits =
        done(season.who("evaluator-1b").get(at + "/misconduct-lifts")).at("/0/code").asText();
    refused(
        "409 MARKS_INCOMPLETE", decided("evaluator-1b", "misconduct-lifts", waits, "confirmation"));
    refused("409 SESSION_CLOSED", absent(CHANGES));
    done(absent(EXPELLED));
    done(decided("evaluator-1b", "misconduct-lifts", waits, "confirmation"));
    assertEquals("ABSENT", outcome(EXPELLED), "not zero, and not cancelled");
  }

  private static Caller.Answer absent(String candidate) {
    return season
        .who("evaluator-1")
        .post(
            at + "/absences",
            "{\"part\":\"PRACTICAL\",\"admissions\":[\"%s\"],\"reason\":\"清退后未考\"}"
                .formatted(season.admission(candidate, session)));
  }
}
