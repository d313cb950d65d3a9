package org.carecert.system.story;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.carecert.system.Browser;

/** The evaluation organisation's bank of items and its blueprints, for infant carers of level 3. */
public final class BankDesk extends Person {
  public static final String BLUEPRINT = "育婴员三级理论双向细目表2026";
  private static final String ITEMS = "exam/items-4-10-01-03-5.csv";
  private static final String GIFT =
      """
      ::YY3-0901::给婴儿洗澡的水温约为多少摄氏度？{#39:1}

      ::YY3-0902::护臀膏应当{=薄涂#需要时才用
      ~厚涂
      ~不涂}
      """;

  public BankDesk(Season season, String username) {
    super(season, season.desk(username), username);
    signIn();
  }

  /** Opens the bank of this occupation and level; it stays chosen for the other pages. */
  public void choosesBank() {
    menu("exam/items.xhtml");
    choose("occupation", "4-10-01-02");
    choose("level", "3");
    press("search");
    sees("育婴员 4-10-01-02 · 三级");
  }

  /** The outline comes first. */
  public void importsOutline() {
    choose("points", "true");
    attach("file", "outline.csv", Season.demo("exam/points-4-10-01-03-5.csv"));
    press("preview");
    assertEquals(0, page.locator(".cc-warn-list > li").count(), text());
    press("take");
    told("已导入");
  }

  /** Two rows are wrong: the preview names both with their reasons, and keeps nothing. */
  public void previewsBadRows() {
    choose("points", "false");
    attach("file", "items.csv", faulty());
    press("preview");
    season.look(page, "bank", "rejected ");
    Locator rows = page.locator("[id='form:report'] .cc-warn-list > li");
    assertEquals(2, rows.count(), text());
    assertTrue(rows.nth(0).innerText().contains("第 1 行（BYS5-0001）"), rows.allInnerTexts() + "");
    assertTrue(rows.nth(0).innerText().contains("答案或评分规则与题型不符"), rows.allInnerTexts() + "");
    assertTrue(rows.nth(1).innerText().contains("第 3 行（BYS5-0003）"), rows.allInnerTexts() + "");
    assertTrue(rows.nth(1).innerText().contains("鉴定点"), rows.allInnerTexts() + "");
    menu("exam/items.xhtml");
    sees("没有符合条件的试题");
  }

  // The first item's key is no option, the third stands on a point that there is not.
  private static byte[] faulty() {
    String text = new String(Season.demo(ITEMS), StandardCharsets.UTF_8);
    String[] lines = text.split("\n", -1);
    assertTrue(lines[1].contains(",,A,") && lines[3].contains(",A-02,"), lines[1] + lines[3]);
    lines[1] = lines[1].replaceFirst(",,A,", ",,Z,");
    lines[3] = lines[3].replaceFirst(",A-02,", ",A-99,");
    return String.join("\n", Arrays.asList(lines)).getBytes(StandardCharsets.UTF_8);
  }

  /** The mended file is taken. */
  public void importsItems() {
    attach("file", "items.csv", Season.demo(ITEMS));
    press("preview");
    assertEquals(0, page.locator(".cc-warn-list > li").count(), text());
    press("take");
    told("已导入");
    assertTrue(page.locator("#items tbody tr").count() >= 50, "items shown");
  }

  /** Questions of another system lack what this bank asks; the page gives it to all of them. */
  public void importsForeignFile() {
    attach("file", "items.gift", GIFT.getBytes(StandardCharsets.UTF_8));
    press("preview");
    assertEquals(2, page.locator("[id='form:report'] .cc-warn-list > li").count(), text());
    page.locator("details", new Page.LocatorOptions().setHasText("默认值")).first().click();
    choose("givenPoint", "F-01");
    choose("givenDifficulty", "EASY");
    fill("givenSource", "教师自编");
    assertEquals("", Browser.violations(page));
    attach("file", "items.gift", GIFT.getBytes(StandardCharsets.UTF_8));
    press("preview");
    season.look(page, "bank", "foreign ");
    assertEquals(0, page.locator("[id='form:report'] .cc-warn-list > li").count(), text());
    assertTrue(page.innerText("#notes").contains("YY3-0902"), text());
    press("take");
    told("新增 2");
  }

  /** What is looked for goes out in the format of another system. */
  public void exportsForeignFile() {
    fill("text", "YY3-09");
    choose("format", "QTI_30");
    byte[] file = download("export");
    assertArrayEquals(new byte[] {'P', 'K'}, Arrays.copyOf(file, 2));
    choose("format", "GIFT");
    String gift = new String(download("export"), StandardCharsets.UTF_8);
    assertTrue(gift.contains("::YY3-0901::") && !gift.contains("BYS5-"), gift);
  }

  /** Who wrote the items cannot review them. */
  public void mayNotReviewOwn() {
    steps("DRAFT", "REVIEWED");
    assertTrue(at("stepped").innerText().contains("另一个人"), text());
  }

  /** Looks at one item as a reviewer does, then reviews and approves all of them. */
  public void approves() {
    choosesBank();
    follow("BYS5-0001");
    sees("职业道德是从业人员在职业活动中应当遵循的");
    menu("exam/items.xhtml");
    for (String[] step : new String[][] {{"DRAFT", "REVIEWED"}, {"REVIEWED", "APPROVED"}}) {
      steps(step[0], step[1]);
      assertEquals(0, page.locator("[id='form:stepped'] li").count(), text());
    }
    choose("state", "APPROVED");
    press("search");
    assertTrue(page.locator("#items tbody tr").count() >= 50, "items approved");
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

  /** Drafts a blueprint of twenty items in the bank that was chosen. */
  public void draftsBlueprint() {
    menu("exam/blueprints.xhtml");
    sees("育婴员 4-10-01-02 · 三级");
    fill("name", BLUEPRINT);
    fill("items", "20");
    fill("minutes", "90");
    press("draft");
    told("细目表已起草");
  }

  private Locator row() {
    return page.locator("#blueprints tbody tr", new Page.LocatorOptions().setHasText(BLUEPRINT));
  }

  /** The colleague publishes it. */
  public void publishesBlueprint() {
    menu("exam/blueprints.xhtml");
    going(() -> row().locator("[id$=':publish']").click());
    told("细目表已发布");
  }

  /** Two parallel forms are sealed; their report says how far they are equal. */
  public void sealsTwoForms() {
    menu("exam/blueprints.xhtml");
    fill("seed", "20261019");
    fill("forms", "2");
    fill("overlap", "40");
    fill("tolerance", "2.345");
    going(() -> row().locator("[id$=':seal']").click());
    refused("内容不正确");
    fill("tolerance", "2.5");
    going(() -> row().locator("[id$=':seal']").click());
    look();
    told("密封");
    assertTrue(page.locator("dl").first().innerText().contains("上限 2.5"), text());
    assertTrue(page.locator("dl").first().innerText().contains("上限 40"), text());
    assertTrue(page.innerText("#shared").matches("(?s).*2: \\d+.*1: \\d+.*"), text());
    assertEquals(2, page.locator("#forms tbody tr").count(), text());
    sees("SHA-256");
  }

  /** The practical paper comes as a sheet. */
  public void keepsPractical() {
    menu("exam/practicals.xhtml");
    assertEquals("4-10-01-02", at("occupation").inputValue(), "the bank stays chosen");
    fill("title", Tablet.PRACTICAL);
    fill("minutes", "30");
    attach("file", "practical.csv", Tablet.SHEET.getBytes(StandardCharsets.UTF_8));
    press("look");
    assertEquals(0, page.locator("#faults li").count(), text());
    press("keep");
    told("已保存");
  }
}
