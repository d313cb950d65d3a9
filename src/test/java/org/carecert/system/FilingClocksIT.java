package org.carecert.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Call 3: the two clocks of a filing, on days of the city's calendar. */
class FilingClocksIT {
  private static ObjectNode home() {
    ObjectNode body = FilingsContractIT.filing("HOME_NURSERY", false);
    ((ObjectNode) body.at("/classes/0")).put("kind", "MIXED").put("places", 3).put("caregivers", 1);
    body.path("materials").forEach(m -> ((ObjectNode) m).put("issuedOn", "2026-01-05"));
    return body;
  }

  private static JsonNode file(CityClock clock, ObjectNode body) {
    Caller.Answer answer = clock.caller("facility-1").post("/filings", body.toString());
    assertEquals(201, answer.status(), answer.text());
    return answer.json();
  }

  private static String clocks(JsonNode filing) {
    return filing.path("state").asText()
        + " "
        + filing.path("receiptDueOn").asText()
        + " "
        + filing.path("conformityDueOn").asText()
        + (filing.path("provisional").asBoolean(false) ? " provisional" : "");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-12 09:00, 2026-02-26, 2026-03-11", // before the Spring Festival
    "2026-02-14 10:00, 2026-02-28, 2026-03-13", // a Saturday that is worked
    "2026-02-15 10:00, 2026-02-28, 2026-03-13", // a Sunday that is not
    "2026-04-03 16:59, 2026-04-13, 2026-04-27", // before Qingming
    "2026-04-30 23:59, 2026-05-11, 2026-05-25", // before Labour Day, a worked Saturday after it
    "2026-05-01 00:00, 2026-05-11, 2026-05-25", // the next minute, already the holiday
    "2026-09-18 09:00, 2026-09-24, 2026-10-15" // over Mid-Autumn and the National Day
  })
  void the_due_days_are_5_and_15_working_days_of_the_calendar(
      String received, String receipt, String conformity) {
    try (CityClock clock = CityClock.at(received, "facility-1")) {
      JsonNode filing = file(clock, home());
      assertEquals("RECEIVED " + receipt + " " + conformity, clocks(filing));
      assertFalse(filing.has("provisional"));
      assertTrue(filing.path("receivedAt").asText().startsWith(received.replace(' ', 'T')));
    }
  }

  @Test
  void a_clock_that_runs_into_a_year_without_a_calendar_is_provisional() {
    try (CityClock clock = CityClock.at("2026-12-10 09:00", "facility-1")) {
      assertEquals("RECEIVED 2026-12-17 2026-12-31", clocks(file(clock, home())));
      clock.moves("2026-12-11 09:00");
      assertEquals("RECEIVED 2026-12-18 2027-01-01 provisional", clocks(file(clock, home())));
    }
  }

  @Test
  void a_provisional_clock_is_counted_anew_when_two_officers_say_that_the_year_is_complete()
      throws InterruptedException {
    try (CityClock clock = CityClock.at("2098-12-22 09:00", "facility-1")) {
      JsonNode filing = file(clock, home());
      assertEquals("RECEIVED 2098-12-29 2099-01-12 provisional", clocks(filing));
      String path = "/filings/" + filing.path("filingId").asText();
      enter(
          clock,
          "/working-days",
          "{\"day\":\"2099-01-05\",\"worked\":false,\"name\":\"元旦\",\"citation\":\"契约\"}");
      enter(clock, "/working-days/years", "{\"year\":2099,\"citation\":\"契约\"}");
      enter(
          clock,
          "/working-days",
          "{\"day\":\"2098-01-01\",\"worked\":false,\"name\":\"元旦\",\"citation\":\"契约\"}");
      enter(clock, "/working-days/years", "{\"year\":2098,\"citation\":\"契约\"}");
      becomes(clock, path, "RECEIVED 2098-12-29 2099-01-13");
    }
  }

  @Test
  void a_firm_clock_is_counted_anew_when_a_day_of_a_complete_year_is_corrected()
      throws InterruptedException {
    try (CityClock clock = CityClock.at("2097-03-04 09:00", "facility-1")) {
      enter(
          clock,
          "/working-days",
          "{\"day\":\"2097-01-01\",\"worked\":false,\"name\":\"元旦\",\"citation\":\"契约\"}");
      enter(clock, "/working-days/years", "{\"year\":2097,\"citation\":\"契约\"}");
      JsonNode filing = file(clock, home());
      assertEquals("RECEIVED 2097-03-11 2097-03-25", clocks(filing));
      String path = "/filings/" + filing.path("filingId").asText();
      enter(
          clock,
          "/working-days",
          "{\"day\":\"2097-03-08\",\"worked\":false,\"name\":\"调整\",\"citation\":\"契约\"}");
      becomes(clock, path, "RECEIVED 2097-03-12 2097-03-26");
    }
  }

  private static void becomes(CityClock clock, String filing, String clocks)
      throws InterruptedException {
    Caller facility = clock.caller("facility-1");
    String now = "";
    for (int tries = 0; tries < 300 && !now.equals(clocks); tries++) {
      Thread.sleep(200);
      now = clocks(facility.get(filing).json());
    }
    assertEquals(clocks, now);
  }

  private static void enter(CityClock clock, String path, String body) {
    Caller.Answer made = clock.caller("health-clerk").post(path, body);
    assertEquals(201, made.status(), made.text());
    assertEquals(
        200,
        clock
            .caller("health-reviewer")
            .post("/standards/proposals/" + made.json().path("code").asText() + "/approval", null)
            .status());
  }

  @Test
  void the_clocks_of_an_incomplete_filing_run_from_the_day_of_completion() {
    try (CityClock clock = CityClock.at("2026-04-20 09:00", "facility-1")) {
      ObjectNode body = home();
      JsonNode fire = ((ArrayNode) body.path("materials")).remove(3);
      JsonNode filing = file(clock, body);
      assertEquals("INCOMPLETE null null", clocks(filing));
      String path = "/filings/" + filing.path("filingId").asText();
      clock.moves("2026-04-30 15:00");
      Caller facility = clock.caller("facility-1");
      assertEquals("INCOMPLETE null null", clocks(facility.get(path).json()), "no clock ran");
      ObjectNode more = Worker.JSON.createObjectNode();
      more.putArray("materials").add(fire);
      JsonNode complete = facility.post(path + "/materials", more.toString()).json();
      assertEquals("RECEIVED 2026-05-11 2026-05-25", clocks(complete));
      assertEquals(filing.path("receivedAt"), complete.path("receivedAt"));
      assertEquals("RECEIVED 2026-05-11 2026-05-25", clocks(facility.get(path).json()));
    }
  }

  @Test
  void a_wrong_credit_code_starts_the_clocks_only_when_it_is_corrected() {
    try (CityClock clock = CityClock.at("2026-04-20 09:00", "facility-1")) {
      ObjectNode body = home();
      ((ObjectNode) body.path("facility")).put("uscc", "913302017343009999");
      JsonNode filing = file(clock, body);
      assertEquals("INCOMPLETE null null", clocks(filing));
      String path = "/filings/" + filing.path("filingId").asText() + "/materials";
      clock.moves("2026-04-21 09:00");
      Caller facility = clock.caller("facility-1");
      Caller.Answer still = facility.post(path, "{\"uscc\":\"91330201734300999X\"}");
      assertEquals("422 USCC_WRONG", still.status() + " " + still.codes());
      String right = "{\"uscc\":\"" + FilingsContractIT.uscc() + "\"}";
      assertEquals("RECEIVED 2026-04-28 2026-05-14", clocks(facility.post(path, right).json()));
      List<String> again = List.of(facility.post(path, right).codes());
      assertEquals(List.of("NOTHING_TO_COMPLETE"), again);
    }
  }
}
