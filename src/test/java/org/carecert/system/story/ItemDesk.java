package org.carecert.system.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Who works at the bank of items and at the blueprints. */
abstract class ItemDesk extends Person {
  private final String blueprint;

  /**
   * Signs in.
   *
   * @param blueprint the name of the one that this desk drafts
   */
  ItemDesk(Season season, String username, String blueprint) {
    super(season, season.desk(username), username);
    this.blueprint = blueprint;
    signIn();
  }

  /** Takes in a sheet of points or items, with a preview before that finds nothing wrong. */
  final void takesIn(String name, byte[] sheet) {
    attach("file", name, sheet);
    press("preview");
    assertEquals(0, page.locator(".cc-warn-list > li").count(), text());
    press("take");
    told("已导入");
  }

  /** The items that are listed are a whole bank. */
  final void seesWholeBank(String what) {
    assertTrue(page.locator("#items tbody tr").count() >= 50, what);
  }

  /** Who wrote the items, or brought them in, cannot review them. */
  public void mayNotReviewOwn() {
    steps("DRAFT", "REVIEWED");
    assertTrue(at("stepped").innerText().contains("另一个人"), text());
  }

  /** Takes all items that are drafts to their approval. */
  final void reviewsAndApproves() {
    for (String[] step : new String[][] {{"DRAFT", "REVIEWED"}, {"REVIEWED", "APPROVED"}}) {
      steps(step[0], step[1]);
      assertEquals(0, page.locator("[id='form:stepped'] li").count(), text());
    }
    choose("state", "APPROVED");
    press("search");
    seesWholeBank("items approved");
  }

  private void steps(String from, String to) {
    choose("state", from);
    press("search");
    while (page.locator("[id='form:more']").count() > 0) {
      press("more");
    }
    choose("to", to);
    press("step");
  }

  /** Presses a button in the row of its blueprint. */
  final void pressBeside(String button) {
    Locator row =
        page.locator("#blueprints tbody tr", new Page.LocatorOptions().setHasText(blueprint));
    going(() -> row.locator("[id$=':" + button + "']").click());
  }

  /** The colleague publishes it. */
  public void publishesBlueprint() {
    menu("exam/blueprints.xhtml");
    pressBeside("publish");
    told("细目表已发布");
  }
}
