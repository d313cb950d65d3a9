package org.carecert.system.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The evaluation organisation's desk of one exam: its session, places, results and re-checks. */
public final class ExamDesk extends Person {
  public static final String SESSION = "2026年10月育婴员三级考试";

  public ExamDesk(Season season, String username) {
    super(season, season.desk(username), username);
    signIn();
  }

  /** Plans the session with one of the sealed forms, in Korean too. */
  public void plans() {
    menu("exam/sessions.xhtml");
    fill("name", SESSION);
    fill("room", "珲春市职业技能评价中心");
    fill("opensAt", "2026-10-19 09:00");
    fill("closesAt", "2026-10-19 12:00");
    chooses("paper", BankDesk.BLUEPRINT);
    chooses("practical", Tablet.PRACTICAL);
    page.locator("[id='form:assessors'] input").all().subList(0, 3).forEach(Locator::check);
    at("korean").check();
    at("koreanPartly").check();
    press("plan");
    told("场次已安排");
  }

  private void chooses(String id, String text) {
    Locator option = at(id).locator("option", new Locator.LocatorOptions().setHasText(text));
    choose(id, option.first().getAttribute("value"));
  }

  /** Opens the session. */
  public void goesToSession() {
    menu("exam/sessions.xhtml");
    follow(SESSION);
  }

  /** The session's code. */
  public String session() {
    goesToSession();
    return page.url().replaceAll(".*code=([^&#]+).*", "$1");
  }

  /** Admits the whole class. */
  public void admits(String cohort) {
    goesToSession();
    fill("cohort", cohort);
    going(() -> at("cohort").press("Enter"));
    told("准考 3 人，未准考 0 人");
    assertEquals(0, page.locator("main li", named("崔哲")).count(), "nothing is released");
  }

  private static Page.LocatorOptions named(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  /** One room, identity seen at the door, and as many invigilators as the standard wants. */
  public void arranges(String second) {
    goesToSession();
    going(() -> page.click("#arrange"));
    look();
    fill("batch", "2026年第四批");
    fill("rooms", "第一考场 30 6");
    assertTrue(at("identity").isChecked(), "seen at the door, unless somebody says why not");
    press("arrange");
    told("已保存");
    sees("invigilator-1");
    assertTrue(page.innerText("[id='form:lacking']").contains("监考员"), text());
    fill("posts", "invigilator-1 1\n" + second + " 1");
    press("name");
    told("已保存");
    assertEquals(0, page.locator("[id='form:lacking']").count(), text());
  }

  /** Asks for a quarter more time and large type for somebody. */
  public void asksMoreTime(String name, String number) {
    menu("exam/accommodations.xhtml");
    fill("name", name);
    fill("documentNumber", number);
    fill("extraPercent", "25");
    at("largeType").check();
    fill("evidence", "视力残疾人证");
    fill("validFrom", "2026-10-01");
    press("propose");
    told("由另一位经办人批准");
    going(() -> granted(name).click());
    look();
    refused("另一个人");
  }

  /** Grants it. */
  public void grantsMoreTime(String name) {
    menu("exam/accommodations.xhtml");
    going(() -> granted(name).click());
    look();
    told("已批准");
  }

  private Locator granted(String name) {
    return page.locator("#accommodations tbody tr", new Page.LocatorOptions().setHasText(name))
        .locator("[id$=':grant']");
  }

  /** Releases the sealed paper. */
  public void releases(String done) {
    goesToSession();
    press("release");
    told(done);
  }

  /** Publishes the results. */
  public void publishes(String counts) {
    goesToSession();
    press("publish");
    told(counts);
  }

  /** Publishing waits for the practical marks. */
  public void publishesTooEarly(String why) {
    goesToSession();
    press("publish");
    refused(why);
  }

  /** Sees what the answers say of the items. */
  public void seesAnalysis() {
    goesToSession();
    follow("试题分析");
    press("again");
    told("已分析");
    assertEquals(20, page.locator("#items tbody tr").count(), text());
  }

  /** Opens somebody's request for a re-check. */
  public void opensRecheck(String name) {
    menu("exam/rechecks.xhtml");
    follow(name);
  }

  /** Who arranged the session sees it and cannot answer. */
  public void mayNotAnswer() {
    sees("不能答复");
    assertEquals(0, at("decide").count(), text());
  }

  /** Puts one criterion of one sheet right, on which a point less was entered. */
  public void corrects(int sheet, int criterion, int to, String why) {
    String id = "sheets:" + sheet + ":criteria:" + criterion + ":points";
    assertEquals(String.valueOf(to - 1), at(id).inputValue(), text());
    fill(id, String.valueOf(to));
    fill("reasons", why);
    press("decide");
    told("成绩已更正");
    sees(why);
  }
}
