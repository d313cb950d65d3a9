package org.carecert.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;
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
    return "/bodies/" + first("SCHOOL") + "/accounts";
  }

  /** The first body of a kind. */
  private static String first(String kind) {
    for (JsonNode body : ADMIN.get("/bodies").json()) {
      if (body.path("kind").asText().equals(kind)) {
        return body.path("code").asText();
      }
    }
    throw new AssertionError("no " + kind);
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

  @Test
  void an_account_has_only_roles_of_the_kind_of_its_body() {
    assertEquals("ROLE_NOT_OF_BODY", opened(ofTheSchool(), wanted(fresh(), "HR_REVIEWER")));
    assertEquals("ROLE_NOT_OF_BODY", opened(ofTheSchool(), wanted(fresh(), "ADMIN")));
    String health = "/bodies/" + first("HEALTH_BUREAU") + "/accounts";
    assertEquals("ROLE_NOT_OF_BODY", opened(health, wanted(fresh(), "HR_REVIEWER")));
    assertEquals("FIELD_INVALID", opened("/accounts", wanted(fresh(), "HR_REVIEWER")));
    assertEquals(201, ADMIN.post(health, wanted(fresh(), "HEALTH_REVIEWER")).status());
    String told = ADMIN.post(ofTheSchool(), wanted(fresh(), "HR_REVIEWER")).text();
    assertTrue(told.contains("人社局"), told);
    IllegalStateException behind =
        assertThrows(
            IllegalStateException.class,
            () ->
                Tables.run(
                    "update identity_account set roles = 'HR_REVIEWER' where username = 'school-1'"));
    assertTrue(String.valueOf(behind.getCause()).contains("cannot act as HR_REVIEWER"));
  }

  @Test
  void an_account_is_opened_on_the_page_and_its_password_is_shown_nowhere() {
    String username = fresh();
    Visitor admin = Visitor.as("admin");
    String link = admin.page("identity/accounts.xhtml").expectFirst("a#open").attr("href");
    FormElement form = filled(admin.form(link.substring(1)), username, "HR_REVIEWER");
    String refused = Visitor.send(admin.press(form, "form:open")).body();
    assertTrue(Jsoup.parse(refused).select("#summary a").text().contains("人社局"), refused);
    assertFalse(refused.contains("good-pass-123"));

    form = filled(admin.form(link.substring(1)), username, "SCHOOL");
    Connection.Response opened = Visitor.send(admin.press(form, "form:open"));
    assertTrue(opened.url().getPath().endsWith("/identity/accounts.xhtml"), opened.body());
    assertTrue(opened.body().contains(username));
    assertFalse(opened.body().contains("good-pass-123"));
    assertEquals(200, Caller.fresh(username, "good-pass-123").get("/cohorts").status());
    Connection.Response other =
        Visitor.send(Visitor.as("auditor").request("organisation/open-account.xhtml"));
    assertEquals(403, other.statusCode());
  }

  private static FormElement filled(FormElement form, String username, String role) {
    form.expectFirst("[id='form:username']").val(username);
    form.expectFirst("[id='form:displayName']").val("新同事");
    form.select("[id='form:body'] option").removeAttr("selected");
    form.expectFirst("[id='form:body'] option[value=" + first("SCHOOL") + "]")
        .attr("selected", "selected");
    form.expectFirst("input[name='form:roles'][value=" + role + "]").attr("checked", "checked");
    form.expectFirst("[id='form:password']").val("good-pass-123");
    return form;
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
