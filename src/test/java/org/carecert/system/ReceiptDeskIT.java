package org.carecert.system;

import static org.carecert.system.ExamDay.done;
import static org.carecert.system.ExamDay.refused;
import static org.carecert.system.ExamDay.who;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two candidates have handed in and keep their receipts; later somebody doubts the answers. */
class ReceiptDeskIT {
  private static final String DAY = "2026-09-21";

  private static CityClock clock;
  private static Browser browser;
  private static String session = "";
  private static String receipt = "";
  private static String touched = "";

  @BeforeAll
  static void handedIn() {
    Caller.as("evaluator-2");
    Caller.as("auditor");
    clock = CityClock.at("2026-05-11 09:00", ExamDay.ACCOUNTS);
    session = ExamDay.session(clock, "回执", DAY);
    clock.moves(DAY + " 09:05");
    receipt = handIn("candidate-1");
    touched = handIn("candidate-4");
    browser = new Browser();
  }

  @AfterAll
  static void close() {
    clock.close();
    browser.close();
  }

  private static String handIn(String candidate) {
    JsonNode attempt = ExamDay.start(candidate, session);
    String token = attempt.path("token").asText();
    for (int no = 1; no <= 3; no++) {
      String answer = "{\"itemNo\":%d,\"clientSeq\":%d,\"answer\":\"A\"}".formatted(no, no);
      assertEquals(
          200, Caller.nobody().post("/exam/answers", answer, "Attempt-Token", token).status());
    }
    String path = "/exam/attempts/" + attempt.path("attempt").asText() + "/hand-in";
    return done(Caller.nobody().post(path, null, "Attempt-Token", token)).path("code").asText();
  }

  private static JsonNode check(String username, String code) {
    return done(who(username).post("/exam/receipts/check", "{\"receipt\":\"" + code + "\"}"));
  }

  private static void behindTheHouse(String table, String change) {
    unguarded(
        table,
        change
            + " and attempt_id = (select id from exam_attempt where receipt = '"
            + touched
            + "')");
  }

  // In one go: no other test finds the table without its guards.
  private static void unguarded(String table, String change) {
    Tables.run(
        "alter table %1$s disable trigger user; %2$s; alter table %1$s enable trigger user"
            .formatted(table, change));
  }

  @Test
  void whoever_it_concerns_is_told_whose_it_is_and_that_the_answers_are_the_same() {
    for (String username : new String[] {"candidate-1", "evaluator-1", "auditor"}) {
      JsonNode card = check(username, receipt);
      assertEquals("GENUINE", card.path("standing").asText(), card.toString());
      JsonNode paper = card.path("handedIn");
      assertEquals("SAME", paper.path("answers").asText(), card.toString());
      assertEquals(0, paper.path("differing").size());
      assertEquals(session, paper.path("session").asText());
      assertEquals("CANDIDATE", paper.path("finishedBy").asText());
      assertTrue(paper.path("finishedAt").asText().startsWith(DAY + "T01:05"), card.toString());
      assertTrue(paper.path("candidate").asText().matches(".\\*+"), card.toString());
      assertTrue(paper.path("document").asText().contains("*"), card.toString());
    }
  }

  @Test
  void typed_with_blanks_and_small_letters_it_is_the_same_receipt() {
    String typed =
        " "
            + receipt.substring(0, 8)
            + "-"
            + receipt.substring(8, 16)
            + " "
            + receipt.substring(16).toLowerCase(Locale.ROOT);
    assertEquals("GENUINE", check("candidate-1", typed).path("standing").asText());
  }

  @Test
  void what_is_wrong_or_another_s_is_unknown_and_tells_nothing() {
    String wrong = (receipt.startsWith("A") ? "B" : "A") + receipt.substring(1);
    for (String code : new String[] {wrong, "x", "回执", "' or '1'='1", "A".repeat(400)}) {
      assertEquals(
          "{\"standing\":\"UNKNOWN\",\"handedIn\":null}", check("auditor", code).toString());
    }
    assertEquals("UNKNOWN", check("candidate-4", receipt).path("standing").asText());
    assertEquals("UNKNOWN", check("evaluator-2", receipt).path("standing").asText());
    refused("422 FIELD_MISSING", who("auditor").post("/exam/receipts/check", "{\"receipt\":\"\"}"));
    refused("403 FORBIDDEN", who("assessor-1").post("/exam/receipts/check", "{\"receipt\":\"x\"}"));
  }

  @Test
  void the_page_says_it_in_words_in_chinese_and_korean() {
    Page page = browser.signedIn("candidate-1", 360, "ko-KR");
    page.navigate("exam/mine.xhtml");
    Browser.going(page, () -> page.locator("a.cc-receipt").first().click());
    ask(page, receipt);
    assertTrue(page.innerText("#standing").contains("진짜 령수증"), page.innerText("#result"));
    assertTrue(page.innerText("#answers").contains("제출할 때와 같습니다"));
    assertEquals(true, page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"));
    assertEquals("", Browser.violations(page));
    Page officer = browser.signedIn("evaluator-1", 1_280, "zh-CN");
    officer.navigate("exam/receipt.xhtml");
    ask(officer, "这不是回执");
    assertTrue(officer.innerText("#standing").contains("查无此回执"));
    assertFalse(officer.locator("#answers").isVisible());
    assertEquals("", Browser.violations(officer));
    behindTheHouse("exam_response", "update exam_response set answer = 'B' where item_no = 2");
    behindTheHouse("exam_answer", "update exam_answer set answer = 'B' where item_no = 3");
    ask(officer, touched);
    assertTrue(officer.innerText("#standing").contains("回执真实"), officer.innerText("#result"));
    assertTrue(officer.innerText("#answers").contains("与交卷时不一致"));
    assertTrue(officer.innerText("#differing").endsWith("2, 3"), officer.innerText("#differing"));
    assertEquals("", Browser.violations(officer));
    unguarded(
        "exam_attempt",
        "update exam_attempt set digest = '"
            + "0".repeat(64)
            + "' where receipt = '"
            + touched
            + "'");
    assertEquals("ALTERED", check("candidate-4", touched).path("standing").asText());
  }

  private static void ask(Page page, String code) {
    page.fill("[id='form:code']", code);
    Browser.going(page, () -> page.click("[id='form:check']"));
    page.locator("#result").waitFor();
  }
}
