package org.carecert.system.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carecert.launch.DemoPhoto;
import org.carecert.system.SignedFile;

/** A caregiver with a phone of 360 pixels. */
public final class Caregiver extends Person {
  static final String PASSWORD = "Baoyushi2026";
  private static final int MOST_BEATS = 60;

  private final String name;

  public Caregiver(Season season, String name, String language) {
    super(season, season.phone(name, language), name);
    this.name = name;
  }

  /** Signs in with the password that she chose. */
  public Caregiver comes() {
    signIn(Stored.username(name), PASSWORD);
    return this;
  }

  /** A code of an earlier slip opens nothing. */
  public void triesOldSlip(School.Slip slip) {
    activates(slip);
    refused("激活码");
  }

  /** Makes the account her own. */
  public Caregiver opensAccount(School.Slip slip) {
    activates(slip);
    assertTrue(page.url().contains("/identity/sign-in"), page.url() + messages());
    return this;
  }

  private void activates(School.Slip slip) {
    open("identity/activate.xhtml");
    fill("username", slip.username());
    fill("code", slip.code());
    fill("password", PASSWORD);
    press("activate");
  }

  /** Learns the next lesson to its end; the first question is answered wrongly. */
  public void learnsLesson(JsonNode lesson) {
    menu("training/learn.xhtml");
    going(() -> page.click("#continue"));
    look();
    playsVideo();
    press("begin");
    boolean wrongly = true;
    for (int beat = 0; beat < MOST_BEATS && !page.isVisible("#learning-done"); beat++) {
      season.passes(Duration.ofSeconds(35));
      Response answer =
          page.waitForResponse(
              "**/beats", () -> page.evaluate("window.dispatchEvent(new Event('online'))"));
      answer.finished();
      page.waitForTimeout(50);
      if (page.isVisible("#question")) {
        answers(lesson, wrongly);
        wrongly = false;
      }
    }
    assertTrue(page.isVisible("#learning-done"), text());
    assertFalse(wrongly, "no question was asked in the whole lesson");
    season.look(page, name, "completed ");
  }

  // Played for a moment; what counts is the server's time, not the video's.
  private void playsVideo() {
    page.evaluate(
        "() => { const v = document.getElementById('video'); v.muted = true; return v.play(); }");
    page.waitForCondition(
        () -> (Boolean) page.evaluate("() => document.getElementById('video').currentTime > 0.2"));
    page.evaluate("() => document.getElementById('video').pause()");
    boolean korean = page.isVisible("#text-ko");
    page.click("#text-switch");
    assertEquals(!korean, page.isVisible("#text-ko"));
    page.click("#text-switch");
  }

  private void answers(JsonNode lesson, boolean wrongly) {
    season.look(page, name, "question ");
    String asked = page.innerText("#question-text");
    for (JsonNode question : lesson.path("questions")) {
      boolean korean = question.path("textKo").asText().equals(asked);
      if (korean || question.path("text").asText().equals(asked)) {
        int key = question.path("key").asInt();
        int choice = wrongly ? (key + 1) % question.path("options").size() : key;
        page.locator("#question-options input").nth(choice).check();
        Response answer = page.waitForResponse("**/beats", () -> page.click("#question-answer"));
        answer.finished();
        page.waitForTimeout(50);
        return;
      }
    }
    throw new IllegalStateException("not a question of this lesson: " + asked);
  }

  /** The course page tells her the minutes that were measured. */
  public void seesOnlineMinutes(String part) {
    menu("training/learn.xhtml");
    sees(part);
  }

  /** There is no exam for her yet. */
  public void hasNoExamYet(String words) {
    menu("exam/mine.xhtml");
    sees(words);
  }

  /** Before the hour, her exam cannot be started; the page says when it can. */
  public void cannotSitYet() {
    menu("exam/mine.xhtml");
    sees(Evaluator.SESSION);
    assertEquals(0, page.locator("[id$=':start']").count());
  }

  /** Sits the theory exam on the phone; if dead, the network fails in the middle. */
  public void sitsExam(boolean dead) {
    menu("exam/mine.xhtml");
    going(() -> page.locator("[id$=':start']").click());
    Sitting sitting = new Sitting(page);
    page.locator("#question").waitFor();
    look();
    sitting.answersEverything(dead);
    String receipt = sitting.handsIn();
    assertFalse(receipt.isBlank());
    season.look(page, name, "receipt ");
  }

  /** Sees the published result. */
  public void seesResult(String words) {
    menu("exam/mine.xhtml");
    sees(words);
  }

  /** Agrees to the notice, each point apart; without it no certificate is issued. */
  public Caregiver agrees() {
    open("identity/consent.xhtml");
    page.locator("[id^='form:kinds:']").all().forEach(Locator::check);
    press("give");
    told("同意");
    return this;
  }

  /** Hands in her photo. */
  public void handsInPhoto() {
    menu("certificate/mine.xhtml");
    going(() -> page.locator("a[href='/certificate/photo.xhtml']").click());
    look();
    press("keep");
    refused("照片");
    attach("file", "photo.png", DemoPhoto.png(1));
    press("keep");
    told("照片");
  }

  /** Downloads her certificates on the phone; another program reads her name from them. */
  public String downloadsCertificates() {
    menu("certificate/mine.xhtml");
    assertEquals(2, page.locator("[id$=':download']").count());
    String number = "";
    for (int i = 0; i < 2; i++) {
      byte[] pdf = download("rows:" + i + ":download");
      String text = Paper.text(pdf);
      assertTrue(text.contains(name), text);
      assertEquals(List.of(), Paper.faults(pdf));
      SignedFile.valid(pdf);
      String link = Paper.square(pdf);
      assertTrue(link.contains("/v#"), link);
      String card = page.locator("main .cc-card").nth(i).innerText();
      Matcher found = Pattern.compile("[SY]\\d{21}").matcher(card);
      if (found.find()) {
        number = found.group();
        assertTrue(text.contains(number), text);
      }
    }
    assertFalse(number.isEmpty(), text());
    return number;
  }

  /** Asks which subsidies there are for her certificate; one says yes, another why not. */
  public void seesOffers(String yes, String no) {
    asksForOffers();
    sees(yes);
    sees(no);
  }

  private void asksForOffers() {
    menu("subsidy/mine.xhtml");
    Locator skill = page.locator("[id='form:certificate'] option", skillLevel());
    choose("certificate", skill.getAttribute("value"));
    choose("insurance", "EMPLOYED");
    fill("months", "40");
    page.locator("[id^='form:groups:'][value='RURAL_MIGRANT']").check();
    fill("fee", "180");
    at("card").check();
    press("ask");
    season.look(page, name, "offers ");
  }

  private static Page.LocatorOptions skillLevel() {
    return new Page.LocatorOptions().setHasText("职业技能等级证书");
  }

  /** Claims what she is entitled to. */
  public void claims() {
    asksForOffers();
    going(() -> page.locator("[id$=':claim']").first().click());
    look();
    sees("已提交，待初审");
  }

  /** There is nothing for her to claim, and it says why. */
  public void mayNotClaim(String why) {
    asksForOffers();
    assertEquals(0, page.locator("[id$=':claim']").count());
    sees(why);
  }

  /** Sees how far her claim is. */
  public void seesClaim(String state) {
    menu("subsidy/mine.xhtml");
    sees(state);
  }
}
