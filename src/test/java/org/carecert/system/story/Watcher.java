package org.carecert.system.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The invigilator: at the door, then before the live console. */
public final class Watcher extends Person {
  public Watcher(Season season, String username) {
    super(season, season.desk(username), username);
    signIn();
  }

  /** Sees everybody's document at the door. */
  public void seesDocuments(int candidates) {
    menu("exam/console.xhtml");
    follow(ExamDesk.SESSION);
    follow("座位图");
    assertEquals(candidates, page.locator(".ex-seat").count(), text());
    for (int row = 0; row < candidates; row++) {
      press("rows:" + row + ":seen");
    }
    assertEquals(candidates, page.locator(".ex-seen").count(), text());
  }

  /** Watches the session. */
  public void watches() {
    menu("exam/console.xhtml");
    follow(ExamDesk.SESSION);
    page.waitForCondition(() -> page.innerText("#line").startsWith("实时"));
  }

  /** The console comes to show this of a candidate, by itself. */
  public void sees(String name, String presence, int answered, int sequence) {
    page.waitForCondition(
        () ->
            part(name, "presence").equals(presence)
                && part(name, "answered").equals(String.valueOf(answered))
                && part(name, "lastServerSeq").equals(String.valueOf(sequence)));
  }

  /** The console comes to show this presence of a candidate. */
  public void sees(String name, String presence) {
    page.waitForCondition(() -> part(name, "presence").equals(presence));
  }

  private String part(String name, String part) {
    return row(name).locator("[data-part=" + part + "]").innerText();
  }

  private Locator row(String name) {
    return page.locator("#candidates tbody tr", new Page.LocatorOptions().setHasText(name));
  }

  /** It is said aloud too. */
  public void hears(String words) {
    assertTrue(page.innerText("#announce").contains(words), page.innerText("#announce"));
  }

  /** Gives somebody minutes, with the reason. */
  public void gives(String name, int minutes, String reason) {
    row(name).locator(".ex-choose").click();
    fill("reason", reason);
    // Several buttons follow, of which none is meant.
    at("reason").press("Enter");
    fill("minutes", String.valueOf(minutes));
    press("extend");
    told("已处理 1 名考生，补时最多 " + minutes * 60 + " 秒");
    page.waitForCondition(() -> part(name, "deadlineAt").contains("(+" + minutes + "′)"));
    assertTrue(page.innerText("#incidents").contains(reason), page.innerText("#incidents"));
  }

  /** A picture of the console as it stands. */
  public void remembers(String state) {
    season.look(page, "invigilator", state + " ");
  }
}
