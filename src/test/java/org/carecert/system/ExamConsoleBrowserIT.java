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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pages of a session's conduct in a browser: the console follows by itself. */
class ExamConsoleBrowserIT {
  private static final String DAY = "2026-08-17";

  private static CityClock clock;
  private static Browser browser;
  private static String session = "";

  @BeforeAll
  static void open() {
    clock = CityClock.at("2026-05-11 09:00", ExamDay.ACCOUNTS);
    session = ExamDay.session(clock, "监考页面", DAY);
    browser = new Browser();
  }

  @AfterAll
  static void close() {
    clock.close();
    browser.close();
  }

  @Test
  void the_console_follows_the_session_and_its_buttons_act_by_the_keyboard() {
    clock.moves(DAY + " 09:10");
    JsonNode attempt = ExamDay.start("candidate-1", session);
    String admission = ExamDay.admission("candidate-1", session);
    Page page = browser.signedIn("evaluator-1", 1280, "zh-CN");
    page.navigate("exam/console.xhtml?session=" + session);
    String presence = "[data-of='" + admission + "'][data-part=presence]";
    page.waitForCondition(() -> page.innerText("#line").startsWith("实时"));
    String sequence = "[data-of='" + admission + "'][data-part=lastServerSeq]";
    String saved =
        done(Caller.nobody()
                .post(
                    "/exam/answers",
                    "{\"itemNo\":1,\"clientSeq\":1,\"answer\":\"A\"}",
                    "Attempt-Token",
                    attempt.path("token").asText()))
            .path("serverSeq")
            .asText();
    page.waitForCondition(() -> page.innerText(sequence).equals(saved));
    assertEquals("正在作答", page.innerText(presence));
    page.fill("[id='form:reason']", "误按");
    page.press("[id='form:reason']", "Enter");
    page.waitForTimeout(1_000);
    assertEquals(
        0, page.locator(".cc-told, .cc-refused").count(), "Enter in the reason presses nothing");
    presses(page, "pause");
    page.locator("#summary").waitFor();
    assertEquals(0, page.locator("#incidents li").count(), "nobody was chosen");
    page.focus("button[data-admission='" + admission + "']");
    page.keyboard().press("Enter");
    assertEquals("form:whom", page.evaluate("document.activeElement.id"));
    assertEquals(admission, page.inputValue("[id='form:whom']"));
    page.fill("[id='form:reason']", "身体不适");
    page.focus("[id='form:pause']");
    Browser.going(page, () -> page.keyboard().press("Enter"));
    page.waitForCondition(() -> page.innerText(presence).equals("已暂停"));
    assertEquals("", Browser.violations(page));
    done(who("evaluator-1").post("/exam/sessions/" + session + "/resumptions", "{}"));
    page.waitForCondition(() -> !page.innerText(presence).equals("已暂停"));
    ends(page, presence);
  }

  private static void presses(Page page, String button) {
    Browser.going(page, () -> page.click("[id='form:" + button + "']"));
  }

  private static void ends(Page page, String presence) {
    page.selectOption("[id='form:whom']", "all");
    page.fill("[id='form:reason']", "时间已到");
    presses(page, "end");
    page.locator("#ending").waitFor();
    String asked = page.innerText("#ending p");
    assertTrue(asked.contains("1 名") && asked.contains("时间已到"), asked);
    assertEquals("", Browser.violations(page));
    presses(page, "endNot");
    page.waitForCondition(() -> page.locator("#ending").count() == 0);
    page.waitForCondition(() -> page.innerText("#line").startsWith("实时"));
    assertFalse(page.innerText(presence).equals("已交卷"), "it was only asked");
    presses(page, "end");
    presses(page, "endNow");
    page.waitForCondition(() -> page.innerText(presence).equals("已交卷"));
    assertEquals(0, page.locator("#ending").count());
    page.selectOption("[id='form:whom']", "all");
    page.fill("[id='form:reason']", "误操作");
    presses(page, "lift");
    page.waitForCondition(() -> page.innerText("#incidents").contains("撤销终止"));
    assertEquals("已交卷", page.innerText(presence), "his paper stays as it is");
  }

  @Test
  void who_is_admitted_after_the_console_was_opened_appears_and_can_be_chosen() {
    clock.moves("2026-08-03 09:00");
    String later = ExamDay.planned("后补", "2026-08-18");
    Page page = browser.signedIn("evaluator-1", 1280, "zh-CN");
    page.navigate("exam/console.xhtml?session=" + later);
    page.waitForCondition(() -> page.innerText("#line").startsWith("实时"));
    assertEquals(0, page.locator(".ex-choose").count());
    admits(later, "南春实", "22249919910203404X");
    page.waitForCondition(() -> page.locator(".ex-choose").count() == 1);
    // The page came anew with the first of them: it follows again.
    page.waitForCondition(() -> page.innerText("#line").startsWith("实时"));
    page.fill("[id='form:reason']", "核对");
    admits(later, "文晓丽", "22249919830211842X");
    page.waitForCondition(() -> page.locator(".ex-choose").count() == 2);
    assertEquals("核对", page.inputValue("[id='form:reason']"));
    assertTrue(page.innerText("#candidates").contains("文晓丽"));
    String admission = ExamDay.admission("candidate-4", later);
    page.click("button[data-admission='" + admission + "']");
    presses(page, "pause");
    page.locator("#summary").waitFor();
    assertEquals(admission, page.inputValue("[id='form:whom']"));
    assertTrue(page.innerText("#summary").contains("没有"), page.innerText("#summary"));
  }

  private static void admits(String session, String name, String number) {
    String body =
        """
        {"candidates":[{"name":"%s","documentType":"RESIDENT_ID","documentNumber":"%s"}]}"""
            .formatted(name, number);
    JsonNode report =
        done(who("evaluator-1").post("/exam/sessions/" + session + "/admissions", body));
    assertEquals(1, report.path("admitted").size(), report.toString());
  }

  @Test
  void every_seat_of_the_widest_row_stands_in_its_own_column() {
    Page page = browser.signedIn("evaluator-1", 1280, "zh-CN");
    page.navigate("exam/seats.xhtml?session=" + session);
    Object wrong =
        page.evaluate(
            """
            () => {
              const map = document.querySelector('ul.ex-seats');
              const wrong = [];
              for (let n = 1; n <= 50; n++) {
                const seat = document.createElement('li');
                seat.className = 'ex-seat ex-column-' + n;
                map.append(seat);
                if (getComputedStyle(seat).gridColumnStart !== String(n)) wrong.push(n);
              }
              return wrong.join(' ');
            }""");
    assertEquals("", wrong);
    Object wider =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertTrue(((Number) wider).intValue() <= 1, "the map scrolls, not the page: " + wider);
  }

  @Test
  void every_page_of_the_conduct_has_no_barrier_and_fits_a_phone() {
    clock.moves("2026-08-16 09:00");
    List<String> faults = new ArrayList<>();
    Page page = browser.signedIn("evaluator-1", 360, "ko-KR");
    for (String path :
        List.of("console", "seats", "arrange", "eligibility", "accommodations", "batch")) {
      look(page, "exam/" + path + ".xhtml?session=" + session, faults);
    }
    Page candidate = browser.signedIn("candidate-4", 360, "zh-CN");
    look(
        candidate,
        "exam/waiting.xhtml?admission=" + ExamDay.admission("candidate-4", session),
        faults);
    assertEquals("", String.join("\n", faults));
  }

  private static void look(Page page, String path, List<String> faults) {
    int status = page.navigate(path).status();
    String violations = Browser.violations(page);
    if (status != 200 || !violations.isEmpty()) {
      faults.add(path + ": " + status + " " + violations);
    }
    Object wider =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    if (((Number) wider).intValue() > 1) {
      faults.add(path + " is wider than the screen by " + wider);
    }
  }
}
