package org.carecert.system;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;

/** The officers of an issuer at the pages of its templates. */
final class TemplateDesk {
  private TemplateDesk() {}

  /** The page on which an officer makes the next version from the newest one. */
  static Page drafting(Browser browser, String officer) {
    Page page = browser.signedIn(officer, 1280, "zh-CN");
    page.navigate("certificate/templates.xhtml");
    says(page, "正在使用");
    Browser.going(page, () -> page.locator("a[href*='design.xhtml']").first().click());
    return page;
  }

  /** What stands on that page is submitted. */
  static void submitted(Page page) {
    Browser.going(page, () -> page.click("[id='form:submit']"));
    says(page, "已提交");
  }

  /** Another officer approves what waits; from today, it is in use. */
  static void approved(Browser browser, String officer) {
    Page page = browser.signedIn(officer, 1280, "zh-CN");
    page.navigate("certificate/templates.xhtml");
    Browser.going(page, () -> page.locator("[id$=':approve']").click());
    says(page, "已审定");
    String newest = page.locator("#versions tbody tr").first().innerText();
    assertTrue(newest.contains("正在使用"), newest);
    page.context().close();
  }

  private static void says(Page page, String part) {
    assertTrue(page.innerText("main").contains(part), page.innerText("main"));
  }
}
