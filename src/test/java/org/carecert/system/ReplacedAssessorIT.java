package org.carecert.system;

import static org.carecert.system.ExamDay.done;
import static org.carecert.system.ExamDay.refused;
import static org.carecert.system.ExamDay.who;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.stream.Stream;
import org.carecert.system.story.Course;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An assessor who falls ill in the midst of a session, and another who takes his place. */
class ReplacedAssessorIT {
  private static final String DAY = "2026-09-03";
  private static final String PASSWORD = "good-pass-123";
  private static final String COMES = "assessor-comes";
  private static final String KIN = "assessor-kin";

  private static CityClock clock;
  private static String session = "";

  @BeforeAll
  static void open() {
    String[] accounts =
        Stream.concat(Stream.of(ExamDay.ACCOUNTS), Stream.of("assessor-2", "assessor-3"))
            .toArray(String[]::new);
    clock = CityClock.at("2026-05-11 09:00", accounts);
    session = ExamDay.session(clock, "换考评员", DAY);
    for (String username : new String[] {COMES, KIN}) {
      done(
          Caller.as("admin")
              .post(
                  "/bodies/EVAL-1/accounts",
                  "{\"username\":\"%s\",\"displayName\":\"新考评员\",\"roles\":[\"ASSESSOR\"],\"password\":\"%s\"}"
                      .formatted(username, PASSWORD)));
    }
    assertEquals(
        204,
        who("evaluator-1")
            .post(
                "/exam/relations",
                "{\"name\":\"文晓丽\",\"documentType\":\"RESIDENT_ID\","
                    + "\"documentNumber\":\"22249919830211842X\",\"username\":\""
                    + KIN
                    + "\",\"note\":\"姐妹\"}")
            .status());
  }

  @AfterAll
  static void close() {
    clock.close();
  }

  private static Caller.Answer proposed(String from, String to) {
    ObjectNode body =
        Worker.JSON
            .createObjectNode()
            .put("kind", "REPLACE_ASSESSOR")
            .put("assessor", from)
            .put("successor", to)
            .put("reason", "突发疾病");
    return who("evaluator-1").post("/exam/sessions/" + session + "/changes", body.toString());
  }

  private static Caller.Answer marks(Caller assessor, String candidate, JsonNode station) {
    ObjectNode body =
        Worker.JSON
            .createObjectNode()
            .put("admission", ExamDay.admission(candidate, session))
            .put("station", station.path("code").asText());
    ObjectNode points = body.putObject("points");
    for (JsonNode criterion : station.path("criteria")) {
      points.put(criterion.path("code").asText(), criterion.path("max").asInt());
    }
    return assessor.post("/exam/sessions/" + session + "/marks", body.toString());
  }

  private static void all(Caller assessor, String candidate) {
    for (JsonNode station : Course.practical().path("stations")) {
      done(marks(assessor, candidate, station));
    }
  }

  private static JsonNode line(String candidate) {
    String admission = ExamDay.admission(candidate, session);
    JsonNode all = done(who("evaluator-1").get("/exam/sessions/" + session + "/admissions"));
    for (JsonNode each : all.findParents("admission")) {
      if (each.path("admission").asText().equals(admission)) {
        return each;
      }
    }
    throw new AssertionError(all.toString());
  }

  @Test
  void two_officers_put_another_in_his_place_and_what_he_marked_stands() throws IOException {
    clock.moves(DAY + " 09:05");
    done(who("assessor-1").post("/exam/sessions/" + session + "/attendance/mine", null));
    all(who("assessor-1"), "candidate-1");
    refused("409 ASSESSOR_THERE", proposed("assessor-1", "assessor-2"));
    refused("422 ASSESSOR_UNKNOWN", proposed("assessor-1", "evaluator-1"));
    refused("422 ASSESSOR_UNKNOWN", proposed(COMES, KIN));
    refused("422 RELATED", proposed("assessor-1", KIN));
    Visitor officer = Visitor.as("evaluator-1");
    FormElement form = officer.form("exam/changes.xhtml?session=" + session);
    form.expectFirst("[id='form:assessor'] option[value=assessor-1]").attr("selected", "selected");
    form.expectFirst("[id='form:successor'] option[value=" + COMES + "]")
        .attr("selected", "selected");
    form.expectFirst("[id='form:grounds']").val("突发疾病");
    Visitor.send(officer.press(form, "form:swap"));
    refused("409 SESSION_CHANGE_WAITS", proposed("assessor-2", COMES));
    String path = "/exam/sessions/" + session + "/changes";
    JsonNode waits = done(who("evaluator-1b").get(path)).path(0);
    assertEquals(
        "REPLACE_ASSESSOR 新考评员",
        waits.path("kind").asText() + " " + waits.path("successor").asText());
    String confirm = path + "/" + waits.path("code").asText() + "/confirmation";
    refused("422 SAME_OFFICER", who("evaluator-1").post(confirm, null));
    done(who("evaluator-1b").post(confirm, null));
    refused("404 NOT_FOUND", who("assessor-1").get("/exam/sessions/" + session + "/marks"));
    refused("409 ASSESSOR_THERE", proposed("assessor-2", "assessor-1"));
    Caller comes = Caller.fresh(COMES, PASSWORD);
    JsonNode station = Course.practical().at("/stations/0");
    refused("409 PLACE_MARKED", marks(comes, "candidate-1", station));
    all(comes, "candidate-4");
    for (String other : new String[] {"assessor-2", "assessor-3"}) {
      all(who(other), "candidate-1");
      all(who(other), "candidate-4");
    }
    for (String candidate : new String[] {"candidate-1", "candidate-4"}) {
      JsonNode line = line(candidate);
      assertEquals(line.path("marksNeeded").asInt(), line.path("marks").asInt(), line.toString());
      assertEquals(100, line.path("practical").asInt(), line.toString());
    }
    IllegalStateException kept =
        assertThrows(
            IllegalStateException.class,
            () ->
                Tables.run(
                    "delete from exam_session_assessor a using exam_session s where s.id ="
                        + " a.session_id and s.code = '"
                        + session
                        + "' and a.account_id = (select max(b.account_id) from"
                        + " exam_session_assessor b where b.session_id = s.id)"));
    assertTrue(
        String.valueOf(kept.getCause()).contains("two officers"), String.valueOf(kept.getCause()));
  }
}
