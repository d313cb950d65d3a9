package org.carecert.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;

/** What a person agrees to, and what he is told about himself. */
class MyFileIT {
  private static final String ALL =
      "{\"kinds\":[\"PERSONAL_INFORMATION\",\"SENSITIVE_INFORMATION\",\"PHOTO\"]}";

  @Test
  void each_consent_is_kept_once_with_its_version_and_time() {
    Caller person = Caller.as("candidate-3");
    assertEquals(200, person.post("/me/consents", ALL).status());
    JsonNode first = person.get("/me/consents").json().path("items");
    assertEquals(3, first.size());
    first.forEach(
        line -> assertFalse(line.path("version").asText().isEmpty(), "a version of the notice"));
    assertEquals(first, person.post("/me/consents", ALL).json().path("items"));
  }

  @Test
  void the_file_holds_who_i_am_what_i_agreed_to_and_who_has_read_it() {
    Caller person = Caller.as("candidate-2");
    person.post("/me/consents", ALL);
    JsonNode file = person.get("/me/file").json();
    assertEquals("元秀兰", file.path("own").path("person").path("name").asText());
    assertTrue(file.path("own").path("consents").size() >= 3);
    assertTrue(file.path("own").path("readings").isArray());
    assertFalse(file.toString().contains("222499198809175220"), "the number is masked");
    assertFalse(file.toString().contains("\"id\""), "no inner id goes out");
  }

  @Test
  void officers_have_no_file_of_their_own_and_nobody_reads_another_s() {
    assertEquals(403, Caller.as("hr-clerk").get("/me/file").status());
    assertEquals(403, Caller.as("school-1").post("/me/consents", ALL).status());
    assertEquals(401, Caller.nobody().get("/me/file").status());
  }

  @Test
  void one_look_of_an_officer_is_one_reading_with_who_where_and_why() {
    Caller person = Caller.as("candidate-2");
    Visitor clerk = Visitor.as("hr-clerk");
    FormElement search = clerk.form("registry/workers.xhtml");
    search.expectFirst("[id='form:text']").val("元秀兰");
    String link =
        Jsoup.parse(bodyOf(clerk.press(search, "form:search")))
            .expectFirst("#workers a:containsOwn(元秀兰)")
            .attr("href");
    int before = readings(person).size();
    int kept = entries().size();
    assertTrue(clerk.page(link.substring(1)).title().contains("元秀兰"), link);

    JsonNode after = readings(person);
    assertEquals(before + 1, after.size());
    assertEquals("[\"HR_CLERK\"]", after.path(0).path("roles").toString());
    assertEquals("person.registry", after.path(0).path("purpose").asText());
    List<String> entries = entries();
    assertEquals(kept + 1, entries.size());
    assertTrue(
        entries.get(0).matches("hr-clerk HR_CLERK READ (127\\.0\\.0\\.1|[0:]+1)"), entries.get(0));
  }

  private static String bodyOf(Connection request) {
    return Visitor.send(request).body();
  }

  private static JsonNode readings(Caller person) {
    return person.get("/me/file").json().path("own").path("readings");
  }

  // The person himself is told the role; the auditor also account and address.
  private static List<String> entries() {
    return Tables.column(
        "select e.actor || ' ' || e.roles || ' ' || e.outcome || ' ' || e.address"
            + " from audit_entry e join identity_account a on a.person_id = e.subject"
            + " where a.username = 'candidate-2' and e.what = 'person.registry' order by e.id desc");
  }
}
