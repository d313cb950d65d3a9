package org.carecert.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
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
}
