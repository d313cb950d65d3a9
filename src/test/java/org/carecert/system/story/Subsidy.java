package org.carecert.system.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import org.carecert.system.Caller;

/** An officer's desk at claims and payments. */
public final class Subsidy extends Person {
  private final String account;

  public Subsidy(Season season, String account) {
    super(season, season.desk("subsidy " + account), account);
    this.account = account;
    signIn();
  }

  private void opensClaim(String name) {
    menu("subsidy/claims.xhtml");
    Locator claims = page.locator("#all a, [id='form:all'] a");
    going(() -> claims.filter(new Locator.FilterOptions().setHasText(name)).first().click());
    look();
  }

  /** The first decision. */
  public void decidesFirst(String name) {
    opensClaim(name);
    press("first");
    sees("初审通过，待复核");
    assertEquals(0, at("second").count(), "the same officer is offered the second decision");
    Caller.Answer twice =
        Caller.fresh(account)
            .post("/subsidies/claims/" + parameter("code") + "/second-review", "{}");
    assertEquals(403, twice.status(), twice.text());
  }

  /** The second decision, by another officer. */
  public void decidesSecond(String name) {
    opensClaim(name);
    press("second");
    sees("复核通过，待公示");
  }

  /** Puts what is decided on the public list. */
  public void publishes() {
    menu("subsidy/claims.xhtml");
    press("publish");
    told("公示");
  }

  /** Before the days of publicity are over, nothing is approved. */
  public void approvesTooEarly(String name) {
    opensClaim(name);
    press("approve");
    refused("公示");
  }

  /** Approves. */
  public void approves(String name) {
    opensClaim(name);
    press("approve");
    sees("已批准，待拨付");
  }

  /** Nothing is paid that is not approved. */
  public void hasNothingToPay() {
    menu("subsidy/payments.xhtml");
    assertEquals(0, make().count(), text());
  }

  // The button of the fund that pays for assessments.
  private Locator make() {
    return page.locator("#funds tr", new Page.LocatorOptions().setHasText("就业补助资金"))
        .locator("[id$=':make']");
  }

  /** Makes the payment file; its lines and its control totals agree. Gives the claim's code. */
  public String makesPaymentFile(String name, String number) {
    menu("subsidy/payments.xhtml");
    going(() -> make().click());
    look();
    String file = new String(download("batch:0:download"), StandardCharsets.UTF_8);
    String[] lines = file.strip().split("\r\n", -1);
    long total = 0;
    String claim = "";
    for (String line : lines) {
      String[] order = line.split(",", -1);
      if (order[0].equals("D")) {
        total += Long.parseLong(order[5]);
        claim = order[4].equals(number) && order[3].contains(name) ? order[2] : claim;
      }
    }
    String totals = "," + (lines.length - 2) + "," + total;
    assertTrue(lines[0].startsWith("H,") && lines[0].endsWith(totals), file);
    assertTrue(lines[lines.length - 1].startsWith("T" + totals + ","), file);
    assertFalse(claim.isEmpty(), file);
    return claim;
  }

  /** Takes the bank's answer. */
  public void takesBankAnswer(String claim) {
    attach(
        "file",
        "bank.csv",
        ("claim,result,reason\n" + claim + ",PAID,\n").getBytes(StandardCharsets.UTF_8));
    press("take");
    sees("已回盘");
  }

  /** The public list: everybody may read it, nobody reads a number in it. */
  public static void isPublic(Season season, String name, String number) {
    Page page = season.phone("public list", "zh-CN");
    page.navigate("subsidy/publicity.xhtml");
    season.look(page, "public");
    String list = page.innerText("#list");
    assertFalse(list.contains(number), list);
    assertTrue(list.contains(number.substring(14)) && list.contains("*"), list);
    assertTrue(list.contains(name) || list.contains(name.substring(0, 1)), list);
  }
}
