package org.carecert.system;

import static org.carecert.system.Worker.today;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Sixty people of every kind of past are barred: by no door, for no post and on no later day is one
 * of them eligible; and what was known before stays what was known before, byte for byte.
 */
class NeverEligibleIT {
  private static final long SEED = 20261125;
  private static final int PEOPLE = 60;
  static final List<String> POSTS =
      List.of("HEAD", "CAREGIVER", "HEALTH_STAFF", "COOK", "GUARD", "NUTRITIONIST", "CHILDMINDER");
  private static final Caller CLERK = Caller.as("hr-clerk");

  private static final List<Worker> BARRED = new ArrayList<>();
  private static ObjectNode asked;
  private static JsonNode before;

  @BeforeAll
  static void bar() throws InterruptedException {
    Random chance = new Random(SEED);
    for (int i = 0; i < PEOPLE; i++) {
      BARRED.add(somebody(i, chance));
    }
    Worker.bringIn(BARRED.toArray(Worker[]::new));
    OffsetDateTime known = OffsetDateTime.now(ZoneOffset.ofHours(8));
    asked = question(today(), "CAREGIVER", "COOK").put("knownAt", known.toString());
    before = results(asked);
    // The ban is recorded in a later instant than the one that is asked for.
    Thread.sleep(5);
    for (int i = 0; i < PEOPLE; i++) {
      bar(BARRED.get(i), chance);
    }
  }

  static Worker somebody(int i, Random chance) {
    Worker worker = Worker.named("禁入" + i);
    if (chance.nextInt(4) > 0) {
      worker.skill(
          "4-10-01-03", 1 + chance.nextInt(5), today().minusDays(chance.nextInt(900)), null);
    }
    if (chance.nextInt(4) > 0) {
      worker.clear();
    }
    if (chance.nextInt(4) > 0) {
      worker.healthy();
    }
    if (chance.nextBoolean()) {
      worker.minded();
    }
    if (chance.nextInt(3) == 0) {
      worker.postTraining(chance.nextBoolean() ? "HEALTH_STAFF" : "HEAD");
    }
    return worker;
  }

  private static void bar(Worker worker, Random chance) {
    if (chance.nextInt(3) == 0) {
      TwoOfficers.sanction(worker, "SUSPENDED", today());
    }
    TwoOfficers.sanction(
        worker, chance.nextBoolean() ? "COURT_LIFETIME" : "STATUTORY_LIFETIME", today());
  }

  private static ObjectNode question(LocalDate asOf, String... posts) {
    ObjectNode body =
        Worker.JSON.createObjectNode().put("purpose", "HIRING").put("asOf", asOf.toString());
    ArrayNode subjects = body.putArray("subjects");
    for (int i = 0; i < PEOPLE; i++) {
      for (String post : posts) {
        subjects.add(BARRED.get(i).subject(i + "-" + post, post));
      }
    }
    return body;
  }

  private static JsonNode results(ObjectNode question) {
    Caller.Answer answer = CLERK.post("/verifications", question.toString());
    assertEquals(200, answer.status(), answer.text());
    return answer.json().path("results");
  }

  @Test
  void the_decision_function_says_no_for_every_post_today_and_on_every_later_day() {
    for (LocalDate day :
        List.of(today(), today().plusDays(1), today().plusYears(5), today().plusYears(60))) {
      for (String post : POSTS) {
        for (JsonNode result : results(question(day, post))) {
          assertEquals("NOT_ELIGIBLE", result.path("decision").asText(), result.toString());
          assertEquals("BARRED", result.path("reasons").path(0).path("code").asText());
        }
      }
    }
  }

  @Test
  void what_was_known_before_the_bans_is_told_as_it_was() {
    Set<String> decisions = new TreeSet<>();
    before.forEach(result -> decisions.add(result.path("decision").asText()));
    assertEquals(Set.of("ELIGIBLE", "NOT_ELIGIBLE"), decisions, "the people differ");
    assertEquals(before.toString(), results(asked).toString());
  }

  @Test
  void a_filing_finds_each_of_them_and_counts_none() {
    for (int i = 0; i < PEOPLE; i += 6) {
      ObjectNode filing =
          FilingsContractIT.filing("HOME_NURSERY", false, BARRED.get(i), BARRED.get(i + 1));
      ((ObjectNode) filing.at("/classes/0")).put("kind", "MIXED").put("places", 5);
      Caller.Answer answer = Caller.as("facility-1").post("/filings", filing.toString());
      assertEquals(201, answer.status(), answer.text());
      Set<String> found = new TreeSet<>();
      answer
          .json()
          .path("findings")
          .forEach(f -> found.add(f.path("code").asText() + " " + f.path("subject").asText()));
      assertTrue(found.contains("BARRED c0") && found.contains("BARRED c1"), found.toString());
      assertTrue(found.contains("RATIO_SHORT MIXED"), found.toString());
    }
  }

  @Test
  void no_subsidy_is_theirs() {
    int asked = 0;
    for (Worker worker : BARRED) {
      if (!worker.lastCertificate().isEmpty()) {
        asked++;
        ObjectNode question =
            Worker.JSON
                .createObjectNode()
                .put("programme", "SKILL_UPGRADE")
                .put("certificateNumber", worker.lastCertificate())
                .put("appliedOn", today().toString());
        question
            .putObject("person")
            .put("name", worker.name())
            .put("documentType", "RESIDENT_ID")
            .put("documentNumber", worker.number());
        question
            .putObject("facts")
            .put("insuranceMonths", 40)
            .put("insuranceState", "EMPLOYED")
            .putArray("groups");
        JsonNode told = CLERK.post("/subsidies/determinations", question.toString()).json();
        assertEquals("NOT_ENTITLED", told.path("decision").asText(), told.toString());
        assertTrue(
            told.path("reasons").findValuesAsText("code").contains("BARRED"), told.toString());
      }
    }
    assertTrue(asked > 20, "people asked for: " + asked);
  }

  @Test
  void nobody_takes_a_ban_back_by_asking_for_it_again() {
    Worker worker = BARRED.get(0);
    Worker.bringIn(worker);
    assertEquals(
        "NOT_ELIGIBLE", results(question(today(), "CAREGIVER")).path(0).path("decision").asText());
  }
}
