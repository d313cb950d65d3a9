package org.carecert.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A row of an import at which the house itself breaks, in a way that nobody foresaw. */
class BrokenRowIT {
  @BeforeAll
  static void spoil() {
    Tables.run(
        "create or replace function spoiled() returns trigger language plpgsql as"
            + " $$ begin raise exception 'spoiled'; end $$");
    Tables.run(
        "create trigger spoiled before insert on identity_person for each row"
            + " when (new.name = '坏行') execute function spoiled()");
  }

  @AfterAll
  static void mend() {
    Tables.run("drop trigger spoiled on identity_person");
    Tables.run("drop function spoiled()");
  }

  @Test
  void it_is_sent_back_with_an_incident_and_stops_no_other() {
    Caller.Answer answer =
        Caller.as("hr-clerk")
            .post(
                "/registry/imports",
                Worker.imported(
                    Worker.caregiver("好行甲"), Worker.caregiver("坏行"), Worker.caregiver("好行乙")));
    assertEquals(201, answer.status(), answer.text());
    JsonNode result = answer.json();
    assertEquals(2, result.path("accepted").asInt(), result.toString());
    assertEquals(2, result.at("/rejected/0/row").asInt());
    assertEquals("INCIDENT", result.at("/rejected/0/reasons/0/code").asText());
    assertTrue(result.at("/rejected/0/reasons/0/message").asText().length() > 8);
  }
}
