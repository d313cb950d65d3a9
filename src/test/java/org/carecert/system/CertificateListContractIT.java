package org.carecert.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Call 5: a certificate's papers, and the public check. */
class CertificateListContractIT {
  private static final Caller CLERK = Caller.as("hr-clerk");
  private static final Worker HOLDER = Worker.caregiver("公众查验人");
  private static final Worker PLAIN = Worker.named("公众查验无佐证").skill("4-10-01-03");

  @BeforeAll
  static void workers() {
    Worker.bringIn(HOLDER, PLAIN);
    Worker.bringIn(
        java.util.stream.IntStream.range(0, 6)
            .mapToObj(i -> Worker.named("翻页" + i).skill("4-10-01-03"))
            .toArray(Worker[]::new));
  }

  private static JsonNode check(String... pairs) {
    ObjectNode body = Worker.JSON.createObjectNode();
    for (int i = 0; i < pairs.length; i += 2) {
      body.put(pairs[i], pairs[i + 1]);
    }
    Caller.Answer answer = Caller.nobody().post("/certificates/check", body.toString());
    assertEquals(200, answer.status(), answer.text());
    return answer.json();
  }

  @Test
  void the_list_has_the_keys_of_the_contract_and_is_paged() {
    List<String> seen = new ArrayList<>();
    String after = "";
    int pages = 0;
    do {
      JsonNode page = CLERK.get("/certificates?state=VALID&limit=3" + after).json();
      assertTrue(page.path("items").size() <= 3);
      for (JsonNode item : page.path("items")) {
        for (String key :
            List.of(
                "number",
                "kind",
                "name",
                "occupation",
                "level",
                "issuedOn",
                "state",
                "verificationCode")) {
          assertTrue(item.has(key), key);
        }
        assertEquals("VALID", item.path("state").asText());
        seen.add(item.path("number").asText());
      }
      after = page.path("next").isNull() ? "" : "&after=" + page.path("next").asText();
      pages++;
    } while (!after.isEmpty() && pages < 5);
    assertTrue(pages > 2);
    assertEquals(seen.size(), seen.stream().distinct().count());
  }

  @Test
  void limits_cursors_and_states_that_are_none_are_400() {
    for (String query :
        List.of("limit=0", "limit=201", "limit=x", "limit=1.5", "state=GONE", "limit=9999999999")) {
      assertEquals(400, CLERK.get("/certificates?" + query).status(), query);
    }
    assertEquals(200, CLERK.get("/certificates?limit=200").status());
    assertEquals(200, CLERK.get("/certificates?limit=1").status());
  }

  @Test
  void an_imported_certificate_and_an_unknown_one_have_no_pdf() {
    assertEquals(404, CLERK.get("/certificates/" + HOLDER.lastCertificate() + "/pdf").status());
    assertEquals(404, CLERK.get("/certificates/Y000000000000000000000/pdf").status());
  }

  @Test
  void an_imported_certificate_has_neither_credential_nor_proof() {
    JsonNode paths = Description.at(TheHouse.get().address()).root().path("paths");
    for (String part : List.of("credential", "proof")) {
      assertTrue(paths.has("/api/v1/certificates/{number}/" + part));
      assertEquals(
          404, CLERK.get("/certificates/" + HOLDER.lastCertificate() + "/" + part).status());
    }
  }

  @Test
  void an_issuer_lists_its_own_only() {
    for (String issuer : List.of("school-1", "evaluator-1")) {
      Caller.Answer answer = Caller.as(issuer).get("/certificates?limit=200");
      assertEquals(200, answer.status());
      assertFalse(answer.text().contains(HOLDER.lastCertificate()), issuer);
      assertEquals(
          404, Caller.as(issuer).get("/certificates/" + HOLDER.lastCertificate()).status());
    }
    assertEquals(401, Caller.nobody().get("/certificates").status());
  }

  @Test
  void anybody_checks_by_number_and_name_or_last_four_or_by_code() {
    String number = HOLDER.lastCertificate();
    JsonNode byName = check("number", number, "name", HOLDER.name());
    assertTrue(byName.path("found").asBoolean());
    assertEquals("VALID", byName.path("state").asText());
    assertEquals("SKILL_LEVEL", byName.path("kind").asText());
    assertEquals(4, byName.path("level").asInt());
    assertTrue(byName.path("goodFor").toString().contains("CAREGIVER"), byName.toString());
    assertEquals(byName, check("number", number, "documentLast4", HOLDER.number().substring(14)));
    String code = CLERK.get("/certificates/" + number).json().path("verificationCode").asText();
    assertEquals(byName, check("code", code));
  }

  @Test
  void the_link_in_a_printed_code_leads_to_the_answer() {
    String code =
        CLERK
            .get("/certificates/" + HOLDER.lastCertificate())
            .json()
            .path("verificationCode")
            .asText();
    Visitor visitor = Visitor.stranger();
    Document hit = visitor.page("certificates/v/" + code);
    assertTrue(hit.location().contains("/registry/check.xhtml"), hit.location());
    assertTrue(hit.expectFirst("#result").text().contains("有效"), hit.text());
    for (String miss : List.of("23456789ABCDEFGHJKLM", "a%26code=" + code, "%E6%A0%A1", "")) {
      Document missed = visitor.page("certificates/v/" + miss);
      assertEquals(0, missed.select("#result").size(), miss);
      assertEquals(miss.isEmpty() ? 0 : 1, missed.select("#missed").size(), miss);
    }
  }

  @Test
  void no_match_a_wrong_name_and_an_unknown_code_get_the_same_answer() {
    JsonNode miss = check("code", "no-such-code");
    assertFalse(miss.path("found").asBoolean());
    for (String key : List.of("state", "kind", "occupation", "level", "issuer", "issuedOn")) {
      assertTrue(miss.has(key) && miss.path(key).isNull(), key);
    }
    assertTrue(miss.path("goodFor").isArray() && miss.path("goodFor").isEmpty());
    String number = HOLDER.lastCertificate();
    assertEquals(miss, check("number", number, "name", "别人"));
    assertEquals(miss, check("number", number, "documentLast4", "0000"));
    assertEquals(miss, check("number", "Y000000000000000000000", "name", HOLDER.name()));
  }

  @Test
  void a_question_that_is_none_is_refused() {
    for (String body :
        List.of("{}", "{\"number\":\"" + HOLDER.lastCertificate() + "\"}", "{\"name\":\"x\"}")) {
      assertEquals(422, Caller.nobody().post("/certificates/check", body).status(), body);
    }
  }

  @Test
  void nothing_told_to_the_public_names_a_person_or_a_document() {
    String told = check("number", HOLDER.lastCertificate(), "name", HOLDER.name()).toString();
    assertFalse(told.contains(HOLDER.name()));
    assertFalse(told.contains(HOLDER.number().substring(14)));
  }
}
