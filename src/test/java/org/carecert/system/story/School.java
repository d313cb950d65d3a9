package org.carecert.system.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.carecert.system.Caller;

/** The training school's desk. */
public final class School extends Person {
  public static final String COHORT = "珲春保育师五级2026年春季班";
  public static final List<String> RARE = List.of("崔㛃然", "张䶮颖", "池龑", "董𬭎");
  private static final Charset GB18030 = Charset.forName("GB18030");

  public School(Season season) {
    this(season, "school-1");
  }

  public School(Season season, String username) {
    super(season, season.desk(username), username);
    signIn();
  }

  /** Opens a draft for caregivers, level 5. */
  public void opensCohort() {
    menu("training/cohorts.xhtml");
    choose("occupation", "4-10-01-03");
    choose("level", "5");
    fill("startsOn", "2026-03-23");
    fill("endsOn", "2026-04-30");
    fill("name", COHORT);
    press("open");
    told("已建立草稿");
    sees(COHORT);
    sees("草稿");
  }

  /** Goes to the cohort from the menu. */
  public void goesToCohort() {
    menu("training/cohorts.xhtml");
    follow(COHORT);
  }

  /** Tries to send the application before there is a roster. */
  public void sendsTooEarly() {
    describes();
    press("send");
    refused("名册中没有学员");
  }

  /** Uploads the roster with faults: every row gets the verdict that the expected sheet names. */
  public void uploadsFaultyRoster() {
    attach("file", "roster-with-faults.csv", Season.file("roster-with-faults.csv"));
    press("upload");
    told("合格 5 行，有问题 9 行");
    List<CSVRecord> expected =
        csv(Season.file("roster-with-faults.expected.csv"), StandardCharsets.UTF_8);
    List<Locator> rows = page.locator("#rows tbody tr").all();
    assertEquals(expected.size(), rows.size());
    for (int i = 0; i < rows.size(); i++) {
      Locator row = rows.get(i);
      boolean good = expected.get(i).get("outcome").equals("accepted");
      assertEquals(good ? 0 : 1, row.locator(".cc-why").count(), row.innerText());
      if (!good) {
        assertEquals(
            1, row.locator(".cc-code-" + expected.get(i).get("code")).count(), row.innerText());
      }
    }
  }

  /** Takes the rejected rows home: the same sheet with a reason behind every row. */
  public void takesReasonsHome() {
    List<CSVRecord> rows = csv(download("errors"), GB18030);
    List<String> names = rows.stream().map(row -> row.get(0)).toList();
    assertEquals(9, rows.size(), names.toString());
    for (CSVRecord row : rows) {
      assertFalse(row.get("原因").isBlank(), row.toString());
      assertFalse(row.get(0).startsWith("="), "a formula went home alive: " + row.get(0));
    }
    assertTrue(rows.get(0).get("原因").contains("科学计数法"), rows.get(0).toString());
    assertEquals("李美玉", rows.get(0).get("姓名"));
  }

  /** Takes the faulty batch back: nobody is enrolled by it. */
  public void undoesBatch() {
    press("batches:0:undo");
    told("已撤销");
    assertEquals(0, page.locator("#trainees").count());
  }

  /** Uploads the true roster, looks, and enrols thirty. */
  public void enrols() {
    attach("file", "roster-gb18030.csv", Season.file("roster-gb18030.csv"));
    press("upload");
    told("合格 30 行，有问题 0 行");
    assertEquals(0, page.locator("#trainees").count(), "a preview enrols nobody");
    press("commit");
    told("已入册 30 人");
    assertEquals(30, page.locator("#trainees tbody tr").count());
    RARE.forEach(this::sees);
    sees("김향란");
  }

  /** The class list leaves the house with every character. */
  public void exportsClassList() {
    List<CSVRecord> rows = csv(download("export"), StandardCharsets.UTF_8);
    assertEquals(30, rows.size());
    List<String> names = rows.stream().map(row -> row.get("姓名")).toList();
    assertTrue(names.containsAll(RARE), names.toString());
  }

  /** Sends the application; the page says until when the bureau answers. */
  public void applies(String due) {
    describes();
    press("send");
    told(due);
    sees("已提交，等待答复");
  }

  /** Nobody is taught before the bureau has accepted. */
  public void cannotTeachYet() {
    sees("开班申请受理后才能排课和登记考勤");
    assertEquals(0, at("planMeeting").count());
    Caller.Answer answer =
        Caller.fresh("school-1").post("/cohorts/" + code() + "/meetings", Lessons.THEORY.plan());
    assertEquals("NOT_ACCEPTED_YET", answer.codes(), answer.text());
  }

  /** Reads why the bureau returned the application, and sends a better one. */
  public void answersReturn(String reason, String due) {
    sees("已退回");
    sees(reason);
    fill("teachers", "李银姬（保育）、张海燕（卫生保健）、朴英玉（实操）");
    press("send");
    told(due);
  }

  /** A slip as it is handed over. */
  public record Slip(String username, String code) {}

  /** The slips of a class, by name. */
  public record Slips(Map<String, Slip> byName) {
    /** Somebody's. */
    public Slip of(String name) {
      return Objects.requireNonNull(byName.get(name), name);
    }
  }

  /** Prints the slips of the whole class. */
  public Slips printsSlips() {
    Map<String, Slip> slips = prints("");
    assertEquals(30, slips.size());
    return new Slips(slips);
  }

  /** Prints one slip again: what was handed out before is void. */
  public Slip printsSlipAgain(String name) {
    Map<String, Slip> slips = prints(name);
    assertEquals(Set.of(name), slips.keySet());
    return Objects.requireNonNull(slips.get(name));
  }

  private Map<String, Slip> prints(String name) {
    goesToCohort();
    follow("打印激活条");
    if (!name.isEmpty()) {
      choose(
          "trainee",
          page.locator("[id='form:trainee'] option", option(name)).getAttribute("value"));
    }
    press("issue");
    season.look(page, "school", "printed ");
    Map<String, Slip> slips = new HashMap<>();
    for (Locator slip : page.locator("#slips li").all()) {
      slips.put(
          slip.locator("h2").innerText(),
          new Slip(slip.locator(".cc-username").innerText(), slip.locator(".cc-code").innerText()));
    }
    return slips;
  }

  private static Page.LocatorOptions option(String name) {
    return new Page.LocatorOptions().setHasText(name);
  }

  /** Goes to the cohort and reads its number. */
  public String codeFromMenu() {
    goesToCohort();
    sees(code());
    return code();
  }

  /** The cohort's public code, from the page's address. */
  public String code() {
    return parameter("code");
  }

  private void describes() {
    fill("plan", "理论63学时、实操63学时，周一至周五上课。");
    fill("teachers", "李银姬（保育）、张海燕（卫生保健）");
    fill("resources", "教室一间、实训室一间、婴儿照护模型十套。");
    fill("assessmentScheme", "七步洗手法\n配方奶冲调\n气道异物急救");
  }

  static List<CSVRecord> csv(byte[] file, Charset charset) {
    String text = new String(file, charset).replace("\ufeff", "");
    try {
      return CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(new StringReader(text))
          .getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
