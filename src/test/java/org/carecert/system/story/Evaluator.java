package org.carecert.system.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.IntStream;

/** The evaluation organisation's desk: items, papers, sessions, results. */
public final class Evaluator extends ItemDesk {
  public static final String SESSION = "2026年4月保育师五级考试";
  private static final String BLUEPRINT = "保育师五级理论双向细目表2026";
  private static final List<Integer> WEIGHTS = List.of(5, 20, 10, 10, 25, 15, 10, 5);

  public Evaluator(Season season, String username) {
    super(season, username, BLUEPRINT);
  }

  /** Imports points and items, each with a preview before. */
  public void fillsItemBank() {
    menu("exam/items.xhtml");
    choose("points", "true");
    takesIn("points.csv", Season.demo("exam/points-4-10-01-03-5.csv"));
    choose("points", "false");
    takesIn("items.csv", Season.demo("exam/items-4-10-01-03-5.csv"));
    seesWholeBank("items shown");
  }

  /** The second officer reviews all of them and approves them. */
  public void approvesItems() {
    menu("exam/items.xhtml");
    reviewsAndApproves();
  }

  /** A blueprint of 110 is none. */
  public void draftsTooHeavy() {
    menu("exam/blueprints.xhtml");
    describes(15);
    press("draft");
    refused("比重合计为 110");
  }

  /** Drafts a blueprint of 100; the same officer cannot publish it. */
  public void drafts() {
    describes(5);
    press("draft");
    told("细目表已起草");
    pressBeside("publish");
    refused("另一个人");
  }

  private void describes(int first) {
    fill("name", BLUEPRINT);
    fill("items", "50");
    fill("minutes", "90");
    IntStream.range(0, WEIGHTS.size())
        .forEach(
            i -> fill("ranges:" + i + ":weight", String.valueOf(i == 0 ? first : WEIGHTS.get(i))));
  }

  /** Seals one form. */
  public void sealsForm() {
    menu("exam/blueprints.xhtml");
    fill("seed", "20260420");
    pressBeside("seal");
    told("密封");
    sees("SHA-256");
  }

  /** Hands in the practical paper as a sheet, looks at its stations and keeps it. */
  public void keepsPractical() {
    menu("exam/practicals.xhtml");
    fill("title", Course.practical().path("title").asText());
    fill("minutes", Course.practical().path("minutes").asText());
    attach("file", "practical.csv", Course.practicalSheet());
    press("look");
    assertEquals(
        Course.practical().path("stations").size(), page.locator("#stations tbody tr").count());
    assertEquals(0, page.locator("#faults li").count(), text());
    press("keep");
    told("已保存");
  }

  /** Plans the session; two assessors are not an odd number, and thirty candidates want seven. */
  public void plansSession() {
    menu("exam/sessions.xhtml");
    fill("name", SESSION);
    fill("room", "第一考场");
    fill("opensAt", "2026-04-20 09:00");
    fill("closesAt", "2026-04-20 12:00");
    List<Locator> assessors = page.locator("[id='form:assessors'] input").all();
    assessors.subList(0, 2).forEach(Locator::check);
    press("plan");
    refused("单数");
    assertTrue(text().contains("只有") && text().contains("题有朝鲜文"), text());
    at("koreanPartly").check();
    page.locator("[id='form:assessors'] input").all().subList(2, 7).forEach(Locator::check);
    press("plan");
    told("场次已安排");
  }

  /** Opens the session from the menu. */
  public void goesToSession() {
    menu("exam/sessions.xhtml");
    follow(SESSION);
  }

  /** The session's public code. */
  public String session() {
    goesToSession();
    return parameter("code");
  }

  /** Admits the cohort; those who may not are told with every reason. */
  public void admits(String cohort, int expected, String why) {
    fill("cohort", cohort);
    press("admitCohort");
    told("准考 " + expected + " 人");
    season.look(page, "evaluator", "refused ");
    assertTrue(page.locator("[id='form:refused']").innerText().contains(why), text());
  }

  /** Names two who watch, as the standard wants for so many. */
  public void namesInvigilators(String first, String second) {
    goesToSession();
    going(() -> page.click("#arrange"));
    look();
    assertTrue(page.innerText("[id='form:lacking']").contains("监考员"), text());
    assertTrue(at("identity").isChecked(), "seen at the door, unless somebody says why not");
    fill("posts", first + "\n" + second);
    press("name");
    told("已保存");
    assertEquals(0, page.locator("[id='form:lacking']").count(), text());
  }

  /** Sees these people's documents at the door. */
  public void seesDocuments(String... names) {
    goesToSession();
    going(() -> page.click("#seats"));
    look();
    for (String name : names) {
      Locator row = page.locator("#seats tbody tr", new Page.LocatorOptions().setHasText(name));
      going(() -> row.locator("[id$=':seen']").click());
    }
    assertEquals(names.length, page.locator(".ex-seen").count(), text());
  }

  /** Releases the paper; the same officer cannot do it twice. */
  public void releases() {
    goesToSession();
    press("release");
    told("已启封：1 / 2");
    press("release");
    refused("另一个人");
  }

  /** The second officer releases it too; then nobody is asked any more. */
  public void releasesAsSecond() {
    goesToSession();
    press("release");
    told("已启封：2 / 2");
    assertEquals(0, page.locator("[id='form:release']").count(), text());
  }

  /** Sees what the answers say of the items. */
  public void seesAnalysis(int attempts) {
    goesToSession();
    follow("试题分析");
    press("again");
    told("已分析");
    sees("作答人数");
    assertEquals(50, page.locator("#items tbody tr").count(), text());
    assertTrue(page.locator("dl").innerText().contains(String.valueOf(attempts)), text());
  }

  /** Publishes the results; refused while something is open. */
  public void publishesTooEarly(String why) {
    goesToSession();
    press("publish");
    refused(why);
  }

  /** Says of all whom nobody has marked that they did not come. */
  public void declaresAbsent(int many) {
    goesToSession();
    follow("缺考登记");
    assertEquals(many, page.locator("[name='form:chosen']").count(), text());
    fill("reason", "签到表上未签到");
    press("declareAll");
    told("已登记 " + many + " 人缺考");
    sees("没有未评分的考生");
  }

  /** Publishes the results. */
  public void publishes(String part) {
    goesToSession();
    press("publish");
    told(part);
  }

  /** Plans another session, and may not admit somebody to it. */
  public void mayNotAdmit(String name, String number, String why) {
    menu("exam/sessions.xhtml");
    fill("name", "2026年5月保育师五级考试");
    fill("room", "第二考场");
    fill("opensAt", "2026-05-20 09:00");
    fill("closesAt", "2026-05-20 12:00");
    page.locator("[id='form:assessors'] input").all().subList(0, 3).forEach(Locator::check);
    at("koreanPartly").check();
    press("plan");
    told("场次已安排");
    fill("name", name);
    fill("documentNumber", number);
    press("admitOne");
    told("准考 0 人");
    assertTrue(page.locator("[id='form:refused']").innerText().contains(why), text());
  }
}
