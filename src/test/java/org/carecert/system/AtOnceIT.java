package org.carecert.system;

import static org.carecert.system.ExamDay.done;
import static org.carecert.system.ExamDay.refused;
import static org.carecert.system.ExamDay.who;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Two officers do at the same moment what only one of them may: the second comes while the first is
 * held before its first row.
 */
class AtOnceIT {
  private static final String DAY = "2026-10-13";
  private static final String[] OFFICERS = {"evaluator-1", "evaluator-1b"};

  private static CityClock clock;
  private static String[] sessions = {};

  @BeforeAll
  static void planned() {
    clock = CityClock.at("2026-05-11 09:00", ExamDay.ACCOUNTS);
    ExamDay.session(clock, "同时之前", "2026-10-12");
    sessions = new String[] {ExamDay.planned("同时甲", DAY), ExamDay.planned("同时乙", DAY)};
  }

  @AfterAll
  static void close() {
    clock.close();
  }

  @Test
  void a_person_is_admitted_to_one_of_two_sessions_at_the_same_time() throws Exception {
    String body = "{\"cohort\":\"" + ExamDay.cohort() + "\"}";
    List<Caller.Answer> answers =
        atOnce(
            "exam_admission",
            () -> who(OFFICERS[0]).post(path(0, "/admissions"), body),
            () -> who(OFFICERS[1]).post(path(1, "/admissions"), body));
    int admitted = 0;
    for (Caller.Answer answer : answers) {
      JsonNode report = done(answer);
      admitted += report.path("admitted").size();
      for (JsonNode refused : report.path("refused")) {
        assertEquals(
            List.of("SITS_ELSEWHERE"), refused.findValuesAsText("code"), report.toString());
      }
    }
    assertEquals(2, admitted, "each of the two once");
  }

  @Test
  void an_invigilator_is_named_for_one_of_two_sessions_at_the_same_time() throws Exception {
    String body = "{\"invigilators\":[{\"username\":\"invigilator-1\"}]}";
    List<Caller.Answer> answers =
        atOnce(
            "exam_invigilator",
            () -> who(OFFICERS[0]).put(path(0, "/invigilators"), body),
            () -> who(OFFICERS[1]).put(path(1, "/invigilators"), body));
    boolean first = answers.get(0).status() < 300;
    done(answers.get(first ? 0 : 1));
    refused("422 INVIGILATOR_ELSEWHERE", answers.get(first ? 1 : 0));
  }

  @Test
  void a_new_batch_that_two_name_is_one_batch() throws Exception {
    String body = "{\"batch\":\"同时批次\"}";
    for (Caller.Answer answer :
        atOnce(
            "exam_batch",
            () -> who(OFFICERS[0]).put(path(0, "/arrangement"), body),
            () -> who(OFFICERS[1]).put(path(1, "/arrangement"), body))) {
      assertEquals("同时批次", done(answer).path("batch").asText());
    }
    assertEquals(
        List.of("1 2"),
        Tables.column(
            "select count(distinct b.id) || ' ' || count(*) from exam_session s join exam_batch b on"
                + " b.id = s.batch_id where b.name = ?",
            "同时批次"));
  }

  private static String path(int session, String rest) {
    return "/exam/sessions/" + sessions[session] + rest;
  }

  private static List<Caller.Answer> atOnce(
      String table, Supplier<Caller.Answer> one, Supplier<Caller.Answer> other) throws Exception {
    return AtOnce.both(TheHouse.get().database(), table, one, other);
  }
}
