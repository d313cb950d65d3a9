package org.carecert.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The administrator's accounts and the auditor's log, by program. */
class AdministratorIT {
  private static final Caller ADMIN = Caller.as("admin");
  private static final AtomicInteger NEXT =
      new AtomicInteger((int) (System.currentTimeMillis() / 1000 % 100_000_000));

  private static String wanted(String username, String role) {
    return "{\"username\":\"%s\",\"displayName\":\"新同事\",\"roles\":[\"%s\"],\"password\":\"good-pass-123\"}"
        .formatted(username, role);
  }

  private static String fresh() {
    return "new-" + NEXT.getAndIncrement();
  }

  private static String ofTheSchool() {
    for (JsonNode body : ADMIN.get("/bodies").json()) {
      if (body.path("kind").asText().equals("SCHOOL")) {
        return "/bodies/" + body.path("code").asText() + "/accounts";
      }
    }
    throw new AssertionError("no school");
  }

  @Test
  void an_account_is_opened_used_reset_and_closed() {
    String username = fresh();
    Caller.Answer made = ADMIN.post(ofTheSchool(), wanted(username, "SCHOOL"));
    assertEquals(201, made.status(), made.text());
    assertEquals(200, Caller.fresh(username, "good-pass-123").get("/cohorts").status());

    assertEquals(
        204,
        ADMIN
            .post("/accounts/" + username + "/password", "{\"password\":\"other-pass-456\"}")
            .status());
    assertEquals(401, Caller.fresh(username, "good-pass-123").get("/cohorts").status());
    Caller again = Caller.fresh(username, "other-pass-456");
    assertEquals(200, again.get("/cohorts").status());

    assertEquals(204, ADMIN.post("/accounts/" + username + "/closing", null).status());
    assertEquals(401, again.get("/cohorts").status(), "its tokens end");
    assertEquals(401, Caller.fresh(username, "other-pass-456").get("/cohorts").status());
  }

  @Test
  void what_an_account_cannot_be_opened_with_is_told() {
    assertEquals("USERNAME_TAKEN", opened(ofTheSchool(), wanted("school-1", "SCHOOL")));
    assertEquals("FIELD_INVALID", opened("/accounts", wanted(fresh(), "SCHOOL")));
    assertEquals("NOT_FOUND", opened("/bodies/none/accounts", wanted(fresh(), "SCHOOL")));
    assertEquals("FIELD_INVALID", opened(ofTheSchool(), wanted(fresh(), "CANDIDATE")));
    assertEquals("FIELD_INVALID", opened("/accounts", wanted("With Blank", "AUDITOR")));
    assertEquals(
        "PASSWORD_TOO_WEAK",
        opened("/accounts", wanted(fresh(), "AUDITOR").replace("good-pass-123", "x")));
    assertEquals(
        "FIELD_MISSING FIELD_MISSING FIELD_MISSING FIELD_MISSING", opened("/accounts", "{}"));
  }

  private static String opened(String path, String body) {
    return ADMIN.post(path, body).codes();
  }

  @Test
  void the_auditor_s_program_reads_page_by_page_and_takes_a_sheet() {
    Caller auditor = Caller.as("auditor");
    String username = fresh();
    ADMIN.post("/accounts", wanted(username, "AUDITOR"));
    JsonNode newest = auditor.get("/audit/records?what=AccountChanged&actor=admin&limit=1").json();
    assertEquals(1, newest.path("items").size());
    assertEquals("DONE", newest.at("/items/0/outcome").asText());
    assertTrue(newest.at("/items/0/detail").asText().contains("opened"), newest.toString());
    JsonNode older = auditor.get("/audit/records?limit=5").json();
    JsonNode next =
        auditor.get("/audit/records?limit=5&after=" + older.path("next").asText()).json();
    assertEquals(5, next.path("items").size());
    assertFalse(next.at("/items/0/at").asText().compareTo(older.at("/items/4/at").asText()) > 0);
    assertEquals(0, auditor.get("/audit/records?since=2999-01-01").json().path("items").size());
    assertEquals("MALFORMED", auditor.get("/audit/records?since=yesterday").codes());

    Caller.Answer sheet = auditor.get("/audit/records/export?what=AccountChanged&limit=2");
    assertEquals("text/csv;charset=UTF-8", sheet.type().replace(" ", ""));
    assertTrue(sheet.text().contains("at,actor,roles,outcome,what,subject,detail,address"));
    assertEquals(3, sheet.text().lines().count(), sheet.text());
    assertEquals(403, ADMIN.get("/audit/records").status());
  }
}
