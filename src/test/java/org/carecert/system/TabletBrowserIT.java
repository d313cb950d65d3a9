package org.carecert.system;

import static org.carecert.system.ExamDay.done;
import static org.carecert.system.ExamDay.who;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import org.carecert.launch.DemoPhoto;
import org.carecert.system.story.Course;
import org.carecert.system.story.Sitting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** An assessor with a tablet where the network comes and goes. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TabletBrowserIT {
  private static final String DAY = "2026-08-13";
  private static final JsonNode STATION = Course.practical().path("stations").get(0);
  private static final int CRITERIA = STATION.path("criteria").size();

  private static CityClock clock;
  private static Browser browser;
  private static Page page;
  private static String path = "";

  @BeforeAll
  static void open() {
    clock = CityClock.at("2026-05-11 09:00", ExamDay.ACCOUNTS);
    String session = ExamDay.session(clock, "平板断网", DAY);
    path = "/exam/sessions/" + session + "/tablet";
    clock.moves(DAY + " 09:10");
    browser = new Browser();
    page = browser.signedIn("assessor-1", 800, "zh-CN");
    page.setViewportSize(800, 1_280);
    page.navigate("exam/tablet.xhtml?session=" + session);
    page.locator("#sheet").waitFor();
  }

  @AfterAll
  static void close() {
    clock.close();
    browser.close();
  }

  private static JsonNode entries() {
    return done(who("assessor-1").get(path)).path("entries");
  }

  /** All criteria of the sheet that is open, each so much below its most. */
  private static void marks(Page tablet, int below) {
    for (int i = 1; i <= CRITERIA; i++) {
      int most = STATION.path("criteria").get(i - 1).path("max").asInt();
      tablet.check("#k" + i + "-" + (most - below));
    }
  }

  private static void allTaken(Page tablet) {
    tablet.waitForCondition(
        () -> Sitting.nothingWaits(tablet) && tablet.innerText("#saved").contains("服务器已收"));
  }

  @Test
  @Order(1)
  void each_criterion_is_acknowledged_with_a_number_that_the_page_shows() {
    page.check("#k1-3");
    page.waitForCondition(() -> page.innerText("#k1-state").contains("第 1 号"));
    assertTrue(page.innerText("#sum").contains("3 / 35"), page.innerText("#sum"));
    assertEquals("", Browser.violations(page));
  }

  @Test
  @Order(2)
  void two_candidates_are_marked_without_a_line_and_all_of_it_arrives() {
    page.context().setOffline(true);
    marks(page, 1);
    page.check("#rating-SOUND");
    page.setInputFiles("#photo", new FilePayload("现场.png", "image/png", DemoPhoto.png(2)));
    page.locator("#photos img").waitFor();
    page.click("#next");
    marks(page, 0);
    page.check("#rating-BORDERLINE");
    page.waitForCondition(() -> page.locator("#saved.ex-trouble").count() == 1);
    page.waitForCondition(() -> page.innerText("#k2-state").contains("待发送"));
    page.waitForCondition(() -> page.innerText("#rating-state").contains("待发送"));
    assertFalse(page.innerText("#saved").contains("服务器已收"), page.innerText("#saved"));
    page.screenshot(shot("tablet-zh-800-offline"));
    page.waitForTimeout(5_000);
    assertEquals(1, entries().size(), "the server has what came before");
    page.context().setOffline(false);
    allTaken(page);
    JsonNode taken = entries();
    assertEquals(2 * CRITERIA + 2, taken.size(), taken.toString());
    int points = 0;
    for (JsonNode entry : taken) {
      points += entry.path("points").asInt();
    }
    assertEquals(2 * 35 - CRITERIA, points);
    assertEquals(1, photos().size());
    page.screenshot(shot("tablet-zh-800"));
    assertEquals("", Browser.violations(page));
  }

  private static JsonNode photos() {
    return done(who("assessor-1").get(path.replace("/tablet", "/photos")));
  }

  private static Page.ScreenshotOptions shot(String name) {
    return new Page.ScreenshotOptions()
        .setFullPage(true)
        .setPath(Path.of("target/pages", name + ".png"));
  }

  @Test
  @Order(3)
  void what_a_page_kept_that_was_closed_without_a_line_is_sent_by_the_next_one() {
    Page closed = page.context().newPage();
    closed.navigate(page.url());
    closed.locator("#sheet").waitFor();
    closed.check("#station2");
    page.context().setOffline(true);
    closed.check("#k1-2");
    closed.check("#k2-1");
    closed.waitForCondition(() -> closed.innerText("#k2-state").contains("待发送"));
    closed.close();
    page.navigate("about:blank");
    page.context().setOffline(false);
    page.navigate(path.replaceAll(".*sessions/(.*)/tablet", "exam/tablet.xhtml?session=$1"));
    page.locator("#sheet").waitFor();
    allTaken(page);
    assertEquals(2 * CRITERIA + 4, entries().size());
    assertTrue(page.isChecked("#k1-2"), "it is shown again");
  }

  @Test
  @Order(4)
  void what_was_changed_elsewhere_is_not_overwritten_and_the_refusal_stays_in_sight() {
    page.check("#station1");
    String admission = "";
    String follows = "";
    for (JsonNode entry : entries()) {
      if (entry.path("criterion").asText().equals("P1-1")) {
        admission = entry.path("admission").asText();
        follows = entry.path("code").asText();
        break;
      }
    }
    int seat = 0;
    for (JsonNode row : done(who("assessor-1").get(path)).path("candidates")) {
      seat = row.path("admission").asText().equals(admission) ? row.path("seat").asInt() : seat;
    }
    String elsewhere =
        """
        {"code":"elsewhere-1","follows":"%s","admission":"%s","station":"P1","criterion":"P1-1",
         "points":0}"""
            .formatted(follows, admission);
    page.click("#seat" + seat);
    done(who("assessor-1").post(path + "/entries", elsewhere));
    // It is refused, and unchecked again, perhaps before a check could be looked at.
    page.click("#k1-5");
    page.locator("#refusedList li").waitFor();
    assertTrue(page.innerText("#refusedList").contains("此处现在是“0”"), page.innerText("#refusedList"));
    assertTrue(page.isChecked("#k1-0"), "what the server has is shown");
    page.screenshot(shot("tablet-zh-800-refused"));
    assertEquals("", Browser.violations(page));
    page.reload();
    page.locator("#refusedList li").waitFor();
    page.click("#refusedList button >> nth=0");
    page.locator("#refused")
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    page.click("#seat" + seat);
    page.waitForCondition(
        () -> page.isChecked("#k1-5") && page.innerText("#k1-state").contains("服务器已收"));
    allTaken(page);
    assertFalse(page.isVisible("#refused"));
    boolean five = false;
    for (JsonNode entry : entries()) {
      five |=
          entry.path("admission").asText().equals(admission)
              && entry.path("criterion").asText().equals("P1-1")
              && entry.path("points").asInt() == 5;
    }
    assertTrue(five, "decided by the assessor, it is taken");
  }

  @Test
  @Order(5)
  void arrow_keys_pass_over_steps_and_only_where_they_rest_is_given() {
    page.check("#station3");
    int before = entries().size();
    page.focus("#k1-0");
    page.keyboard().press("Space");
    page.keyboard().press("ArrowRight");
    page.keyboard().press("ArrowRight");
    page.keyboard().press("ArrowRight");
    page.waitForCondition(() -> page.innerText("#k1-state").contains("服务器已收"));
    assertEquals(before + 1, entries().size());
    assertTrue(page.isChecked("#k1-3"));
    assertEquals("k1-3", page.evaluate("document.activeElement.id"), "the focus stays");
  }

  @Test
  @Order(6)
  void a_photo_is_withdrawn_on_the_page() {
    JsonNode photo = photos().get(0);
    drawsPhotos(() -> page.check("#station1"));
    drawsPhotos(() -> page.click("#seat" + photo.path("seat").asText()));
    page.click("#photos summary");
    page.fill("#reason1", "对焦不准");
    page.click("#photos details button");
    page.waitForCondition(() -> page.innerText("#photos").contains("已撤回：对焦不准"));
    assertEquals("对焦不准", photos().get(0).path("withdrawn").asText());
  }

  /** Does what draws the photos anew, and waits until they are: nothing opened is closed again. */
  private static void drawsPhotos(Runnable act) {
    page.evaluate(
        """
        () => document.getElementById('photos')
            .append(Object.assign(document.createElement('li'), { id: 'drawnBefore' }))
        """);
    act.run();
    page.locator("#drawnBefore")
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
  }

  @Test
  @Order(7)
  void a_phone_in_korean_has_room_for_it_without_a_barrier() {
    Page phone = browser.signedIn("assessor-2", 360, "ko-KR");
    phone.navigate("exam/tablet.xhtml");
    assertEquals("", Browser.violations(phone));
    phone.click("#mine a >> nth=0");
    phone.locator("#sheet").waitFor();
    assertEquals(0, phone.locator("#criteria input:checked").count(), "nothing of another's");
    phone.check("#k1-3");
    phone.waitForCondition(() -> phone.innerText("#k1-state").contains("순번"));
    phone.screenshot(shot("tablet-ko-360"));
    assertEquals("", Browser.violations(phone));
    assertEquals(0, wider(phone));
  }

  @Test
  @Order(8)
  void officers_see_photos_and_ratings_beside_sums() {
    Page officer = browser.signedIn("evaluator-1", 360, "zh-CN");
    String session = path.replaceAll(".*sessions/(.*)/tablet", "$1");
    officer.navigate("exam/evidence.xhtml?session=" + session);
    assertEquals("", Browser.violations(officer));
    Browser.going(officer, () -> officer.click("#photos tbody a"));
    assertTrue(officer.innerText("#photos").contains("对焦不准"), officer.innerText("#photos"));
    assertEquals(true, officer.evaluate("document.querySelector('#photos img').naturalWidth > 0"));
    assertEquals("", Browser.violations(officer));
    assertEquals(0, wider(officer));
    officer.navigate("exam/stations.xhtml?session=" + session);
    assertEquals("", Browser.violations(officer));
    assertEquals(0, wider(officer));
  }

  private static int wider(Page shown) {
    Object wider =
        shown.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    return ((Number) wider).intValue();
  }
}
