package org.carecert.system.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A candidate on the day of the exam, at a machine or a phone of his own. */
public final class Candidate extends Person {
  private static final Pattern MINUTES = Pattern.compile("(\\d+):\\d\\d");
  private static final Pattern HANGUL = Pattern.compile("[가-힣]");

  private final String name;
  private final Sitting sitting;

  private Candidate(Season season, Page page, String name) {
    super(season, page, name);
    this.name = name;
    sitting = new Sitting(page);
    signIn(Stored.username(name), Caregiver.PASSWORD);
  }

  /** At a machine of the room, in Chinese. */
  public static Candidate atMachine(Season season, String name) {
    return new Candidate(season, season.desk(name), name);
  }

  /** With a phone, in this language. */
  public static Candidate withPhone(Season season, String name, String language) {
    return new Candidate(season, season.phone(name, language), name);
  }

  /** Downloads the ticket: an archive file that names him, his seat and his start. */
  public void downloadsTicket() {
    menu("exam/mine.xhtml");
    byte[] ticket = download("rows:0:ticket");
    String text = Paper.text(ticket);
    for (String part : List.of(name, ExamDesk.SESSION, "第一考场", "2026年10月19日 09:00")) {
      assertTrue(text.contains(part), part + " is not in\n" + text);
    }
    assertEquals(List.of(), Paper.faults(ticket));
    String square = Paper.square(ticket);
    assertTrue(square.contains("/exam/waiting.xhtml?admission="), square);
  }

  /** Waits before the hour: nothing can be pressed, the time left is counted down. */
  public void waits() {
    menu("exam/mine.xhtml");
    follow("候考室");
    assertTrue(at("start").isDisabled(), text());
    page.waitForCondition(() -> MINUTES.matcher(page.innerText("#left")).find());
  }

  /** At the hour the waiting room opens the paper by itself. */
  public void isLetIn() {
    page.reload();
    page.waitForURL("**/exam/sitting.xhtml*");
    opens();
  }

  /** Begins from the page of her exams. */
  public void begins() {
    menu("exam/mine.xhtml");
    press("rows:0:start");
    opens();
  }

  private void opens() {
    page.locator("#question").waitFor();
    look();
  }

  /** How many minutes the page counts down. */
  public int minutesLeft() {
    Matcher left = MINUTES.matcher(page.innerText("#left"));
    assertTrue(left.find(), page.innerText("#left"));
    return Integer.parseInt(left.group(1));
  }

  /** The page comes to count down more minutes than these. */
  public void hasMoreThan(int minutes) {
    page.waitForCondition(() -> minutesLeft() > minutes);
  }

  /** The paper is in large type. */
  public void readsLargeType() {
    page.locator("#sitting.ex-large").waitFor();
  }

  /** The questions that have a Korean wording are read in it. */
  public int readsKorean() {
    int korean = 0;
    for (int no = 1; no <= items(); no++) {
      page.click("#to" + no);
      boolean said = "ko".equals(page.getAttribute("#stem", "lang"));
      assertEquals(said, HANGUL.matcher(page.innerText("#stem")).find(), page.innerText("#stem"));
      korean += said ? 1 : 0;
    }
    return korean;
  }

  private int items() {
    return page.locator("#numbers button").count();
  }

  /** Answers these questions, rightly or not. */
  public void answers(int first, int last, boolean rightly) {
    for (int no = first; no <= last; no++) {
      sitting.answers(no, rightly);
    }
  }

  /** Everything is acknowledged; the server's number as the page shows it. */
  public int acknowledged() {
    page.waitForCondition(sitting::allAcknowledged);
    return sitting.acknowledged();
  }

  /** The line dies. */
  public void losesLine() {
    page.context().setOffline(true);
  }

  /** The page calls nothing saved that is not. */
  public void isToldNotSaved() {
    page.waitForCondition(() -> page.locator("#saved.ex-trouble").count() == 1);
    assertFalse(page.innerText("#saved").contains("已保存"), page.innerText("#saved"));
    season.look(page, name, "offline ");
  }

  /** The line is there again. */
  public void findsLine() {
    page.context().setOffline(false);
  }

  /** Hands in; the receipt is the same whenever it is asked for again. */
  public String handsIn() {
    String receipt = sitting.handsIn();
    season.look(page, name, "receipt ");
    page.reload();
    page.locator("#done").waitFor();
    assertEquals(receipt, page.innerText("#receipt"));
    return receipt;
  }

  /** Reads the result. */
  public void seesResult(String... words) {
    menu("exam/mine.xhtml");
    List.of(words).forEach(this::sees);
  }

  /** Asks that the practical score be added up again. */
  public void asksRecheck(String statement) {
    menu("exam/mine.xhtml");
    going(() -> page.locator("a.cc-ask").first().click());
    look();
    choose("part", "PRACTICAL");
    choose("ground", "ADDING_UP");
    fill("statement", statement);
    press("ask");
    told("已申请");
    sees("待答复");
  }

  /** Reads the answer. */
  public void seesAnswer(String reasons) {
    menu("exam/mine.xhtml");
    going(() -> page.locator("a.cc-ask").first().click());
    sees(reasons);
  }

  /** The certificate is there. */
  public void hasCertificate() {
    menu("certificate/mine.xhtml");
    assertEquals(1, page.locator("[id$=':download']").count(), text());
    String text = Paper.text(download("rows:0:download"));
    assertTrue(text.contains(name), text);
  }
}
