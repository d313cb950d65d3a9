package org.carecert.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every page that a menu leads to, for every role, in Chinese wide and in Korean narrow. */
class EveryPageBrowserIT {
  private static final List<String> PEOPLE =
      List.of(
          "candidate-1",
          "school-1",
          "evaluator-1",
          "assessor-1",
          "invigilator-1",
          "hr-clerk",
          "hr-reviewer",
          "health-clerk",
          "health-reviewer",
          "facility-1",
          "inspector-1",
          "auditor",
          "admin");

  // What several roles share is looked at closely once in each language.
  private static final Set<String> LOOKED_AT = new HashSet<>();

  private static Browser browser;

  @BeforeAll
  static void open() {
    browser = new Browser();
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  @Test
  void every_page_of_every_menu_opens_without_a_fault_and_without_a_barrier() {
    List<String> faults = new ArrayList<>();
    int seen = 0;
    for (String username : PEOPLE) {
      seen += look(browser.signedIn(username, 1280, "zh-CN"), username + "-zh", faults);
      seen += look(browser.signedIn(username, 360, "ko-KR"), username + "-ko", faults);
    }
    assertTrue(seen > 50, "pages seen: " + seen);
    assertEquals("", String.join("\n", faults));
  }

  @Test
  void the_public_pages_need_no_account() {
    List<String> faults = new ArrayList<>();
    Page page = browser.person(360, "zh-CN");
    for (String path :
        List.of(
            "",
            "registry/check.xhtml",
            "v",
            "filing/directory.xhtml",
            "subsidy/publicity.xhtml",
            "home/privacy.xhtml",
            "identity/sign-in.xhtml",
            "identity/activate.xhtml")) {
      inspect(page, path, "public", faults);
    }
    assertEquals("", String.join("\n", faults));
  }

  @Test
  void a_page_of_another_role_is_refused_in_words() {
    Page page = browser.signedIn("candidate-1", 1280, "zh-CN");
    Response answer = page.navigate("audit/log.xhtml");
    assertEquals(403, answer.status());
    assertTrue(page.innerText("h1").contains("不能打开"));
  }

  @Test
  void the_language_is_switched_and_remembered() {
    Page page = browser.person(1280, "zh-CN");
    page.navigate("");
    Browser.going(page, () -> page.click("nav.cc-tongues a[lang=ko]"));
    assertEquals("ko", page.getAttribute("html", "lang"));
    page.navigate("identity/sign-in.xhtml");
    assertEquals("ko", page.getAttribute("html", "lang"));
  }

  @Test
  void a_refused_form_leads_to_its_fields() {
    Page page = browser.signedIn("facility-1", 360, "zh-CN");
    page.navigate("filing/file.xhtml");
    page.fill("[id='form:uscc']", "91222404MA0000000X");
    page.fill("[id='form:name']", "小太阳托育园");
    page.fill("[id='form:address']", "河南街 1 号");
    page.selectOption("[id='form:classes:0:classKind']", new SelectOption().setIndex(1));
    page.fill("[id='form:classes:0:places']", "10");
    page.fill("[id='form:classes:0:caregivers']", "2");
    // The first two rows stay blank and are not filed.
    page.fill("[id='form:staff:2:staffName']", "王小明");
    Browser.going(page, () -> page.click("[id='form:send']"));

    Locator way = page.locator("#summary a");
    assertEquals("#form:staff:0:documentNumber", way.getAttribute("href"));
    assertTrue(way.innerText().contains("证件号码"), way.innerText());
    way.press("Enter");
    page.waitForCondition(
        () -> "form:staff:0:documentNumber".equals(page.evaluate("document.activeElement.id")));
    String beside = page.locator("fieldset:has([id='form:staff:0:documentNumber'])").innerText();
    assertTrue(beside.contains("证件号码”。请补充"), beside);
    assertEquals("王小明", page.inputValue("[id='form:staff:0:staffName']"));
    assertEquals("", Browser.violations(page));
  }

  @Test
  void a_filing_is_begun_left_and_found_again_as_a_draft() {
    Page page = browser.signedIn("facility-2", 1280, "zh-CN");
    page.navigate("filing/file.xhtml");
    page.click("[id='form:addStaff']");
    page.waitForSelector("[id='form:staff:5:staffName']");
    page.fill("[id='form:name']", "半途托育园");
    page.fill("[id='form:staff:5:staffName']", "第六人");
    // It is kept a moment after each of these: what counts is the time that has all of them.
    page.waitForResponse(
        kept -> String.valueOf(kept.request().postData()).contains("cooks"),
        () -> page.check("[id='form:cooks']"));
    page.waitForSelector("#draft-kept");

    page.navigate("home/desk.xhtml");
    page.navigate("filing/file.xhtml");
    assertTrue(page.isVisible("#draft-restored"));
    assertEquals("半途托育园", page.inputValue("[id='form:name']"));
    assertEquals("第六人", page.inputValue("[id='form:staff:5:staffName']"));
    assertTrue(page.isChecked("[id='form:cooks']"));
    assertEquals("", Browser.violations(page));
    Browser.going(page, () -> page.click("[id='form:discardDraft']"));
    page.waitForSelector("#draft-restored", detached());
    assertEquals("", page.inputValue("[id='form:name']"));
    String kept =
        "select encode(d.content, 'escape') from identity_draft d join identity_account a"
            + " on a.id = d.account_id where a.username = 'facility-2'";
    assertEquals(List.of(), Tables.column(kept));
  }

  private static Page.WaitForSelectorOptions detached() {
    return new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED);
  }

  @Test
  void a_sanction_is_proposed_by_the_keyboard_alone() {
    Page page = browser.person(1280, "en-US");
    page.navigate("identity/sign-in.xhtml?lang=en");
    assertEquals("en", page.getAttribute("html", "lang"));
    type(page, "form:username", "hr-clerk");
    type(page, "form:password", "carecert-demo");
    press(page, "form:enter");
    page.waitForURL("**/home/desk.xhtml*");
    walk(page, "document.activeElement.pathname === '/sanction/sanctions.xhtml'");
    page.keyboard().press("Enter");
    page.waitForURL("**/sanction/sanctions.xhtml*");
    walk(page, "document.activeElement.pathname === '/sanction/propose.xhtml'");
    page.keyboard().press("Enter");
    page.waitForURL("**/sanction/propose.xhtml*");
    type(page, "form:name", "键盘人");
    type(page, "form:documentNumber", "222404199001010018");
    type(page, "form:legalBasis", "Article 41");
    type(page, "form:decidingBody", "Bureau");
    type(page, "form:decisionNumber", "2026-1");
    type(page, "form:decidedOn", "11202026");
    type(page, "form:evidence", "Shelf 1");
    press(page, "form:propose");
    page.waitForURL("**/sanction/sanction.xhtml*");
    assertTrue(page.isVisible(".cc-told"), page.innerText("main"));
  }

  @Test
  void pages_speak_english() {
    Page page = browser.signedIn("school-1", 360, "en-US");
    page.navigate("home/desk.xhtml?lang=en");
    for (String path :
        List.of("home/desk.xhtml", "training/cohorts.xhtml", "certificate/batches.xhtml")) {
      page.navigate(path);
      assertEquals("en", page.getAttribute("html", "lang"));
      assertTrue(page.innerText("h1").matches("[ -~]+"), page.innerText("h1"));
      assertEquals("", Browser.violations(page));
    }
  }

  /** Goes on with Tab until there, and sees where it is. */
  private static void walk(Page page, String there) {
    for (int steps = 0; steps < 120; steps++) {
      page.keyboard().press("Tab");
      if ((Boolean) page.evaluate(there)) {
        String outline = "getComputedStyle(document.activeElement).outlineStyle";
        assertEquals("solid", page.evaluate(outline), "the focus is seen");
        return;
      }
    }
    throw new AssertionError("not reached by the keyboard at " + page.url() + ": " + there);
  }

  private static void type(Page page, String id, String text) {
    walk(page, "document.activeElement.id === '" + id + "'");
    page.keyboard().type(text);
  }

  private static void press(Page page, String id) {
    walk(page, "document.activeElement.id === '" + id + "'");
    page.keyboard().press("Space");
  }

  private static int look(Page page, String who, List<String> faults) {
    TreeSet<String> paths = new TreeSet<>();
    page.locator("nav.cc-menu a")
        .all()
        .forEach(link -> paths.add(String.valueOf(link.getAttribute("href"))));
    paths.forEach(path -> inspect(page, path.substring(1), who, faults));
    page.context().close();
    return paths.size();
  }

  private static void inspect(Page page, String path, String who, List<String> faults) {
    Response answer = page.navigate(path);
    String name = who + " /" + path;
    if (answer.status() != 200 || page.url().contains("/home/error")) {
      faults.add(name + ": status " + answer.status() + " at " + page.url());
      return;
    }
    String text = page.innerText("body");
    if (text.contains("⟦") || text.contains("#{")) {
      faults.add(name + ": a text is missing");
    }
    int wide =
        ((Number) page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
            .intValue();
    if (wide > 0) {
      faults.add(name + ": " + wide + " px wider than the screen");
    }
    assertFalse(text.isBlank());
    if (!path.startsWith("home/desk") && !LOOKED_AT.add(path + page.viewportSize().width)) {
      return;
    }
    String violations = Browser.violations(page);
    if (!violations.isEmpty()) {
      faults.add(name + ": " + violations);
    }
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target/pages", name.replaceAll("[^a-zA-Z0-9-]+", "_") + ".png")));
  }
}
