package org.carecert.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.carecert.system.story.Sitting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A paper with every type of item is sat by keys alone: after each of them the focus stands where
 * one goes on. What is said is said in its own language.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SittingKeysIT {
  private static final String DAY = "2026-09-25";
  private static final String CANDIDATE = "candidate-1";
  private static final int ITEMS = 9;

  private static CityClock clock;
  private static Browser browser;
  private static Page page;
  private static JsonNode attempt;
  private static String session = "";

  @BeforeAll
  static void open() {
    clock = CityClock.at("2026-05-11 09:00", ExamDay.ACCOUNTS);
    session = EveryTypeInKorean.session(clock, "键盘作答", DAY);
    clock.moves(DAY + " 09:10");
    attempt = ExamDay.start(CANDIDATE, session);
    browser = new Browser();
    page = browser.signedIn(CANDIDATE, 1_280, "zh-CN");
    opens(page);
  }

  @AfterAll
  static void close() {
    clock.close();
    browser.close();
  }

  private static void opens(Page sitting) {
    sitting.navigate("exam/sitting.xhtml?attempt=" + attempt.path("attempt").asText());
    sitting.locator("#question").waitFor();
  }

  private static String focused() {
    return String.valueOf(
        page.evaluate("document.activeElement.id || document.activeElement.tagName"));
  }

  private static void press(String key) {
    page.keyboard().press(key);
  }

  /** Goes by this key until something with such an id has the focus. */
  private static void goes(String key, String id) {
    for (int i = 0; i < 150; i++) {
      press(key);
      if (focused().matches(id)) {
        return;
      }
    }
    throw new AssertionError("no way by " + key + " to " + id + " from " + focused());
  }

  private static void tabTo(String id) {
    goes("Tab", id);
  }

  /** Presses a key; then this has the focus. */
  private static void acts(String key, String then) {
    String from = focused();
    press(key);
    assertEquals(then, focused(), "after " + key + " at " + from);
  }

  private static String type(int place) {
    return attempt.at("/paper/questions/" + (item(place) - 1) + "/type").asText();
  }

  private static int item(int place) {
    return attempt.at("/order/items/" + (place - 1)).asInt(place);
  }

  private static int place(String type) {
    for (int place = 1; place <= ITEMS; place++) {
      if (type(place).equals(type)) {
        return place;
      }
    }
    throw new AssertionError(type);
  }

  private static Locator printed(int place) {
    return page.locator("#paper > li").nth(place - 1);
  }

  @Test
  @Order(1)
  void every_type_is_answered_and_flagged_by_keys() {
    tabTo("number|option.|typed|pairA|order.*|up.|down.");
    goes("Shift+Tab", "wholePaper");
    for (int place = 1; place <= ITEMS; place++) {
      answers(type(place));
      tabTo("flag");
      acts("Space", "flag");
      assertEquals("true", page.getAttribute("#flag", "aria-pressed"));
      acts("Enter", "flag");
      assertEquals("false", page.getAttribute("#flag", "aria-pressed"));
      if (place < ITEMS) {
        goes("Shift+Tab", "next");
        acts("Enter", "number");
        assertTrue(page.innerText("#number").contains("第 " + (place + 1) + " 题"));
      }
    }
    page.waitForCondition(() -> Sitting.nothingWaits(page));
    assertEquals(ITEMS, page.locator("#numbers .ex-answered").count());
    assertTrue(ExamDay.start(CANDIDATE, session).path("answers").size() >= ITEMS);
  }

  private static void answers(String type) {
    switch (type) {
      case "SINGLE", "TRUE_FALSE" -> {
        tabTo("option.");
        acts("Space", focused());
        String first = focused();
        press("ArrowDown");
        assertNotEquals(first, focused());
        assertTrue(page.isChecked("#" + focused()));
      }
      case "MULTIPLE" -> {
        tabTo("option.");
        acts("Space", focused());
        assertTrue(page.isChecked("#" + focused()));
        tabTo("option.");
        acts("Space", focused());
        assertEquals(2, page.locator("#options input:checked").count());
      }
      case "MATCHING" -> {
        for (String list : new String[] {"pairA", "pairB", "pairC"}) {
          tabTo(list);
          acts("ArrowDown", list);
          assertFalse(page.inputValue("#" + list).isEmpty());
        }
      }
      case "ORDERING" -> {
        String before = page.innerText("#order");
        tabTo("down.");
        String moved = focused();
        acts("Enter", moved);
        assertNotEquals(before, page.innerText("#order"));
      }
      default -> {
        tabTo("typed");
        page.keyboard().type(type.equals("NUMERIC") ? "36.5" : "七步");
        assertEquals("typed", focused());
      }
    }
  }

  @Test
  @Order(2)
  void the_overview_and_clearing_are_done_by_keys() {
    int place = place("SINGLE");
    tabTo("to" + place);
    acts("Enter", "number");
    tabTo("clear");
    acts("Enter", "clear");
    assertEquals(0, page.locator("#options input:checked").count());
    goes("Shift+Tab", "option.");
    acts("Space", focused());
  }

  @Test
  @Order(3)
  void the_whole_paper_shows_what_is_given_and_flagged_and_keeps_the_focus() {
    goes("Shift+Tab", "wholePaper");
    acts("Space", "wholePaper");
    tabTo("flag");
    acts("Space", "flag");
    assertEquals("true", page.getAttribute("#flag", "aria-pressed"));
    tabTo("clear");
    acts("Enter", "clear");
    goes("Shift+Tab", "option.");
    acts("Space", focused());
    assertEquals("", Browser.violations(page));
    int single = place("SINGLE");
    int other = place("FILL_IN");
    assertTrue(printed(other).innerText().contains("已答 · 七步"), printed(other).innerText());
    goes(other > single ? "Tab" : "Shift+Tab", "open" + other);
    acts("Enter", "number");
    assertTrue(page.innerText("#number").contains("第 " + other + " 题"));
    assertTrue(printed(single).innerText().contains("已标记"), printed(single).innerText());
    assertTrue(printed(single).innerText().matches("(?s).*已答 · [ABC]\\. [甲乙丙] · .*"));
  }

  @Test
  @Order(4)
  void another_page_changes_a_state_and_its_flags_beside_those_of_this_one() {
    int single = place("SINGLE");
    int other = place("TRUE_FALSE");
    page.locator("#open" + place("NUMERIC")).focus();
    Page second = page.context().newPage();
    opens(second);
    second.click("#to" + other);
    second.click("#flag");
    Locator unchosen = second.locator("#options input:not(:checked)").first();
    String words = unchosen.locator("xpath=..").innerText().trim();
    unchosen.check();
    page.waitForCondition(() -> printed(other).innerText().contains("已答 · " + words));
    assertTrue(printed(other).innerText().contains("已标记"), printed(other).innerText());
    assertEquals("open" + place("NUMERIC"), focused(), "who reads elsewhere stays there");
    page.click("#to" + place("ORDERING"));
    page.click("#flag");
    second.waitForCondition(() -> second.locator("#numbers .ex-flagged").count() == 3);
    second.close();
    opens(page);
    assertEquals(3, page.locator("#numbers .ex-flagged").count(), "and they stay");
    assertTrue(page.locator("#to" + single + ".ex-flagged").isVisible());
  }

  @Test
  @Order(5)
  void only_what_is_the_items_text_is_in_the_items_language() {
    page.click("#tongue");
    for (int place = 1; place <= ITEMS; place++) {
      page.click("#to" + place);
      assertEquals("", foreign(), "in the page's language: " + type(place));
      assertEquals(
          0L, spoken("#stem, #options .ex-option span, .ex-right li, .ex-pair label, #order span"));
    }
    assertTrue(page.locator("#paper > li").count() == ITEMS, "the whole paper is shown");
    assertEquals(0L, spoken("#paper .ex-printed > p:first-child, #paper .ex-entries li"));
    assertEquals("", Browser.violations(page));
    page.click("#tongue");
  }

  /** What the page itself says and is not in its own language. */
  private static String foreign() {
    return String.valueOf(
        page.evaluate(
            """
            () => [...document.querySelectorAll('#sitting button, #sitting .cc-why, #sitting h2, #options input, #options textarea, #options select')]
              .filter((one) => one.closest('[lang]') !== document.documentElement).map((one) => one.id || one.textContent).join(' ')
            """));
  }

  /** How many of these are not in Korean. */
  private static long spoken(String selector) {
    return ((Number)
            page.evaluate(
                "(s) => [...document.querySelectorAll(s)].filter((one) => one.closest('[lang]').lang !== 'ko').length",
                selector))
        .longValue();
  }

  @Test
  @Order(6)
  void the_paper_is_handed_in_by_keys() {
    tabTo("handIn");
    acts("Enter", "confirmText");
    tabTo("confirmNo");
    acts("Enter", "handIn");
    acts("Enter", "confirmText");
    tabTo("confirmYes");
    press("Enter");
    page.locator("#done").waitFor();
    assertEquals("doneTitle", focused());
  }
}
