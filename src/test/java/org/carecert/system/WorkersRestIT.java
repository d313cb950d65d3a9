package org.carecert.system;

import static org.carecert.system.Worker.today;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A bureau's own program reads the registry and adds to it. */
class WorkersRestIT {
  private static final Caller CLERK = Caller.as("health-clerk");

  private static JsonNode search(String text, String more) {
    return CLERK
        .get("/registry/workers?text=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + more)
        .json();
  }

  private static String code(Worker worker) {
    return search(worker.number(), "").at("/items/0/code").asText();
  }

  @Test
  void a_worker_is_found_by_number_by_certificate_and_page_by_page_by_name() {
    String name = "程序" + System.currentTimeMillis() % 1_000_000;
    Worker[] three = {
      Worker.caregiver(name + "甲"), Worker.caregiver(name + "乙"), Worker.caregiver(name + "丙")
    };
    Worker.bringIn(three);
    JsonNode one = search(three[0].number(), "");
    assertEquals(1, one.path("items").size());
    assertEquals(name + "甲", one.at("/items/0/name").asText());
    assertFalse(one.toString().contains(three[0].number()), "the number is masked");
    assertEquals(one.at("/items/0"), search(lastSkill(three[0]), "").at("/items/0"));
    List<String> found = new ArrayList<>();
    String after = "";
    for (int pages = 0; pages < 3; pages++) {
      JsonNode page = search(name, "&limit=1" + after);
      page.path("items").forEach(item -> found.add(item.path("name").asText()));
      assertEquals(pages == 2, page.path("next").isNull(), page.toString());
      after = "&after=" + page.path("next").asText();
    }
    assertEquals(3, found.stream().distinct().count(), found.toString());
  }

  private static String lastSkill(Worker worker) {
    return worker.row().at("/certificates/0/number").asText();
  }

  @Test
  void a_file_tells_what_the_page_shows_and_reading_it_is_remembered_once() {
    Worker worker = Worker.caregiver("程序档案");
    Worker.bringIn(worker);
    String code = code(worker);
    int before = readings(code).size();
    JsonNode file = CLERK.get("/registry/workers/" + code).json();
    assertEquals("程序档案", file.at("/person/name").asText());
    assertEquals(7, file.path("standings").size());
    assertEquals(1, file.path("certificates").size());
    assertEquals(3, file.path("evidence").size());
    assertEquals(4, file.path("life").size());
    assertFalse(file.toString().contains("\"id\""), "no inner id goes out");
    assertFalse(file.toString().contains(worker.number()), "the number is masked");
    List<String> after = readings(code);
    assertEquals(before + 1, after.size());
    assertTrue(after.get(0).startsWith("health-clerk HEALTH_CLERK"), after.get(0));
    assertEquals(404, CLERK.get("/registry/workers/none").status());
  }

  private static List<String> readings(String code) {
    return Tables.column(
        "select e.actor || ' ' || e.roles from audit_entry e join identity_person p"
            + " on p.id = e.subject where p.code = ? and e.what = 'person.registry'"
            + " and e.outcome = 'READ' order by e.id desc",
        code);
  }

  @Test
  void a_proof_that_was_missing_is_added_and_the_worker_is_fit() {
    Worker worker = Worker.named("程序佐证").skill("4-10-01-03").minded().clear();
    Worker.bringIn(worker);
    String path = "/registry/workers/" + code(worker) + "/evidence";
    assertEquals("HEALTH_CERTIFICATE_MISSING", caregiver(worker).at("/reasons/0/code").asText());
    String proof =
        "{\"kind\":\"HEALTH_CERTIFICATE\",\"result\":\"CLEAR\",\"issuedOn\":\"%s\",\"receipt\":\"卫健1号\"}"
            .formatted(today());
    Caller.Answer made = CLERK.post(path, proof);
    assertEquals(201, made.status(), made.text());
    assertEquals("ELIGIBLE", caregiver(worker).path("outcome").asText());
    assertEquals("EVIDENCE_KNOWN", CLERK.post(path, proof).codes());
    assertEquals("FIELD_MISSING FIELD_MISSING", CLERK.post(path, "{}").codes());
    assertEquals(
        "FIELD_INVALID",
        CLERK
            .post(path, "{\"kind\":\"EDUCATION\",\"result\":\"CLEAR\",\"issuedOn\":\"2020-07-01\"}")
            .codes());
    assertEquals(404, CLERK.post("/registry/workers/none/evidence", proof).status());
    assertEquals(403, Caller.as("hr-reviewer").post(path, proof).status());
  }

  @Test
  void a_proof_that_was_recorded_wrongly_is_withdrawn_and_counts_no_more() {
    Worker worker = Worker.caregiver("程序撤回");
    Worker.bringIn(worker);
    String path = "/registry/workers/" + code(worker);
    assertEquals("ELIGIBLE", caregiver(worker).path("outcome").asText());
    JsonNode listed = Worker.JSON.missingNode();
    for (JsonNode proof : CLERK.get(path).json().path("evidence")) {
      listed = proof.path("kind").asText().equals("HEALTH_CERTIFICATE") ? proof : listed;
    }
    assertFalse(listed.isMissingNode(), "the file lists it");
    ObjectNode card = Worker.JSON.createObjectNode();
    for (String part : List.of("kind", "result", "issuedOn", "expiresOn", "receipt")) {
      card.set(part, listed.path(part));
    }
    String withdrawal = path + "/evidence/withdrawal";
    assertEquals(403, Caller.as("hr-reviewer").post(withdrawal, card.toString()).status());
    assertEquals("FIELD_MISSING FIELD_MISSING", CLERK.post(withdrawal, "{}").codes());
    assertEquals(
        "NOT_FOUND",
        CLERK.post(withdrawal, card.deepCopy().put("receipt", "另一份").toString()).codes());
    assertEquals(204, CLERK.post(withdrawal, card.toString()).status());
    assertEquals("HEALTH_CERTIFICATE_MISSING", caregiver(worker).at("/reasons/0/code").asText());
    assertEquals(2, CLERK.get(path).json().path("evidence").size());
    assertEquals("NOT_FOUND", CLERK.post(withdrawal, card.toString()).codes(), "once");
    assertEquals(201, CLERK.post(path + "/evidence", card.toString()).status(), "and anew");
  }

  private static JsonNode caregiver(Worker worker) {
    for (JsonNode standing :
        CLERK.get("/registry/workers/" + code(worker)).json().path("standings")) {
      if (standing.path("post").asText().equals("CAREGIVER")) {
        return standing.path("decision");
      }
    }
    throw new AssertionError("no standing as caregiver");
  }
}
