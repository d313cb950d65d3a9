package org.carecert.system;

import static org.carecert.system.ExamDay.done;
import static org.carecert.system.ExamDay.who;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.carecert.system.story.Sitting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What is said of the time to who cannot see the clock: little, once, and that it is up. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SittingBellIT {
  private static final String DAY = "2026-09-24";
  private static final String CANDIDATE = "candidate-1";

  private static CityClock clock;
  private static Browser browser;
  private static Page page;
  private static String session = "";

  @BeforeAll
  static void open() {
    clock = CityClock.at("2026-05-11 09:00", ExamDay.ACCOUNTS);
    session = ExamDay.session(clock, "时间提示", DAY);
    // Ninety minutes from here on.
    clock.moves(DAY + " 09:10");
    JsonNode attempt = ExamDay.start(CANDIDATE, session);
    browser = new Browser();
    page = browser.signedIn(CANDIDATE, 1_280, "zh-CN");
    page.navigate("exam/sitting.xhtml?attempt=" + attempt.path("attempt").asText());
    page.locator("#question").waitFor();
    page.evaluate(
        """
        () => {
          window.said = [];
          const place = document.getElementById('announce');
          new MutationObserver(() => window.said.push(place.textContent)).observe(place, { childList: true });
        }
        """);
  }

  @AfterAll
  static void close() {
    clock.close();
    browser.close();
  }

  /** The server's time moves on, and the page hears it. */
  private static void at(String time) {
    clock.moves(DAY + " " + time);
    page.waitForResponse("**/time", () -> page.evaluate("dispatchEvent(new Event('online'))"));
  }

  private static List<String> said() {
    List<String> said = new ArrayList<>();
    ((List<?>) page.evaluate("window.said")).forEach(one -> said.add(String.valueOf(one)));
    return said;
  }

  private static void silentAt(String... times) {
    List<String> before = said();
    for (String time : times) {
      at(time);
      page.waitForTimeout(1_300);
      assertEquals(before, said(), time);
    }
  }

  /** Three seconds later it is said, and while it is near it is said no more. */
  private static void saysAfter(String time, int minutes) {
    at(time);
    List<String> expected = said();
    expected.add("还剩 " + minutes + " 分钟");
    page.waitForCondition(() -> said().size() >= expected.size());
    at(time);
    page.waitForTimeout(4_500);
    assertEquals(expected, said());
  }

  @Test
  @Order(1)
  void thirty_ten_five_minutes_and_one_are_said_once_each_and_nothing_between() {
    silentAt("09:40", "10:05");
    saysAfter("10:09:57", 30);
    silentAt("10:10:40", "10:20", "10:29");
    saysAfter("10:29:57", 10);
    silentAt("10:30:40", "10:33");
    saysAfter("10:34:57", 5);
    silentAt("10:37");
    saysAfter("10:38:57", 1);
    assertEquals(4, said().size(), said().toString());
  }

  @Test
  @Order(2)
  void who_is_given_more_time_hears_so_and_then_the_same_anew() {
    done(
        who("evaluator-1")
            .post(
                "/exam/sessions/" + session + "/extensions", "{\"minutes\":10,\"reason\":\"补偿\"}"));
    at("10:39:10");
    page.waitForCondition(() -> said().size() == 5);
    assertEquals("考试时间已调整，请看剩余时间", said().get(4));
    saysAfter("10:39:57", 10);
    silentAt("10:42");
    saysAfter("10:44:57", 5);
    saysAfter("10:48:57", 1);
    assertEquals(8, said().size(), said().toString());
  }

  @Test
  @Order(3)
  void who_has_no_line_when_the_bell_rings_is_told_that_his_time_is_up() {
    at("10:49:50");
    assertEquals("", page.textContent("#timeUp"));
    page.context().setOffline(true);
    page.locator("#options input").first().check();
    page.waitForCondition(() -> page.innerText("#left").endsWith(" 0:00"));
    page.waitForCondition(() -> page.textContent("#timeUp").contains("答题时间到"));
    assertEquals("status", page.getAttribute("#timeUp", "role"));
    assertTrue(page.textContent("#timeUp").contains("已存在本机"), page.textContent("#timeUp"));
    assertTrue(page.isVisible("#timeUp"), "it is seen as well");
    assertFalse(Sitting.nothingWaits(page));
    assertEquals("", Browser.violations(page));
    page.context().setOffline(false);
    page.locator("#done").waitFor();
    assertFalse(page.isVisible("#timeUp"));
    assertTrue(Sitting.nothingWaits(page));
  }
}
