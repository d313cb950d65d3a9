package org.carecert.system;

import static org.carecert.system.ExamDay.done;
import static org.carecert.system.ExamDay.refused;
import static org.carecert.system.ExamDay.who;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An admission that is taken back before its candidate started. */
class WithdrawnAdmissionIT {
  private static final String DAY = "2026-08-25";
  private static final String SITS = "candidate-1";
  private static final String LEAVES = "candidate-4";

  private static CityClock clock;

  @BeforeAll
  static void open() {
    clock = CityClock.at("2026-05-11 09:00", ExamDay.ACCOUNTS);
  }

  @AfterAll
  static void close() {
    clock.close();
  }

  private static Caller.Answer withdraw(String session, String admission, String reason) {
    return who("evaluator-1")
        .post(
            "/exam/sessions/" + session + "/withdrawals",
            "{\"admission\":\"%s\",\"reason\":\"%s\"}".formatted(admission, reason));
  }

  private static JsonNode admits(String session) {
    return done(
        who("evaluator-1")
            .post(
                "/exam/sessions/" + session + "/admissions",
                "{\"cohort\":\"" + ExamDay.cohort() + "\"}"));
  }

  private static List<String> reasons(JsonNode report) {
    return report.path("refused").findValuesAsText("code");
  }

  private static List<String> roll(String session) {
    return done(who("evaluator-1").get("/exam/sessions/" + session + "/admissions"))
        .findValuesAsText("admission");
  }

  @Test
  void its_seat_is_free_its_ticket_opens_nothing_and_its_person_may_be_admitted_elsewhere()
      throws IOException {
    String session = ExamDay.session(clock, "撤销", DAY);
    String elsewhere = ExamDay.planned("另场", DAY);
    JsonNode none = admits(elsewhere);
    assertEquals(0, none.path("admitted").size(), "they have a seat at that time");
    assertEquals(List.of("SITS_ELSEWHERE", "SITS_ELSEWHERE"), reasons(none), none.toString());
    String leaves = ExamDay.admission(LEAVES, session);
    String sits = ExamDay.admission(SITS, session);
    refused(
        "409 WINDOW_CLOSED",
        who("evaluator-1")
            .post(
                "/exam/sessions/" + session + "/identity-checks",
                "{\"admission\":\"" + leaves + "\",\"seen\":true}"));
    refused("422 FIELD_MISSING", withdraw(session, leaves, ""));
    refused("404 NOT_FOUND", withdraw(session, "nowhere", "报错场次"));
    refused(
        "404 NOT_FOUND",
        Caller.fresh("evaluator-2")
            .post(
                "/exam/sessions/" + session + "/withdrawals",
                "{\"admission\":\"" + leaves + "\",\"reason\":\"报错场次\"}"));
    Visitor officer = Visitor.as("evaluator-1");
    FormElement form = officer.form("exam/session.xhtml?code=" + session);
    form.expectFirst("[id='form:leaving'] option[value=" + leaves + "]")
        .attr("selected", "selected");
    form.expectFirst("[id='form:why']").val("报错场次");
    Visitor.send(officer.press(form, "form:withdraw"));
    String page = officer.page("exam/session.xhtml?code=" + session).select("#withdrawn").text();
    assertTrue(page.contains("文晓丽") && page.contains("报错场次"), page);
    assertEquals(List.of(sits), roll(session));
    assertFalse(who(LEAVES).get("/exam/mine").text().contains(leaves));
    String told = Visitor.as(LEAVES).page("exam/mine.xhtml").select(".exam-withdrawn").text();
    assertTrue(told.contains("报错场次"), told);
    refused("404 NOT_FOUND", who(LEAVES).get("/exam/admissions/" + leaves + "/ticket.pdf"));
    refused(
        "404 NOT_FOUND", who(LEAVES).post("/exam/attempts", "{\"admission\":\"" + leaves + "\"}"));
    refused("404 NOT_FOUND", withdraw(session, leaves, "再次"));
    JsonNode there = admits(elsewhere);
    assertEquals(1, there.path("admitted").size(), there.toString());
    JsonNode again = admits(session);
    assertEquals(0, again.path("admitted").size(), "he has a seat elsewhere now");
    assertTrue(reasons(again).contains("SITS_ELSEWHERE"), again.toString());
    done(withdraw(elsewhere, there.at("/admitted/0/admission").asText(), "改回原场"));
    JsonNode back = admits(session);
    assertEquals(1, back.path("admitted").size(), back.toString());
    assertEquals(
        List.of("1", "2"),
        Tables.column(
            "select a.seat::text from exam_admission a join exam_session s on s.id = a.session_id"
                + " where s.code = ? order by a.seat",
            session));
    kept(session, sits);
  }

  private static void kept(String session, String sits) {
    IllegalStateException refused =
        assertThrows(
            IllegalStateException.class,
            () -> Tables.run("delete from exam_admission where code = '" + sits + "'"));
    assertTrue(String.valueOf(refused.getCause()).contains("never deleted"));
    clock.moves(DAY + " 09:05");
    ExamDay.start(SITS, session);
    refused("409 ADMISSION_USED", withdraw(session, sits, "违规"));
    String absent = ExamDay.admission(LEAVES, session);
    clock.moves(DAY + " 12:05");
    refused("409 WINDOW_CLOSED", withdraw(session, absent, "没有来"));
  }
}
