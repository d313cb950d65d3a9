package org.carecert.system.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Somebody without an account, with a phone. */
public final class Public extends Person {
  public Public(Season season, String language) {
    super(season, season.phone("parent " + language, language), "parent");
  }

  /** Checks a certificate; gives the answer's words. */
  private String checks(String number, String name, String last4) {
    open("registry/check.xhtml");
    fill("number", number);
    fill("name", name);
    fill("documentLast4", last4);
    press("check");
    season.look(page, "public", page.locator("#missed").count() == 1 ? "missed " : "found ");
    return text();
  }

  /** Number and name, or number and the last four of the document, find the certificate. */
  public void finds(String number, String name, String last4, String state) {
    assertTrue(checks(number, name, "").contains(state), text());
    assertEquals(1, page.locator("#result").count());
    assertTrue(checks(number, "", last4).contains(state), text());
    assertEquals(1, page.locator("#result").count());
  }

  /** A wrong name, a wrong four and a number that never was get the very same answer. */
  public void getsSameAnswerForWrong(String number) {
    String wrongName = checks(number, "王不对", "");
    String wrongFour = checks(number, "", "0000");
    String noNumber = checks("S000022240000260000001", "王不对", "");
    assertEquals(1, page.locator("#missed").count());
    assertEquals(wrongName, wrongFour);
    assertEquals(wrongName, noNumber);
  }

  /** The list of filed facilities shows this one. */
  public void findsFacility(String name) {
    open("filing/directory.xhtml");
    page.fill("#q", name);
    going(() -> page.click("#find"));
    look();
    assertTrue(page.innerText("#directory").contains(name), text());
  }
}
