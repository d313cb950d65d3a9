package org.carecert.system;

import static org.carecert.system.ExamDay.done;
import static org.carecert.system.ExamDay.who;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import org.carecert.system.story.Sitting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One paper on two machines or in two tabs, and in browsers that are old, full or cut off. */
class SittingPageIT {
  private static final String DAY = "2026-09-22";
  private static final String FIRST = "candidate-1";
  private static final String SECOND = "candidate-4";

  private static CityClock clock;
  private static Browser browser;
  private static String session = "";

  @BeforeAll
  static void open() {
    clock = CityClock.at("2026-05-11 09:00", ExamDay.ACCOUNTS);
    session = ExamDay.session(clock, "两台机器", DAY);
    clock.moves(DAY + " 09:10");
    browser = new Browser();
  }

  @AfterAll
  static void close() {
    clock.close();
    browser.close();
  }

  @Test
  void an_old_machine_overwrites_nothing_of_a_new_one_unless_it_is_told_to() {
    JsonNode attempt = ExamDay.start(FIRST, session);
    List<Integer> places = singles(attempt);
    int disputed = places.get(0);
    Page old = sitting(FIRST, attempt);
    old.context().setOffline(true);
    choose(old, disputed, 0);
    choose(old, places.get(1), 0);
    old.waitForCondition(() -> old.locator("#saved.ex-trouble").count() == 1);
    old.waitForCondition(() -> old.innerText("#saved").contains("2"));
    Page other = sitting(FIRST, attempt);
    choose(other, disputed, 1);
    other.waitForCondition(() -> Sitting.nothingWaits(other));
    String newer = answer(FIRST, item(attempt, disputed));
    old.context().setOffline(false);
    old.locator("#disputes").waitFor();
    old.waitForCondition(() -> !answer(FIRST, item(attempt, places.get(1))).isEmpty());
    assertEquals(1, old.locator("#disputed li").count(), "where nobody else answered it is sent");
    assertEquals(newer, answer(FIRST, item(attempt, disputed)));
    assertTrue(old.textContent("#differ").contains("1"), old.textContent("#differ"));
    assertEquals("", Browser.violations(old));
    old.click("#handIn");
    assertFalse(old.isVisible("#confirm"), "first it is said which one is kept");
    old.reload();
    old.locator("#disputes").waitFor();
    old.locator("#disputed button").first().press("Enter");
    old.waitForCondition(() -> Sitting.nothingWaits(old));
    String older = answer(FIRST, item(attempt, disputed));
    assertFalse(older.equals(newer), older);
    old.locator("#disputes")
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    choose(other, disputed, 2);
    other.locator("#disputes").waitFor();
    other.locator("#otherMachine").waitFor();
    other.locator("#disputed button").nth(1).press("Enter");
    other.waitForCondition(() -> Sitting.nothingWaits(other));
    assertEquals(older, answer(FIRST, item(attempt, disputed)));
    other.waitForCondition(() -> options(other).first().isChecked());
  }

  @Test
  void who_answers_below_the_number_of_another_machine_is_asked_which_of_the_two_is_kept() {
    JsonNode attempt = ExamDay.start(FIRST, session);
    int place = singles(attempt).get(3);
    Page page = sitting(FIRST, attempt);
    String elsewhere = "{\"itemNo\":%d,\"clientSeq\":900,\"answer\":\"D\"}";
    done(
        Caller.nobody()
            .post(
                "/exam/answers",
                elsewhere.formatted(item(attempt, place)),
                "Attempt-Token",
                attempt.path("token").asText()));
    page.click("#to" + place);
    Locator mine = options(page).first();
    mine = mine.inputValue().equals("D") ? options(page).nth(1) : mine;
    String kept = mine.inputValue();
    mine.check();
    page.locator("#disputes").waitFor();
    assertEquals("D", answer(FIRST, item(attempt, place)), "nothing is overwritten unseen");
    page.locator("#disputed button").first().press("Enter");
    page.waitForCondition(() -> answer(FIRST, item(attempt, place)).equals(kept));
    page.waitForCondition(() -> Sitting.nothingWaits(page));
  }

  @Test
  void two_tabs_tell_each_other_each_answer_and_the_last_one_rests_on_the_first() {
    JsonNode attempt = ExamDay.start(SECOND, session);
    int place = singles(attempt).get(2);
    Page one = sitting(SECOND, attempt);
    Page two = one.context().newPage();
    two.navigate(one.url());
    two.locator("#otherTab").waitFor();
    one.locator("#otherTab").waitFor();
    one.click("#to" + place);
    two.click("#to" + place);
    options(one).first().check();
    two.waitForCondition(() -> options(two).first().isChecked());
    options(two).nth(1).check();
    one.waitForCondition(() -> options(one).nth(1).isChecked());
    String last = options(one).nth(1).inputValue();
    one.waitForCondition(() -> answer(SECOND, item(attempt, place)).equals(last));
    assertFalse(one.isVisible("#disputes") || two.isVisible("#disputes"));
    assertTrue(one.isVisible("#otherTab"), "no status line takes the notice away");
    two.close();
    one.waitForCondition(() -> !one.isVisible("#otherTab"));
  }

  @Test
  void a_browser_that_keeps_nothing_and_knows_no_other_page_still_sits_and_is_paused() {
    JsonNode attempt = ExamDay.start(SECOND, session);
    Page page = browser.signedIn(SECOND, 360, "zh-CN");
    page.addInitScript(
        """
        for (const name of ['localStorage', 'indexedDB']) {
          Object.defineProperty(window, name, { get() { throw new DOMException('no', 'SecurityError'); } });
        }
        delete window.BroadcastChannel;
        delete HTMLElement.prototype.inert;
        """);
    page.navigate("exam/sitting.xhtml?attempt=" + attempt.path("attempt").asText());
    page.locator("#question").waitFor();
    assertFalse(page.isVisible("#needs"));
    int place = singles(attempt).get(3);
    page.click("#flag");
    choose(page, place, 0);
    page.waitForCondition(() -> !answer(SECOND, item(attempt, place)).isEmpty());
    String path = "/exam/sessions/" + session;
    String one = "{\"admission\":\"%s\",\"reason\":\"休息\"}";
    String admission = ExamDay.admission(SECOND, session);
    done(who("evaluator-1").post(path + "/pauses", one.formatted(admission)));
    Locator.WaitForOptions heard = new Locator.WaitForOptions().setTimeout(60_000);
    page.locator("#sitting.ex-paused").waitFor(heard);
    assertTrue(options(page).first().isDisabled() && page.isDisabled("#clear"));
    assertTrue(page.isDisabled("#next") && page.isDisabled("#handIn"));
    done(who("evaluator-1").post(path + "/resumptions", "{}"));
    page.locator("#sitting:not(.ex-paused)").waitFor(heard);
    assertTrue(options(page).first().isEnabled() && page.isEnabled("#next"));
  }

  @Test
  void what_the_browser_cannot_and_what_the_server_says_is_told_in_plain_words() {
    JsonNode attempt = ExamDay.start(FIRST, session);
    Page page = sitting(FIRST, attempt);
    int place = singles(attempt).get(4);
    page.route("**/exam/answers", route -> between(route, 503));
    choose(page, place, 0);
    page.waitForCondition(() -> page.innerText("#saved").contains("服务器正忙"));
    assertTrue(page.textContent("#announce").contains("服务器正忙"), page.textContent("#announce"));
    page.unroute("**/exam/answers");
    page.waitForCondition(() -> page.innerText("#saved").contains("已保存"));
    page.waitForCondition(() -> page.textContent("#announce").contains("已保存"));
    page.route("**/exam/answers", route -> between(route, 404));
    choose(page, place, 1);
    page.waitForCondition(() -> page.innerText("#saved").contains("重新打开"));
    page.unroute("**/exam/answers");
    page.reload();
    page.waitForCondition(() -> Sitting.nothingWaits(page));
    page.route("**/rivals.js*", Route::abort);
    page.reload();
    page.locator("#needs").waitFor();
    assertTrue(page.innerText("#needs").contains("JavaScript"), page.innerText("#needs"));
    assertEquals("", Browser.violations(page));
  }

  // A server that stands between, such as a proxy while a machine is restarted.
  private static void between(Route route, int status) {
    route.fulfill(
        new Route.FulfillOptions()
            .setStatus(status)
            .setContentType("text/html")
            .setBody("<h1>" + status + "</h1>"));
  }

  private static Page sitting(String candidate, JsonNode attempt) {
    Page page = browser.signedIn(candidate, 1_280, "zh-CN");
    page.navigate("exam/sitting.xhtml?attempt=" + attempt.path("attempt").asText());
    page.locator("#question").waitFor();
    return page;
  }

  private static void choose(Page page, int place, int which) {
    page.click("#to" + place);
    options(page).nth(which).check();
  }

  private static Locator options(Page page) {
    return page.locator("#options input");
  }

  private static int item(JsonNode attempt, int place) {
    return attempt.at("/order/items/" + (place - 1)).asInt(place);
  }

  /** The places of the single choices, as this candidate finds them. */
  private static List<Integer> singles(JsonNode attempt) {
    List<Integer> places = new ArrayList<>();
    for (int place = 1; place <= attempt.path("items").asInt(); place++) {
      JsonNode question = attempt.at("/paper/questions/" + (item(attempt, place) - 1));
      if (question.path("type").asText().equals("SINGLE")) {
        places.add(place);
      }
    }
    return places;
  }

  /** The answer that counts; empty if there is none. */
  private static String answer(String candidate, int item) {
    String current = "";
    int highest = 0;
    for (JsonNode line : ExamDay.start(candidate, session).path("answers")) {
      if (line.path("itemNo").asInt() == item && line.path("clientSeq").asInt() > highest) {
        highest = line.path("clientSeq").asInt();
        current = line.path("answer").asText();
      }
    }
    return current;
  }
}
