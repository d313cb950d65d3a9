package org.carecert.system.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import org.carecert.system.Browser;

/** Somebody before a screen: fills in, presses, reads. */
public class Person {
  protected final Season season;
  protected final Page page;
  private final String who;

  protected Person(Season season, Page page, String who) {
    this.season = season;
    this.page = page;
    this.who = who;
  }

  /** Signs in with the demo's password. */
  protected final void signIn() {
    signIn(who, "carecert-demo");
  }

  protected final void signIn(String username, String password) {
    page.navigate("identity/sign-in.xhtml");
    look();
    fill("username", username);
    fill("password", password);
    press("enter");
    assertTrue(page.url().contains("/home/desk.xhtml"), page.url() + "\n" + messages());
    look();
  }

  /** Goes where the menu's entry leads. */
  protected final void menu(String path) {
    Locator entry = page.locator("nav.cc-menu a[href='/" + path + "']");
    assertEquals(1, entry.count(), who + " has no menu entry " + path);
    if (!entry.isVisible() && page.locator("nav.cc-menu details.cc-more").isVisible()) {
      page.click("nav.cc-menu details.cc-more > summary");
    }
    going(entry::click);
    look();
  }

  /** Follows a link or button by what it says. */
  protected final void follow(String text) {
    going(() -> page.locator("main a", named(text)).first().click());
    look();
  }

  private static Page.LocatorOptions named(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  /** Opens an address as it stands in a mail or bookmark. */
  protected final void open(String path) {
    page.navigate(path);
    look();
  }

  protected final Locator at(String id) {
    return page.locator("[id='form:" + id + "']");
  }

  protected final void fill(String id, String value) {
    at(id).fill(value);
  }

  protected final void choose(String id, String value) {
    at(id).selectOption(value);
  }

  protected final void attach(String id, String name, byte[] content) {
    at(id).setInputFiles(new FilePayload(name, "application/octet-stream", content));
  }

  /** Presses a button that leads to a page, and looks at it. */
  protected final void press(String id) {
    going(() -> at(id).click());
    look();
  }

  /** Does what leads to another page, and waits for it. */
  protected final void going(Runnable act) {
    Browser.going(page, act);
  }

  /** The file that a button gives. */
  protected final byte[] download(String id) {
    return Browser.download(page, "form:" + id);
  }

  protected final void look() {
    season.look(page, who);
    assertTrue(
        !page.url().contains("/home/error") && page.locator("main").count() == 1,
        who + " met a fault at " + page.url() + "\n" + page.innerText("body"));
  }

  /** What stands at the top: refusals and what was done. */
  protected final String messages() {
    return page.locator(".cc-messages li, .ui-message").allInnerTexts().stream()
        .filter(text -> !text.isBlank())
        .reduce("", (all, one) -> all + one.strip() + "\n")
        .strip();
  }

  /** The page says at its top that something was done. */
  protected final void told(String part) {
    assertTrue(messages().contains(part), "expected: " + part + "\nmessages: " + messages());
  }

  /** The page says at its top why not. */
  protected final void refused(String part) {
    assertTrue(page.locator(".cc-refused, .ui-message-error").count() > 0, "nothing refused");
    told(part);
  }

  protected final String text() {
    return page.innerText("main");
  }

  protected final void sees(String part) {
    assertTrue(text().contains(part), "expected: " + part + "\non: " + text());
  }

  protected final void seesPattern(String pattern) {
    assertTrue(
        Pattern.compile(pattern).matcher(text()).find(),
        "expected: " + pattern + "\non: " + text());
  }

  /** A value of the page's address. */
  protected final String parameter(String name) {
    var matcher = Pattern.compile("[?&]" + name + "=([^&]+)").matcher(page.url());
    assertTrue(matcher.find(), page.url());
    return matcher.group(1);
  }
}
