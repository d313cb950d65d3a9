package org.carecert.system.story;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;

/** A facility that files itself and its staff. */
public final class Nursery extends Person {
  public static final String NAME = "珲春金达莱新苗托育园";
  static final String USCC = "92222404MATEXT501H";
  private static final int HEAD = 0;
  private static final int HEALTH = 2;
  private static final int COOK = 4;
  private static final int FIRE_SAFETY = 3;
  private static final int MATERIALS = 6;

  public Nursery(Season season) {
    super(season, season.desk("facility-1"), "facility-1");
    signIn();
  }

  /** Files with two new holders, without guard and without the proof of fire safety. */
  public void files(String[] first, String[] second) {
    menu("filing/filings.xhtml");
    going(() -> page.locator("main a[href='/filing/file.xhtml']").first().click());
    look();
    press("send");
    refused("统一社会信用代码");
    fill("uscc", USCC);
    fill("name", NAME);
    choose("kind", "NURSERY");
    fill("address", "吉林省珲春市新安街示例路5号");
    fill("phone", "0433-7000501");
    at("cooks").check();
    choose("classes:0:classKind", "SENIOR_TODDLER");
    fill("classes:0:places", "14");
    fill("classes:0:caregivers", "2");
    hire(HEAD, Registry.worker("HEAD"));
    hire(1, first);
    hire(HEALTH, Registry.worker("HEALTH_STAFF"));
    hire(COOK, Registry.worker("COOK"));
    at("addStaff").click();
    at("staff:5:staffName").waitFor();
    hire(5, second);
    for (int i = 0; i < MATERIALS; i++) {
      if (i != FIRE_SAFETY) {
        handsIn("papers:" + i, "M-2026-50" + i);
      }
    }
    press("send");
    told("备案已提交");
    sees("材料待补");
  }

  private void hire(int row, JsonNode worker) {
    hire(row, new String[] {worker.path("name").asText(), worker.path("documentNumber").asText()});
  }

  private void hire(int row, String... nameAndNumber) {
    fill("staff:" + row + ":staffName", nameAndNumber[0]);
    fill("staff:" + row + ":documentNumber", nameAndNumber[1]);
  }

  private void handsIn(String paper, String number) {
    fill(paper + ":number", number);
    fill(paper + ":issuedOn", "2026-03-01");
    Locator result = at(paper + ":result");
    if (result.count() > 0) {
      result.selectOption("PASS");
    }
  }

  /** Hands in what was missing; now the clock runs. */
  public void completes() {
    opensFiling();
    handsIn("missing:0", "XF-2026-501");
    press("complete");
    told("材料已提交");
    sees("已接收");
  }

  private void opensFiling() {
    menu("filing/filings.xhtml");
    follow(NAME);
  }

  /** Downloads the receipt. */
  public void downloadsReceipt() {
    opensFiling();
    String receipt = Paper.text(download("receipt"));
    assertTrue(receipt.contains(NAME) && receipt.contains(USCC), receipt);
  }

  /** Sees that somebody may not work here. */
  public void seesUnfit(String name, String why) {
    opensFiling();
    Locator row =
        page.locator(
            "#people tbody tr",
            new com.microsoft.playwright.Page.LocatorOptions().setHasText(name));
    assertTrue(row.innerText().contains(why), row.innerText());
  }
}
