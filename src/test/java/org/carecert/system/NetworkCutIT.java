package org.carecert.system;

import static org.carecert.system.ExamDay.done;
import static org.carecert.system.ExamDay.refused;
import static org.carecert.system.ExamDay.who;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.util.List;
import org.carecert.system.story.Sitting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The line is dead for the two minutes in which the bell rings; and how a paper may be read. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NetworkCutIT {
  private static final String DAY = "2026-08-11";
  private static final String ONLINE = "candidate-4";

  private static CityClock clock;
  private static Browser browser;
  private static Page page;
  private static String session = "";
  private static Page late;
  private static JsonNode other;

  @BeforeAll
  static void open() {
    clock = CityClock.at("2026-05-11 09:00", ExamDay.ACCOUNTS);
    session = ExamDay.session(clock, "断网", DAY);
    clock.moves(DAY + " 11:50");
    other = ExamDay.start(ONLINE, session);
    browser = new Browser();
    late = browser.signedIn(ONLINE, 1_280, "zh-CN");
    page = browser.signedIn("candidate-1", 360, "zh-CN");
    page.navigate(
        "exam/sitting.xhtml?attempt="
            + ExamDay.start("candidate-1", session).path("attempt").asText());
    page.locator("#question").waitFor();
  }

  @AfterAll
  static void close() {
    clock.close();
    browser.close();
  }

  @Test
  @Order(1)
  void a_paper_is_read_whole_larger_and_in_high_contrast_and_answered_where_it_is_read() {
    assertEquals("", Browser.violations(page));
    page.click("#wholePaper");
    assertEquals(49, page.locator("#paper .ex-printed").count());
    page.click("#open7");
    assertTrue(page.innerText("#number").contains("7"), page.innerText("#number"));
    assertEquals(49, page.locator("#paper .ex-printed").count());
    page.check("#optionB");
    page.waitForCondition(() -> Sitting.nothingWaits(page));
    page.click("#larger");
    page.click("#contrast");
    assertEquals("", Browser.violations(page));
    twice();
    page.reload();
    page.locator("#paper .ex-printed").first().waitFor();
    assertTrue(page.locator("#to7.ex-answered").count() == 1, "an answer is there after a reload");
    page.click("#wholePaper");
    page.click("#contrast");
    page.click("#smaller");
    assertEquals(0, page.locator("#paper .ex-printed").count());
    assertTrue(page.isVisible("#question"));
  }

  private static void twice() {
    page.click("#larger");
    page.click("#larger");
    assertEquals(
        "36px", page.evaluate("getComputedStyle(document.getElementById('sitting')).fontSize"));
    assertEquals(true, page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"));
    page.click("#smaller");
    page.click("#smaller");
  }

  @Test
  @Order(2)
  void what_the_page_notices_is_kept_for_people_to_look_at() {
    page.evaluate("window.dispatchEvent(new Event('blur'))");
    page.waitForTimeout(1_200);
    page.waitForResponse(
        "**/signals", () -> page.evaluate("window.dispatchEvent(new Event('focus'))"));
    JsonNode signals = done(who("evaluator-1").get("/exam/sessions/" + session + "/signals"));
    List<String> kinds = signals.findValuesAsText("kind");
    assertTrue(kinds.contains("OPENED") && kinds.contains("FOCUS_LOST"), kinds.toString());
    Page watching = browser.signedIn("evaluator-1", 360, "ko");
    watching.navigate("exam/signals.xhtml?code=" + session);
    assertTrue(watching.innerText("#signals").contains("화면 리탈"), watching.innerText("#signals"));
    assertEquals("", Browser.violations(watching));
  }

  @Test
  @Order(2)
  void two_pages_of_one_browser_lose_nothing_of_each_other() {
    int before = ExamDay.start("candidate-1", session).path("answers").size();
    Page second = page.context().newPage();
    second.navigate(page.url());
    second.locator("#question").waitFor();
    page.context().setOffline(true);
    for (int no = 11; no <= 13; no++) {
      answers(page, no);
      answers(second, no + 10);
    }
    page.context().setOffline(false);
    page.waitForCondition(() -> Sitting.nothingWaits(page));
    second.close();
    assertEquals(before + 6, ExamDay.start("candidate-1", session).path("answers").size());
  }

  @Test
  @Order(2)
  void who_keeps_on_has_not_handed_in() {
    page.context().setOffline(true);
    answers(page, 30);
    page.click("#handIn");
    page.click("#confirmYes");
    page.waitForTimeout(1_500);
    page.click("#confirmNo");
    page.context().setOffline(false);
    page.waitForCondition(() -> Sitting.nothingWaits(page));
    page.waitForTimeout(2_500);
    assertTrue(page.isVisible("#question"), "the paper is still open");
    assertEquals("RUNNING", ExamDay.start("candidate-1", session).path("state").asText());
  }

  private static void answers(Page sitting, int no) {
    sitting.click("#to" + no);
    sitting.locator("#options input").first().check();
    sitting.waitForCondition(() -> sitting.locator("#saved.ex-trouble").count() == 1);
  }

  @Test
  @Order(3)
  void answers_given_before_the_bell_while_the_line_was_dead_are_kept() {
    clock.moves(DAY + " 11:58");
    // The page hears the server's time again within half a minute.
    page.waitForCondition(
        () -> page.innerText("#left").contains(" 1:"),
        new Page.WaitForConditionOptions().setTimeout(40_000));
    heard();
    late.navigate("exam/sitting.xhtml?attempt=" + other.path("attempt").asText());
    late.locator("#question").waitFor();
    late.context().setOffline(true);
    answers(late, 5);
    page.context().setOffline(true);
    for (int no = 1; no <= 3; no++) {
      answers(page, no);
    }
    assertFalse(page.innerText("#saved").contains("已保存"), page.innerText("#saved"));
    // Nobody tells the pages that it rings: their own count runs out.
    page.waitForFunction(
        "() => document.getElementById('left').textContent.endsWith(' 0:00')",
        null,
        new Page.WaitForFunctionOptions().setTimeout(140_000));
    // Nothing is chosen after it.
    page.waitForCondition(() -> page.locator("#options input").first().isDisabled());
    late.waitForCondition(() -> late.locator("#options input").first().isDisabled());
    page.waitForTimeout(2_000);
    refused("409 LATE", save(1));
    assertEquals("saved 2", brought(2), "nothing was heard of him since before the bell");
    assertEquals("LATE 3", brought(3), "he was heard: whatever he kept, it is over");
    page.context().setOffline(false);
    page.waitForCondition(() -> Sitting.nothingWaits(page));
    page.locator("#done")
        .waitFor(new com.microsoft.playwright.Locator.WaitForOptions().setTimeout(60_000));
    JsonNode view = ExamDay.start("candidate-1", session);
    assertEquals(11, view.path("answers").size(), view.path("answers").toString());
    assertEquals("BELL", view.at("/receipt/finishedBy").asText());
    assertTrue(page.innerText("#receipt").contains(view.at("/receipt/code").asText()));
    JsonNode signals = done(who("evaluator-1").get("/exam/sessions/" + session + "/signals"));
    long late = signals.findValuesAsText("kind").stream().filter("BROUGHT_LATE"::equals).count();
    assertEquals(2, late, "people see both: " + signals);
  }

  @Test
  @Order(4)
  void beyond_the_grace_nobody_brings_anything() {
    clock.moves(DAY + " 12:02");
    assertEquals("LATE 4", brought(4));
    late.context().setOffline(false);
    late.locator("#done")
        .waitFor(new com.microsoft.playwright.Locator.WaitForOptions().setTimeout(60_000));
    assertTrue(late.innerText("#tooLate").contains("1"), late.innerText("#done"));
    assertFalse(Sitting.nothingWaits(late), "it is kept for an officer who gives time back");
  }

  /** The other one's page asks for its time, and is thereby heard. */
  private static void heard() {
    done(
        Caller.nobody()
            .get(
                "/exam/attempts/" + other.path("attempt").asText() + "/time",
                "Attempt-Token",
                other.path("token").asText()));
  }

  /** To an item that his page does not answer: its place there is drawn by lot. */
  private static String answer(int sequence) {
    int item = other.at("/order/items/4").asInt() == 1 ? 2 : 1;
    return "{\"itemNo\":%d,\"clientSeq\":%d,\"answer\":\"A\"}".formatted(item, sequence);
  }

  private static Caller.Answer save(int sequence) {
    return Caller.nobody()
        .post("/exam/answers", answer(sequence), "Attempt-Token", other.path("token").asText());
  }

  /** Brings one that waited; what became of it. */
  private static String brought(int sequence) {
    JsonNode told =
        done(
            Caller.nobody()
                .post(
                    "/exam/attempts/" + other.path("attempt").asText() + "/waiting",
                    "{\"answers\":[" + answer(sequence) + "]}",
                    "Attempt-Token",
                    other.path("token").asText()));
    return told.path("saved").isEmpty()
        ? told.at("/refused/0/code").asText() + " " + told.at("/refused/0/clientSeq").asInt()
        : "saved " + told.at("/saved/0/clientSeq").asInt();
  }
}
