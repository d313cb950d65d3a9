package org.carecert.system;

import static org.carecert.system.ExamSeason.done;
import static org.carecert.system.ExamSeason.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** An archive of an exam that was published three years and some days ago. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RetentionIT {
  private static ExamSeason season;
  private static String session = "";
  private static String young = "";

  @BeforeAll
  static void published() {
    season = new ExamSeason();
    season.taught();
    session = season.planned("evaluator-1", "2026-07-06");
    young = season.planned("evaluator-1", "2026-07-08");
    assertEquals(3, season.admitted(session));
    assertEquals(3, season.admitted(young));
    season.at("2026-07-09 10:00");
    season.published("evaluator-1", session);
    season.published("evaluator-1", young);
    refused("409 ARCHIVE_STILL_KEPT", propose(session, "PAPER", "DISPOSE", ""));
    // Years go by: the server's clock is not moved beyond the true time.
    Tables.run(season.database(), "alter table exam_session disable trigger user");
    Tables.run(
        season.database(),
        "update exam_session set published_at = timestamptz '2023-07-07 10:00+08' where code = '"
            + session
            + "'");
    Tables.run(season.database(), "alter table exam_session enable trigger user");
  }

  @AfterAll
  static void close() {
    season.close();
  }

  private static Caller.Answer propose(String of, String medium, String kind, String until) {
    return season
        .who("evaluator-1")
        .post(
            "/exam/sessions/" + of + "/archive/retention",
            "{\"medium\":\"%s\",\"kind\":\"%s\",\"until\":%s,\"reason\":\"期满\"}"
                .formatted(medium, kind, until.isEmpty() ? null : "\"" + until + "\""));
  }

  private static Caller.Answer settle(String officer, String code, String how) {
    return season
        .who(officer)
        .post("/exam/sessions/" + session + "/archive/retention/" + code + "/" + how, null);
  }

  private static String due(String officer) {
    JsonNode due = done(season.who(officer).get("/exam/archives/due"));
    StringBuilder told = new StringBuilder().append(due.path("all").asInt());
    for (JsonNode one : due.path("items")) {
      told.append(' ')
          .append(one.path("medium").asText())
          .append(' ')
          .append(one.path("until").asText())
          .append(one.path("over").asBoolean() ? " over" : " soon");
    }
    return told.toString();
  }

  private static String desk(String officer) {
    return season.visitor(officer).page("home/desk.xhtml").select("#worklist").text();
  }

  @Test
  @Order(1)
  void it_waits_on_its_keeper_s_desk_and_on_no_other() {
    assertEquals("1 PAPER 2026-07-07 over", due("evaluator-1"));
    assertEquals("0", due("evaluator-2"));
    assertTrue(desk("evaluator-1b").contains("档案保存期满"), desk("evaluator-1b"));
    assertTrue(desk("evaluator-1b").contains("纸质档案"), desk("evaluator-1b"));
    assertFalse(desk("evaluator-2").contains("档案保存期满"));
    season.at("2026-06-07 09:00");
    assertEquals("1 PAPER 2026-07-07 soon", due("evaluator-1"));
    season.at("2026-06-06 09:00");
    assertEquals("0", due("evaluator-1"));
    season.at("2026-07-09 10:00");
  }

  @Test
  @Order(2)
  void two_officers_keep_it_longer_on_their_pages() {
    try (Browser browser = new Browser(season.house().address())) {
      Page first = browser.signedIn("evaluator-1", 1_280, "zh-CN");
      first.navigate("exam/retention.xhtml");
      assertTrue(first.innerText("#due").contains("已期满"), first.innerText("#due"));
      assertEquals("", Browser.violations(first));
      Browser.going(first, () -> first.click("#due a"));
      first.fill("[id='form:until']", "2026-07-20");
      first.fill("[id='form:why']", "有未结争议");
      Browser.going(first, () -> first.click("[id='form:propose']"));
      first.locator("#retention").waitFor();
      assertEquals("", Browser.violations(first));
      Page second = browser.signedIn("evaluator-1b", 360, "ko-KR");
      second.navigate("exam/retention.xhtml");
      assertTrue(second.innerText("#due").contains("심사 대기"), second.innerText("#due"));
      assertEquals("", Browser.violations(second));
      Browser.going(second, () -> second.click("#due a"));
      Browser.going(second, () -> second.click("[id$=':settle']"));
      second.locator("#retention").waitFor();
      assertTrue(second.innerText("#terms").contains("2026"), second.innerText("#terms"));
      assertEquals("", Browser.violations(second));
    }
    assertEquals("1 PAPER 2026-07-20 soon", due("evaluator-1"));
    season.at("2026-06-19 09:00");
    assertEquals("0", due("evaluator-1"));
  }

  @Test
  @Order(3)
  void its_destruction_is_agreed_to_by_two_when_its_day_has_come_and_nothing_is_deleted() {
    season.at("2026-07-19 09:00");
    refused("409 ARCHIVE_STILL_KEPT", propose(session, "PAPER", "DISPOSE", ""));
    refused("422 RETENTION_NOT_LONGER", propose(session, "PAPER", "PROLONG", "2026-07-20"));
    refused("422 FIELD_INVALID", propose(session, "PAPER", "DISPOSE", "2030-01-01"));
    season.at("2026-07-20 09:00");
    String declined = done(propose(session, "PAPER", "DISPOSE", "")).path("code").asText();
    refused("409 RETENTION_WAITS", propose(session, "PAPER", "DISPOSE", ""));
    refused("422 SAME_OFFICER", settle("evaluator-1", declined, "confirmation"));
    refused("404 NOT_FOUND", settle("evaluator-2", declined, "confirmation"));
    done(settle("evaluator-1b", declined, "refusal"));
    assertEquals("1 PAPER 2026-07-20 over", due("evaluator-1"));
    String agreed = done(propose(session, "PAPER", "DISPOSE", "")).path("code").asText();
    JsonNode card = done(settle("evaluator-1b", agreed, "confirmation"));
    assertTrue(card.at("/terms/0/given").asBoolean(), card.toString());
    assertFalse(card.at("/terms/1/given").asBoolean(), card.toString());
    assertEquals("0", due("evaluator-1"));
    refused("409 WRONG_STATE", settle("evaluator-1b", agreed, "refusal"));
    refused("409 ARCHIVE_GIVEN_UP", propose(session, "PAPER", "PROLONG", "2031-01-01"));
    assertEquals(
        3,
        done(season.who("evaluator-1").get("/exam/sessions/" + session + "/results"))
            .findValues("seat")
            .size());
  }

  @Test
  @Order(4)
  void the_database_refuses_what_no_two_officers_decided() {
    String insert =
        "insert into exam_archive_decision (id, code, session_id, medium, kind, reason, state,"
            + " proposed_by, proposed_at, decided_by, decided_at) select nextval('shared_id'), '%s',"
            + " id, '%s', 'DISPOSE', 'r', 'IN_FORCE', 'a', now(), '%s', now() from exam_session where"
            + " code = '%s'";
    assertThrows(
        IllegalStateException.class,
        () -> Tables.run(season.database(), insert.formatted("X1", "ELECTRONIC", "a", session)));
    assertThrows(
        IllegalStateException.class,
        () -> Tables.run(season.database(), insert.formatted("X2", "PAPER", "b", session)));
    String planned = season.planned("evaluator-1", "2026-09-09");
    assertThrows(
        IllegalStateException.class,
        () -> Tables.run(season.database(), insert.formatted("X3", "PAPER", "b", planned)));
    assertThrows(
        IllegalStateException.class,
        () -> Tables.run(season.database(), "delete from exam_archive_decision"));
  }
}
