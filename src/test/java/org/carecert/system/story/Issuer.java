package org.carecert.system.story;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.carecert.system.Caller;

/** The desk that issues certificates: the school's, or the evaluation organisation's. */
public final class Issuer extends Person {
  private final String account;

  public Issuer(Season season, String account) {
    super(season, season.desk(account), account);
    this.account = account;
    signIn();
  }

  /** Before there is a result, there is nobody to issue to. */
  public static void preparesTooEarly(String account, String source) {
    Caller.Answer answer =
        Caller.fresh(account).post("/certificates/batches", "{\"source\":\"" + source + "\"}");
    assertTrue(
        answer.status() >= 400 && answer.status() < 500 && !answer.codes().isEmpty(),
        answer.text());
  }

  /** Draws up the list of a cohort or session. */
  public void prepares(String source) {
    menu("certificate/batches.xhtml");
    going(() -> row(source).locator("[id$=':prepare']").click());
    look();
    told("名单已拟定");
  }

  private Locator row(String part) {
    return page.locator("tbody tr", new Page.LocatorOptions().setHasText(part)).first();
  }

  /** Who drew the list up cannot sign it. */
  public void signsAlone() {
    press("issue");
    refused("另一个人");
  }

  /** The colleague signs the newest list, and everybody ready has a number. */
  public void signs(String... holders) {
    menu("certificate/batches.xhtml");
    going(() -> page.locator("a[href*='/certificate/batch.xhtml']").first().click());
    look();
    press("issue");
    told("已签字");
    for (String holder : holders) {
      row(holder).filter(new Locator.FilterOptions().setHasText("已签发")).waitFor();
    }
  }

  /** Why somebody on the list gets nothing. */
  public void tellsWhyNot(String name, String why) {
    assertTrue(row(name).innerText().contains(why), row(name).innerText());
    assertFalse(row(name).innerText().contains("已签发"), row(name).innerText());
  }

  /** Somebody is not on the list. */
  public void listsNot(String name) {
    assertFalse(text().contains(name), text());
  }

  /** The certificate's page, wide. */
  public void looksUp(String number, String holder) {
    menu("certificate/certificate.xhtml");
    fill("number", number);
    press("find");
    season.look(page, account, "found ");
    sees(holder);
    sees(number);
  }
}
