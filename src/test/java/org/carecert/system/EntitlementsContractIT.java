package org.carecert.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Call 4: what is this worker entitled to? */
class EntitlementsContractIT {
  private static final Caller CLERK = Caller.as("hr-clerk");
  private static final String CARE = "4-10-01-03";
  private static final Worker[] BY_LEVEL = new Worker[6];
  private static final Worker IN_2021 = of("补贴二一", 4, "2021-06-01");
  private static final Worker TRAINED = Worker.named("补贴培训").postTraining("HEALTH_STAFF");

  @BeforeAll
  static void workers() {
    for (int level = 1; level <= 5; level++) {
      BY_LEVEL[level] = of("补贴" + level, level, "2025-01-10");
    }
    Worker.bringIn(java.util.Arrays.copyOfRange(BY_LEVEL, 1, 6));
    Worker.bringIn(IN_2021, TRAINED);
  }

  private static Worker of(String name, int level, String issuedOn) {
    return Worker.named(name).skill(CARE, level, LocalDate.parse(issuedOn), null);
  }

  private static ObjectNode question(String programme, Worker worker, String appliedOn) {
    ObjectNode body =
        Worker.JSON
            .createObjectNode()
            .put("programme", programme)
            .put("certificateNumber", worker.lastCertificate())
            .put("appliedOn", appliedOn);
    body.putObject("person")
        .put("name", worker.name())
        .put("documentType", "RESIDENT_ID")
        .put("documentNumber", worker.number());
    body.putObject("facts")
        .put("insuranceMonths", 36)
        .put("insuranceState", "EMPLOYED")
        .put("assessmentFeeFen", 30_000)
        .putArray("groups")
        .add("REGISTERED_UNEMPLOYED");
    return body;
  }

  private static ObjectNode with(ObjectNode question, String fact, Object value) {
    ((ObjectNode) question.path("facts")).putPOJO(fact, value);
    return question;
  }

  private static ObjectNode without(ObjectNode question, String fact) {
    ((ObjectNode) question.path("facts")).remove(fact);
    return question;
  }

  private static JsonNode ask(ObjectNode question) {
    Caller.Answer answer = CLERK.post("/subsidies/determinations", question.toString());
    assertEquals(200, answer.status(), answer.text());
    JsonNode told = answer.json();
    assertTrue(told.path("trace").isArray(), "the trace is always present");
    for (JsonNode reason : told.path("reasons")) {
      assertFalse(reason.path("message").asText().isBlank(), reason.toString());
      assertFalse(reason.path("basis").asText().isBlank(), reason.toString());
    }
    return told;
  }

  private static String told(ObjectNode question) {
    JsonNode answer = ask(question);
    Set<String> codes = new TreeSet<>();
    answer.path("reasons").forEach(r -> codes.add(r.path("code").asText()));
    return answer.path("decision").asText()
        + " "
        + answer.path("amountFen").asLong()
        + " "
        + String.join(" ", codes);
  }

  @Test
  void skill_upgrade_pays_by_level_in_2025_and_covers_no_other() {
    Map.of(
            5,
            "ENTITLED 100000 ",
            4,
            "ENTITLED 150000 ",
            3,
            "ENTITLED 200000 ",
            2,
            "NOT_ENTITLED 0 LEVEL_NOT_COVERED",
            1,
            "NOT_ENTITLED 0 LEVEL_NOT_COVERED")
        .forEach(
            (level, expected) ->
                assertEquals(
                    expected,
                    told(question("SKILL_UPGRADE", BY_LEVEL[level], "2025-11-24")),
                    "level " + level));
  }

  @Test
  void twelve_months_from_issue_include_the_last_day() {
    Worker worker = of("补贴期限", 4, "2024-06-10");
    Worker.bringIn(worker);
    assertEquals("ENTITLED 150000 ", told(question("SKILL_UPGRADE", worker, "2025-06-10")));
    assertEquals("NOT_ENTITLED 0 TOO_LATE", told(question("SKILL_UPGRADE", worker, "2025-06-11")));
  }

  @Test
  void insurance_must_be_long_enough_and_of_the_right_state() {
    ObjectNode asked = question("SKILL_UPGRADE", BY_LEVEL[4], "2025-11-24");
    assertEquals("ENTITLED 150000 ", told(with(asked, "insuranceMonths", 12)));
    assertEquals("NOT_ENTITLED 0 INSURANCE_TOO_SHORT", told(with(asked, "insuranceMonths", 11)));
    with(asked, "insuranceMonths", 12);
    assertEquals("ENTITLED 150000 ", told(with(asked, "insuranceState", "DRAWING_BENEFIT")));
    assertEquals("NOT_ENTITLED 0 INSURANCE_STATE", told(with(asked, "insuranceState", "NONE")));
    with(asked, "insuranceMonths", 0);
    assertEquals("NOT_ENTITLED 0 INSURANCE_STATE INSURANCE_TOO_SHORT", told(asked), "all reasons");
  }

  @Test
  void before_2019_36_months_of_insurance_were_needed() {
    Worker worker = of("补贴一八", 5, "2018-05-01");
    Worker.bringIn(worker);
    ObjectNode asked = question("SKILL_UPGRADE", worker, "2018-12-31");
    assertEquals("ENTITLED 100000 ", told(with(asked, "insuranceMonths", 36)));
    assertEquals("NOT_ENTITLED 0 INSURANCE_TOO_SHORT", told(with(asked, "insuranceMonths", 35)));
    asked.put("appliedOn", "2019-01-01");
    assertEquals("ENTITLED 100000 ", told(with(asked, "insuranceMonths", 12)));
  }

  @Test
  void without_a_rule_of_the_day_it_is_no_with_rule_null() {
    ObjectNode asked = question("SKILL_UPGRADE", BY_LEVEL[4], "2017-05-14");
    assertTrue(told(asked).startsWith("NOT_ENTITLED 0 "), told(asked));
    assertTrue(told(asked).contains("NO_RULE_IN_FORCE"));
    assertTrue(ask(asked).path("rule").isNull());
    ObjectNode training = question("TRAINING", BY_LEVEL[4], "2025-11-24");
    assertEquals("NOT_ENTITLED 0 NO_RULE_IN_FORCE", told(training), "no later rate is known");
  }

  @Test
  void an_absent_fact_that_matters_is_unknown_with_its_field() {
    for (String fact : List.of("insuranceMonths", "insuranceState")) {
      ObjectNode asked = without(question("SKILL_UPGRADE", BY_LEVEL[4], "2025-11-24"), fact);
      JsonNode answer = ask(asked);
      assertEquals("UNKNOWN 0 FACT_MISSING", told(asked), fact);
      assertTrue(answer.at("/reasons/0/field").asText().endsWith(fact), answer.toString());
    }
    ObjectNode none = question("SKILL_UPGRADE", BY_LEVEL[4], "2025-11-24");
    none.remove("facts");
    assertEquals("UNKNOWN 0 FACT_MISSING", told(none));
    assertEquals(
        "ENTITLED 150000 ",
        told(without(question("SKILL_UPGRADE", BY_LEVEL[4], "2025-11-24"), "groups")),
        "a fact that does not matter may be absent");
  }

  @Test
  void another_persons_certificate_and_nobody_are_unknown_with_no_match() {
    ObjectNode others = question("SKILL_UPGRADE", BY_LEVEL[4], "2025-11-24");
    others.put("certificateNumber", BY_LEVEL[5].lastCertificate());
    assertEquals("UNKNOWN 0 NO_MATCH", told(others));
    Worker nobody = of("从未登记", 4, "2025-01-10");
    assertEquals("UNKNOWN 0 NO_MATCH", told(question("SKILL_UPGRADE", nobody, "2025-11-24")));
  }

  @Test
  void training_of_2021_needs_hours_in_the_ledger_and_a_group() {
    ObjectNode asked = question("TRAINING", IN_2021, "2021-07-01");
    assertEquals("NOT_ENTITLED 0 HOURS_TOO_FEW", told(asked), "an imported one has no hours");
    with(asked, "groups", List.of("OTHER"));
    assertEquals("NOT_ENTITLED 0 HOURS_TOO_FEW NOT_IN_GROUP", told(asked));
  }

  @Test
  void assessment_pays_the_fee_up_to_300_yuan_in_its_six_groups() {
    ObjectNode asked = question("ASSESSMENT", BY_LEVEL[4], "2025-11-24");
    for (String group :
        List.of(
            "REGISTERED_UNEMPLOYED",
            "HARD_TO_EMPLOY",
            "RURAL_MIGRANT",
            "POVERTY_ALLEVIATED",
            "GRADUATE_YEAR",
            "NOT_CONTINUING_SCHOOL")) {
      assertEquals("ENTITLED 30000 ", told(with(asked, "groups", List.of(group))), group);
    }
    for (String group : List.of("EMPLOYEE", "RELEASED_PRISONER", "OTHER")) {
      assertEquals(
          "NOT_ENTITLED 0 NOT_IN_GROUP", told(with(asked, "groups", List.of(group))), group);
    }
    with(asked, "groups", List.of("RURAL_MIGRANT"));
    assertEquals("ENTITLED 12345 ", told(with(asked, "assessmentFeeFen", 12_345)));
    assertEquals("ENTITLED 30000 ", told(with(asked, "assessmentFeeFen", 99_999)));
    assertEquals("UNKNOWN 0 FACT_MISSING", told(without(asked, "assessmentFeeFen")));
  }

  @Test
  void a_certificate_of_the_wrong_kind_earns_nothing() {
    assertTrue(told(question("ASSESSMENT", TRAINED, "2025-11-24")).contains("CERTIFICATE_KIND"));
    assertTrue(told(question("SKILL_UPGRADE", TRAINED, "2025-11-24")).contains("CERTIFICATE_KIND"));
  }

  @Test
  void living_allowance_is_500_yuan_for_its_three_groups() {
    for (String group : List.of("HARD_TO_EMPLOY", "POVERTY_ALLEVIATED", "NOT_CONTINUING_SCHOOL")) {
      ObjectNode asked = question("LIVING_ALLOWANCE", BY_LEVEL[5], "2025-11-24");
      with(asked, "groups", List.of(group));
      JsonNode unknown = ask(asked);
      assertEquals("UNKNOWN", unknown.path("decision").asText(), "the first day is not known");
      with(asked, "firstTrainingDay", "2025-09-01");
      assertEquals("ENTITLED 50000 ", told(asked), group);
    }
    ObjectNode other = question("LIVING_ALLOWANCE", BY_LEVEL[5], "2025-11-24");
    with(other, "firstTrainingDay", "2025-09-01");
    with(other, "groups", List.of("GRADUATE_YEAR"));
    assertEquals("NOT_ENTITLED 0 NOT_IN_GROUP", told(other));
  }

  @Test
  void the_rule_and_the_trace_say_where_the_answer_comes_from() {
    JsonNode answer = ask(question("SKILL_UPGRADE", BY_LEVEL[4], "2025-11-24"));
    assertEquals("2025-01-01", answer.at("/rule/validFrom").asText());
    assertEquals("2025-12-31", answer.at("/rule/validTo").asText());
    assertFalse(answer.at("/rule/citation").asText().isBlank());
    assertTrue(answer.at("/rule/confirmed").isBoolean());
    assertTrue(answer.path("trace").size() > 3, answer.toString());
    JsonNode open = ask(question("ASSESSMENT", BY_LEVEL[4], "2025-11-24"));
    assertTrue(open.at("/rule/validTo").isNull());
    assertFalse(open.at("/rule/confirmed").asBoolean());
  }

  @Test
  void a_determination_reserves_nothing() {
    ObjectNode asked = question("SKILL_UPGRADE", BY_LEVEL[3], "2025-11-24");
    for (int i = 0; i < 4; i++) {
      assertEquals("ENTITLED 200000 ", told(asked));
    }
  }

  @Test
  void hr_asks_about_anybody_a_candidate_about_himself_and_others_not_at_all() {
    String body = question("SKILL_UPGRADE", BY_LEVEL[4], "2025-11-24").toString();
    Map.of(
            "hr-clerk",
            200,
            "hr-reviewer",
            200,
            "candidate-1",
            403,
            "health-clerk",
            403,
            "facility-1",
            403,
            "school-1",
            403,
            "auditor",
            403)
        .forEach(
            (username, status) ->
                assertEquals(
                    status,
                    Caller.as(username).post("/subsidies/determinations", body).status(),
                    username));
    assertEquals(401, Caller.nobody().post("/subsidies/determinations", body).status());
  }

  @Test
  void no_identity_number_comes_back() {
    Caller.Answer answer =
        CLERK.post(
            "/subsidies/determinations",
            question("SKILL_UPGRADE", BY_LEVEL[4], "2025-11-24").toString());
    assertFalse(answer.text().contains(BY_LEVEL[4].number()));
  }
}
