package org.carecert.system;

import static org.carecert.system.ExamDay.done;
import static org.carecert.system.ExamDay.refused;
import static org.carecert.system.ExamDay.who;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A session with rooms, waves, a check at the door, invigilators and a candidate with more time.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ExamPlaceIT {
  private static final String DAY = "2026-08-12";
  private static final Map<String, String> PEOPLE =
      Map.of(
          "candidate-1", person("南春实", "22249919910203404X"),
          "candidate-4", person("文晓丽", "22249919830211842X"));

  private static CityClock clock;
  private static String session = "";
  private static String first = "";
  private static String second = "";

  @BeforeAll
  static void open() {
    clock = CityClock.at("2026-05-11 09:00", ExamDay.ACCOUNTS);
    session = ExamDay.admitted(clock, "考场", DAY, "12:00");
    JsonNode seats = done(who("evaluator-1").get("/exam/sessions/" + session + "/seats"));
    boolean ordered = seats.at("/0/name").asText().equals("南春实");
    first = ordered ? "candidate-1" : "candidate-4";
    second = ordered ? "candidate-4" : "candidate-1";
  }

  @AfterAll
  static void close() {
    clock.close();
  }

  private static Caller.Answer evaluator(String method, String path, String body) {
    return method.equals("PUT")
        ? who("evaluator-1").put("/exam/sessions/" + session + path, body)
        : who("evaluator-1").post("/exam/sessions/" + session + path, body);
  }

  private static Caller.Answer start(String candidate) {
    return who(candidate)
        .post(
            "/exam/attempts", "{\"admission\":\"" + ExamDay.admission(candidate, session) + "\"}");
  }

  @Test
  @Order(1)
  void rooms_hold_those_who_are_admitted_and_lack_the_invigilators_of_the_standard() {
    refused(
        "422 ROOM_FULL",
        evaluator(
            "PUT",
            "/arrangement",
            "{\"rooms\":[{\"name\":\"甲\",\"capacity\":1,\"seatsARow\":1}]}"));
    refused("422 WAVES_INVALID", evaluator("PUT", "/arrangement", "{\"waves\":2}"));
    JsonNode arranged =
        done(
            evaluator(
                "PUT",
                "/arrangement",
                """
                {"batch":"2026年第三批","waves":2,"waveSeconds":120,"rooms":[{"name":"甲","capacity":1,"seatsARow":1},
                 {"name":"乙","capacity":1,"seatsARow":1}]}"""));
    assertEquals("2026年第三批", arranged.path("batch").asText());
    assertTrue(arranged.path("identity").asBoolean(), "not said: seen at the door");
    assertEquals(2, arranged.path("lacking").size(), arranged.toString());
    assertEquals("INVIGILATORS_TOO_FEW", arranged.at("/lacking/0/code").asText());
    JsonNode seats = done(who("evaluator-1").get("/exam/sessions/" + session + "/seats"));
    assertEquals("甲", seats.at("/0/place/name").asText());
    assertEquals("乙", seats.at("/1/place/name").asText());
    assertEquals("UNCHECKED", seats.at("/1/identity").asText());
    Document map = Visitor.as("evaluator-1").page("exam/seats.xhtml?session=" + session);
    assertEquals(2, map.select("li.ex-seat[aria-label]").size(), map.text());
  }

  @Test
  @Order(1)
  void that_identity_is_not_seen_is_said_with_a_reason_which_stays() {
    String other = ExamDay.planned("门禁", "2026-08-15");
    String path = "/exam/sessions/" + other + "/arrangement";
    Caller officer = who("evaluator-1");
    assertTrue(done(officer.get(path)).path("identity").asBoolean());
    refused("422 FIELD_MISSING", officer.put(path, "{\"identity\":false}"));
    String gate = "{\"identity\":false,\"identityReason\":\"考点闸机已逐人比对\"}";
    JsonNode without = done(officer.put(path, gate));
    assertEquals(
        "false 考点闸机已逐人比对",
        without.path("identity").asText() + " " + without.path("identityReason").asText());
    Document page = Visitor.as("evaluator-1").page("exam/arrange.xhtml?session=" + other);
    assertEquals("考点闸机已逐人比对", page.expectFirst("[id='form:identityReason']").val());
    JsonNode again = done(officer.put(path, "{}"));
    String silently =
        "update exam_session set identity_demanded = false where code = '%s'".formatted(other);
    assertThrows(IllegalStateException.class, () -> Tables.run(silently), "without a word");
    assertTrue(again.path("identity").asBoolean() && again.path("identityReason").isNull());
  }

  @Test
  @Order(2)
  void who_needs_more_time_has_it_by_two_officers() {
    String wanted =
        "{"
            + PEOPLE.get(second)
            + ",\"extraPercent\":25,\"largeType\":true,\"korean\":true,\"evidence\":\"残疾人证\","
            + "\"validFrom\":\"2026-08-01\"}";
    refused(
        "422 ACCOMMODATION_EMPTY",
        who("evaluator-1")
            .post(
                "/exam/accommodations",
                "{" + PEOPLE.get(second) + ",\"evidence\":\"无\",\"validFrom\":\"2026-08-01\"}"));
    String code =
        done(who("evaluator-1").post("/exam/accommodations", wanted)).path("code").asText();
    refused(
        "422 SAME_OFFICER",
        who("evaluator-1").post("/exam/accommodations/" + code + "/grant", null));
    assertEquals(
        204, who("evaluator-1b").post("/exam/accommodations/" + code + "/grant", null).status());
    refused(
        "409 ACCOMMODATION_DECIDED",
        who("evaluator-1b").post("/exam/accommodations/" + code + "/grant", null));
  }

  private static String person(String name, String number) {
    return "\"name\":\"%s\",\"documentType\":\"RESIDENT_ID\",\"documentNumber\":\"%s\""
        .formatted(name, number);
  }

  @Test
  @Order(2)
  void nobody_is_admitted_who_meets_no_entry_condition_or_has_a_relative() {
    ExamDay.showedNothing();
    opened("assessor-place", "ASSESSOR");
    String strict = ExamDay.planned("申报", "2026-08-14", "assessor-place");
    String path = "/exam/sessions/" + strict;
    String cohort = "{\"cohort\":\"" + ExamDay.cohort() + "\"}";
    JsonNode none = done(who("evaluator-1").post(path + "/admissions", cohort));
    assertEquals(2, none.path("refused").size(), none.toString());
    List<String> codes = none.at("/refused/0/reasons").findValuesAsText("code");
    assertEquals(
        List.of(
            "ENTRY_WORK_SHORT",
            "ENTRY_CERTIFICATE_MISSING",
            "ENTRY_WORK_SHORT",
            "ENTRY_SCHOOLING_MISSING"),
        codes);
    String shown =
        "{%s,\"kind\":\"SCHOOLING\",\"since\":\"2026-07-01\",\"schooling\":\"VOCATIONAL\",\"occupations\":[\"4-10-01-02\"],\"evidence\":\"中专毕业证\"}";
    done(who("evaluator-1").post("/exam/entry-facts", shown.formatted(PEOPLE.get(first))));
    String wrong =
        done(who("evaluator-1").post("/exam/entry-facts", shown.formatted(PEOPLE.get(second))))
            .path("code")
            .asText();
    assertEquals(
        204, who("evaluator-1").post("/exam/entry-facts/" + wrong + "/withdraw", null).status());
    refused(
        "409 FACT_WITHDRAWN",
        who("evaluator-1").post("/exam/entry-facts/" + wrong + "/withdraw", null));
    refused(
        "422 FACT_INVALID",
        who("evaluator-1")
            .post(
                "/exam/entry-facts",
                shown.formatted(PEOPLE.get(first)).replace("SCHOOLING", "TITLE")));
    assertEquals(
        204,
        who("evaluator-1")
            .post(
                "/exam/relations",
                "{" + PEOPLE.get(second) + ",\"username\":\"assessor-place\",\"note\":\"姐妹\"}")
            .status());
    JsonNode one = done(who("evaluator-1").post(path + "/admissions", cohort));
    assertEquals(1, one.path("admitted").size(), one.toString());
    codes = one.at("/refused/0/reasons").findValuesAsText("code");
    assertTrue(
        codes.contains("RELATED") && codes.contains("ENTRY_SCHOOLING_MISSING"), codes.toString());
    JsonNode list = done(who("evaluator-1").get(path + "/eligibility"));
    assertEquals(1, list.size());
    assertEquals(0, list.at("/0/lacks").size());
    assertEquals("SCHOOLING", list.at("/0/facts/0/fact/kind").asText());
    ExamDay.showed();
  }

  @Test
  @Order(3)
  void the_ticket_is_given_to_whose_it_is_and_to_the_organisation() {
    String path = "/exam/admissions/" + ExamDay.admission(first, session) + "/ticket.pdf";
    Caller.Answer own = who(first).get(path);
    assertEquals(200, own.status());
    assertTrue(own.text().startsWith("%PDF-"));
    assertEquals(200, who("evaluator-1").get(path).status());
    refused("404 NOT_FOUND", who(second).get(path));
    refused("404 NOT_FOUND", Caller.fresh("evaluator-2").get(path));
  }

  @Test
  @Order(3)
  void the_organisation_has_all_tickets_of_a_session_in_one_file() throws IOException {
    Visitor officer = Visitor.as("evaluator-1");
    FormElement form = officer.form("exam/session.xhtml?code=" + session);
    Connection.Response file = Visitor.send(officer.press(form, "form:tickets"));
    Files.createDirectories(Path.of("target/papers"));
    Files.write(Path.of("target/papers/session-tickets.pdf"), file.bodyAsBytes());
    try (PDDocument tickets = Loader.loadPDF(file.bodyAsBytes())) {
      assertEquals(2, tickets.getNumberOfPages());
      String text = new PDFTextStripper().getText(tickets);
      for (String candidate : PEOPLE.keySet()) {
        assertTrue(text.contains(ExamDay.admission(candidate, session)), text);
      }
    }
  }

  @Test
  @Order(3)
  void a_batch_shows_its_sessions_and_how_far_they_are() {
    Visitor officer = Visitor.as("evaluator-1");
    Document batch = officer.page("exam/batch.xhtml?session=" + session);
    assertEquals("2026年第三批", batch.expectFirst("h1").text());
    String row =
        batch.expectFirst("#sessions tr:has(a[href$='session.xhtml?code=" + session + "'])").text();
    assertTrue(row.contains("考场") && row.contains("2"), row);
    Document all = officer.page("exam/batch.xhtml");
    String link = all.expectFirst("#batches a:contains(2026年第三批)").attr("href");
    assertEquals("2026年第三批", officer.page(link.substring(1)).expectFirst("h1").text());
  }

  @Test
  @Order(4)
  void nobody_starts_without_invigilators_identity_and_his_wave() {
    clock.moves(DAY + " 08:50");
    Document waiting =
        Visitor.as(second)
            .page("exam/waiting.xhtml?admission=" + ExamDay.admission(second, session));
    assertEquals(
        Instant.parse("2026-08-12T01:02:00Z"),
        Instant.parse(waiting.expectFirst("#waiting").attr("data-starts-at")));
    refused(
        "409 WINDOW_CLOSED IDENTITY_NOT_SEEN INVIGILATORS_TOO_FEW INVIGILATORS_TOO_FEW",
        start(first));
    clock.moves(DAY + " 09:00");
    refused("409 IDENTITY_NOT_SEEN INVIGILATORS_TOO_FEW INVIGILATORS_TOO_FEW", start(first));
    refused(
        "409 WAVE_WAITS IDENTITY_NOT_SEEN INVIGILATORS_TOO_FEW INVIGILATORS_TOO_FEW",
        start(second));
    for (String candidate : new String[] {first, second}) {
      String admission = ExamDay.admission(candidate, session);
      done(
          evaluator(
              "POST", "/identity-checks", "{\"admission\":\"" + admission + "\",\"seen\":true}"));
    }
    refused("409 INVIGILATORS_TOO_FEW INVIGILATORS_TOO_FEW", start(first));
    refused("409 SESSION_BEGUN", evaluator("PUT", "/arrangement", "{}"));
  }

  @Test
  @Order(5)
  void with_all_of_it_each_starts_in_his_wave_and_has_the_time_that_he_needs() {
    StringBuilder posts = new StringBuilder("{\"username\":\"invigilator-1\",\"room\":1}");
    for (int i = 2; i <= 4; i++) {
      String username = "invigilator-place-" + i;
      opened(username, "INVIGILATOR");
      posts.append(",{\"username\":\"%s\",\"room\":%d}".formatted(username, i < 3 ? 1 : 2));
    }
    String enough = "{\"invigilators\":[" + posts + "]}";
    opened("invigilator-place-5", "INVIGILATOR");
    posts.append(",{\"username\":\"invigilator-place-5\",\"room\":1}");
    done(evaluator("PUT", "/invigilators", "{\"invigilators\":[" + posts + "]}"));
    assertEquals(
        204,
        who("evaluator-1")
            .post(
                "/exam/relations",
                "{" + PEOPLE.get(first) + ",\"username\":\"invigilator-place-5\",\"note\":\"姑侄\"}")
            .status());
    refused("409 RELATIVE_WATCHES", start(first));
    refused(
        "409 SESSION_BEGUN",
        evaluator(
            "PUT",
            "/invigilators",
            "{\"invigilators\":[{\"username\":\"invigilator-1\",\"room\":1}]}"));
    done(evaluator("PUT", "/invigilators", enough));
    JsonNode one = done(start(first));
    assertEquals(90, minutes(one));
    refused("409 WAVE_WAITS", start(second));
    clock.moves(DAY + " 09:02");
    done(evaluator("POST", "/pauses", "{\"reason\":\"火警\"}"));
    refused("409 SESSION_PAUSED", start(second));
    done(evaluator("POST", "/resumptions", "{}"));
    done(evaluator("POST", "/pauses", "{\"room\":2,\"reason\":\"漏水\"}"));
    refused("409 SESSION_PAUSED", start(second));
    refused("409 NOT_PAUSED", evaluator("POST", "/resumptions", "{\"room\":1}"));
    refused("404 NOT_FOUND", evaluator("POST", "/pauses", "{\"room\":3,\"reason\":\"漏水\"}"));
    done(evaluator("POST", "/resumptions", "{\"room\":2}"));
    JsonNode other = done(start(second));
    assertEquals(112, minutes(other), "90 and a quarter");
    assertEquals(true, other.at("/needs/largeType").asBoolean());
    assertEquals(other.path("deadlineAt"), done(start(second)).path("deadlineAt"));
    JsonNode paused = done(evaluator("POST", "/pauses", "{\"room\":2,\"reason\":\"噪音\"}"));
    assertEquals(1, paused.path("given").size(), "the second room alone");
    assertEquals(ExamDay.admission(second, session), paused.at("/given/0/admission").asText());
    done(evaluator("POST", "/resumptions", "{\"room\":2}"));
    for (JsonNode attempt : new JsonNode[] {one, other}) {
      done(
          Caller.nobody()
              .post(
                  "/exam/attempts/" + attempt.path("attempt").asText() + "/hand-in",
                  null,
                  "Attempt-Token",
                  attempt.path("token").asText()));
    }
  }

  private static void opened(String username, String role) {
    done(
        Caller.as("admin")
            .post(
                "/bodies/EVAL-1/accounts",
                "{\"username\":\"%s\",\"displayName\":\"新同事\",\"roles\":[\"%s\"],\"password\":\"good-pass-123\"}"
                    .formatted(username, role)));
  }

  private static long minutes(JsonNode attempt) {
    return Duration.between(
            Instant.parse(attempt.path("startedAt").asText()),
            Instant.parse(attempt.path("deadlineAt").asText()))
        .toMinutes();
  }
}
