package org.carecert.system;

import static org.carecert.system.ExamDay.done;
import static org.carecert.system.ExamDay.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.carecert.system.story.Sitting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The line is dead for twelve minutes, and once more from a minute before the bell to almost a
 * minute after it. The server's clock and the page's own are moved on together, so that both live
 * through it.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LongCutIT {
  private static final String DAY = "2026-08-27";
  private static final String ON_PAGE = "candidate-1";
  private static final String BY_PROGRAM = "candidate-4";
  private static CityClock clock;
  private static Browser browser;
  private static BrowserContext machine;
  private static Page page;
  private static String session = "";
  // Both have ninety minutes, from ten past nine on.
  private static JsonNode other;
  private static JsonNode sat;
  private static final Map<Integer, String> GIVEN = new TreeMap<>();

  @BeforeAll
  static void open() {
    clock = CityClock.at("2026-05-11 09:00", ExamDay.ACCOUNTS);
    session = ExamDay.session(clock, "长时间断网", DAY);
    // The minutes that are told later count from the start: the browser stands ready before.
    clock.moves(DAY + " 09:09");
    browser = new Browser();
    page = browser.signedIn(ON_PAGE, 1_280, "zh-CN");
    machine = page.context();
    machine.clock().install();
    clock.moves(DAY + " 09:10");
    other = ExamDay.start(BY_PROGRAM, session);
    sat = ExamDay.start(ON_PAGE, session);
    opens();
  }

  @AfterAll
  static void close() {
    clock.close();
    browser.close();
  }

  private static void opens() {
    page.navigate("exam/sitting.xhtml?attempt=" + sat.path("attempt").asText());
    page.locator("#question").waitFor();
  }

  /** Chooses this one; what is sent for it is remembered by the paper's number. */
  private static void gives(int place, int which) {
    page.click("#to" + place);
    Locator option = page.locator("#options input[type=radio]").nth(which);
    GIVEN.put(item(place), option.inputValue());
    option.check();
  }

  private static void goesOffline() {
    machine.setOffline(true);
  }

  private static void told(int minutes) {
    page.waitForCondition(() -> page.innerText("#left").contains(" " + minutes + ":"));
  }

  // The page hears the server's time when its line comes back, and now and then.
  private static void hearsTime() {
    page.waitForResponse("**/time", () -> page.evaluate("dispatchEvent(new Event('online'))"));
  }

  @Test
  @Order(1)
  void twelve_minutes_without_a_line_and_a_page_that_dies_in_them_lose_nothing() {
    List<Integer> places = choices();
    gives(places.get(0), 0);
    page.waitForCondition(() -> Sitting.nothingWaits(page));
    hearsTime();
    goesOffline();
    gives(places.get(0), 1);
    gives(places.get(1), 0);
    page.waitForCondition(() -> page.locator("#saved.ex-trouble").count() == 1);
    clock.moves(DAY + " 09:22");
    machine.clock().fastForward(12 * 60_000L);
    told(77);
    gives(places.get(2), 1);
    page.waitForCondition(() -> page.innerText("#saved").contains("3"));
    assertEquals(1, stored(ON_PAGE), "nothing has reached the server");
    page.close();
    page = machine.newPage();
    machine.setOffline(false);
    opens();
    page.waitForCondition(() -> Sitting.nothingWaits(page));
    assertEquals(GIVEN, answered());
    told(77);
    page.waitForCondition(() -> page.innerText("#saved").contains("已保存"));
  }

  @Test
  @Order(2)
  void a_page_that_lives_through_it_sends_by_itself_when_the_line_is_back_and_after_a_reload() {
    List<Integer> places = choices();
    goesOffline();
    gives(places.get(3), 0);
    gives(places.get(1), 1);
    clock.moves(DAY + " 09:34");
    machine.clock().fastForward(12 * 60_000L);
    gives(places.get(4), 0);
    machine.setOffline(false);
    page.waitForCondition(() -> Sitting.nothingWaits(page));
    assertEquals(GIVEN, answered());
    page.reload();
    page.locator("#question").waitFor();
    assertEquals(GIVEN.size(), page.locator("#numbers .ex-answered").count());
    told(65);
  }

  @Test
  @Order(3)
  void what_was_given_before_the_bell_and_came_fifty_seconds_after_it_counts() {
    List<Integer> places = choices();
    clock.moves(DAY + " 10:38:20");
    hearsTime();
    told(1);
    heard();
    goesOffline();
    gives(places.get(5), 0);
    gives(places.get(0), 0);
    assertEquals(5, stored(ON_PAGE), "nothing of it is there at the bell");
    clock.moves(DAY + " 10:40:40");
    assertEquals("saved 5", brought(5), "it waited since before the bell, and the server knows");
    assertEquals("LATE 6", brought(6), "what is given after the first thing heard is late");
    refused("409 LATE", save(1));
    machine.clock().fastForward(140_000L);
    page.waitForCondition(() -> page.innerText("#left").endsWith(" 0:00"));
    assertTrue(page.locator("#options input").first().isDisabled(), "nothing is given after it");
    assertFalse(page.isVisible("#done"), "and nothing is closed that the server has not closed");
    machine.setOffline(false);
    page.waitForCondition(() -> Sitting.nothingWaits(page));
    page.locator("#done").waitFor();
    assertEquals(GIVEN, answered());
    JsonNode view = ExamDay.start(ON_PAGE, session);
    assertEquals("BELL", view.at("/receipt/finishedBy").asText());
    assertEquals(6, view.path("answers").size(), view.path("answers").toString());
    assertEquals(
        List.of("5"),
        Tables.column(
            "select r.client_seq::text from exam_response r join exam_attempt a on a.id ="
                + " r.attempt_id where a.code = ?",
            other.path("attempt").asText()),
        "of the program's five only the one that waited");
  }

  private static void heard() {
    done(
        Caller.nobody()
            .get(
                "/exam/attempts/" + other.path("attempt").asText() + "/time",
                "Attempt-Token",
                other.path("token").asText()));
  }

  private static Caller.Answer save(int sequence) {
    return Caller.nobody()
        .post("/exam/answers", answer(sequence), "Attempt-Token", other.path("token").asText());
  }

  private static String answer(int sequence) {
    return "{\"itemNo\":%d,\"clientSeq\":%d,\"answer\":\"A\"}".formatted(sequence, sequence);
  }

  /** What becomes of an answer that is brought as one that waited. */
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

  /** The places of the single choices, as this candidate finds them. */
  private static List<Integer> choices() {
    return IntStream.rangeClosed(1, sat.path("items").asInt())
        .filter(place -> question(place).path("type").asText().equals("SINGLE"))
        .boxed()
        .toList();
  }

  private static JsonNode question(int place) {
    return sat.at("/paper/questions/" + (item(place) - 1));
  }

  private static int item(int place) {
    return sat.at("/order/items/" + (place - 1)).asInt(place);
  }

  private static int stored(String candidate) {
    return ExamDay.start(candidate, session).path("answers").size();
  }

  /** What counts at the server, by the paper's number. */
  private static Map<Integer, String> answered() {
    Map<Integer, String> found = new TreeMap<>();
    for (JsonNode line : ExamDay.start(ON_PAGE, session).path("answers")) {
      found.put(line.path("itemNo").asInt(), line.path("answer").asText());
    }
    return found;
  }
}
