package org.carecert.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.SelectOption;
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
    page.click("nav.cc-tongues a[lang=ko]");
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
    page.click("[id='form:send']");

    Locator way = page.locator("#summary a");
    assertEquals("#form:staff:0:documentNumber", way.getAttribute("href"));
    assertTrue(way.innerText().contains("证件号码"), way.innerText());
    way.press("Enter");
    assertEquals("form:staff:0:documentNumber", page.evaluate("document.activeElement.id"));
    String beside = page.locator("fieldset:has([id='form:staff:0:documentNumber'])").innerText();
    assertTrue(beside.contains("证件号码”。请补充"), beside);
    assertEquals("王小明", page.inputValue("[id='form:staff:0:staffName']"));
    assertEquals("", Browser.violations(page));
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
