package org.carecert.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.carecert.launch.House;
import org.carecert.system.story.Paper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first start in demo mode, in a house of its own: the whole city is there, and stays. */
class DemoCityIT {
  private static final List<String> STANDINGS =
      List.of(
          "ELIGIBLE",
          "ELIGIBLE FOREIGN",
          "NOT_ELIGIBLE",
          "BARRED",
          "SUSPENDED",
          "CERTIFICATE_EXPIRED",
          "CERTIFICATE_MISSING",
          "CERTIFICATE_REVOKED",
          "CERTIFICATE_SUSPENDED",
          "OCCUPATION_NOT_SUITABLE",
          "POST_TRAINING_MISSING",
          "HEALTH_CERTIFICATE_EXPIRED",
          "RECORD_CHECK_MISSING",
          "RECORD_CHECK_OVERDUE");

  private static final List<String> SAID = new ArrayList<>();
  @TempDir static Path data;
  private static House house;

  @BeforeAll
  static void load() throws IOException {
    house = House.start(Path.of("..").toAbsolutePath().normalize(), data);
    house.loadDemoCity(SAID::add);
  }

  @AfterAll
  static void close() throws IOException {
    house.close();
  }

  @Test
  void everything_is_loaded_and_the_house_is_ready() {
    assertTrue(SAID.stream().noneMatch(line -> line.contains("incomplete")), SAID.toString());
    assertEquals(200, Caller.nobodyAt(house.address()).get("/health").status());
  }

  @Test
  void three_schools_and_two_evaluation_organisations_are_at_work() {
    for (String school : List.of("school-1", "school-2", "school-3")) {
      assertEquals(school.equals("school-1") ? 2 : 0, items(school, "/cohorts").size(), school);
    }
    for (String evaluator : List.of("evaluator-1", "evaluator-2")) {
      assertEquals(200, as(evaluator).get("/exam/sessions").status(), evaluator);
    }
  }

  @Test
  void one_cohort_is_finished_and_one_is_open() {
    Map<String, Integer> states = new TreeMap<>();
    items("hr-clerk", "/cohorts")
        .forEach(c -> states.merge(c.path("state").asText(), 1, (a, b) -> a + b));
    assertEquals(Map.of("FINISHED", 1, "RUNNING", 1), states);
  }

  @Test
  void the_code_on_an_issued_paper_is_genuine_by_the_published_keys() throws Exception {
    Caller school = as("school-1");
    JsonNode held = items("school-1", "/certificates?limit=1").path(0);
    byte[] pdf = school.get("/certificates/" + held.path("number").asText() + "/pdf").body();
    String link = Paper.square(pdf);
    assertTrue(link.startsWith(house.address() + "v#"), link);
    String claim = SignedClaim.genuine(link, Caller.nobodyAt(house.address()).get("/keys").text());
    for (String key : List.of("number", "name", "verificationCode")) {
      String said = held.path(key).asText();
      assertTrue(!said.isEmpty() && claim.contains(said), key + ": " + claim);
    }
  }

  @Test
  void a_lost_certificate_is_printed_once_more_by_two_people_under_its_number() throws Exception {
    String number = items("school-1", "/certificates?limit=1").path(0).path("number").asText();
    String before = detail(number).at("/copies/0/printSerial").asText();
    String wanted = "{\"cause\":\"LOST\",\"note\":\"本人到场申请，已核对身份证\"}";
    String prepare = "/certificates/reissues/" + number;
    assertEquals("NOT_FOUND", as("school-2").post(prepare, wanted).codes());
    Caller.Answer prepared = as("school-1").post(prepare, wanted);
    assertEquals(201, prepared.status(), prepared.text());
    assertEquals("REISSUE_OPEN", as("school-1b").post(prepare, wanted).codes());
    String sign = "/certificates/reissues/" + prepared.json().path("code").asText() + "/sign";
    assertEquals("SAME_OFFICER", as("school-1").post(sign, null).codes());
    Caller.Answer signed = as("school-1b").post(sign, null);
    assertEquals(200, signed.status(), signed.text());
    assertEquals("REISSUE_CLOSED", as("school-1b").post(sign, null).codes());

    JsonNode copies = detail(number).path("copies");
    assertEquals(2, copies.size(), copies.toString());
    String serial = copies.at("/0/printSerial").asText();
    assertNotEquals(before, serial);
    assertEquals(before, copies.at("/1/printSerial").asText());
    assertTrue(copies.at("/1/replacedAt").isTextual(), copies.toString());
    byte[] pdf = as("school-1").get("/certificates/" + number + "/pdf").body();
    String text = Paper.text(pdf);
    for (String said : List.of(number, serial, "补发日期")) {
      assertTrue(text.contains(said), said + ": " + text);
    }
    assertEquals(List.of(), Paper.faults(pdf));
    byte[] credential = as("school-1").get("/certificates/" + number + "/credential").body();
    assertTrue(new String(credential, StandardCharsets.UTF_8).contains(number));
  }

  @Test
  void twelve_facilities_have_filed_and_wait_in_more_than_one_state() {
    JsonNode filings = items("health-clerk", "/filings?limit=200");
    assertEquals(12, filings.size());
    Set<String> states = new TreeSet<>();
    filings.forEach(filing -> states.add(filing.path("state").asText()));
    assertTrue(states.size() > 1, states.toString());
  }

  @Test
  void the_course_has_its_lessons_and_a_learner_earns_time() {
    JsonNode course = items("school-1", "/courses").path(0);
    assertTrue(course.path("lessons").size() >= 12, course.toString());
    JsonNode mine = as("candidate-4").get("/learning").json();
    assertTrue(mine.path("teaching").asBoolean(), mine.toString());
    String lesson = mine.path("lessons").path(0).path("code").asText();
    assertEquals(200, as("candidate-4").post("/learning/" + lesson + "/begin", null).status());
  }

  @Test
  void two_hundred_workers_are_registered_of_every_standing() throws IOException {
    ObjectNode question = Worker.JSON.createObjectNode().put("purpose", "HIRING");
    ArrayNode subjects = question.putArray("subjects");
    for (JsonNode worker : workers()) {
      subjects
          .addObject()
          .put("ref", worker.path("documentType").asText() + subjects.size())
          .put("name", worker.path("name").asText())
          .put("documentType", worker.path("documentType").asText())
          .put("documentNumber", worker.path("documentNumber").asText())
          .put("post", "CAREGIVER");
    }
    JsonNode results =
        as("hr-clerk").post("/verifications", question.toString()).json().path("results");
    assertEquals(200, results.size());
    Set<String> missing = new TreeSet<>(STANDINGS);
    for (JsonNode result : results) {
      String papers = result.path("ref").asText().startsWith("FOREIGN") ? " FOREIGN" : "";
      missing.remove(result.path("decision").asText() + papers);
      result.path("reasons").forEach(reason -> missing.remove(reason.path("code").asText()));
      assertNotEquals("NO_MATCH", result.at("/reasons/0/code").asText(), result.toString());
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void loading_again_changes_nothing() {
    List<String> before = state();
    List<String> said = new ArrayList<>();
    house.loadDemoCity(said::add);
    assertEquals(List.of(), said);
    assertEquals(before, state());
  }

  private static JsonNode detail(String number) {
    return as("school-1").get("/certificates/" + number).json();
  }

  private static List<String> state() {
    return List.of(
        as("admin").get("/demo/steps").text(),
        as("hr-clerk").get("/cohorts").text(),
        as("health-clerk").get("/filings?limit=200").text(),
        as("auditor").get("/certificates?limit=200").text(),
        as("hr-clerk").get("/subsidies/claims").text());
  }

  private static JsonNode workers() throws IOException {
    try (InputStream in = DemoCityIT.class.getResourceAsStream("/demo/workers.json")) {
      return Worker.JSON.readTree(in).path("workers");
    }
  }

  private static JsonNode items(String who, String path) {
    return as(who).get(path).json().path("items");
  }

  private static Caller as(String who) {
    return Caller.as(house.address(), who);
  }
}
