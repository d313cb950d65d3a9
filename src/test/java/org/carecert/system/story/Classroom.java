package org.carecert.system.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.carecert.system.Caller;

/** The school's classes: planned, held, recorded, assessed. */
public final class Classroom extends Person {
  private static final LocalDate FIRST = LocalDate.of(2026, 3, 23);
  private static final int MEETINGS = 18;

  private final String cohort;

  public Classroom(Season season, String cohort) {
    super(season, season.desk("classroom"), "school-1");
    this.cohort = cohort;
    signIn();
  }

  /** Plans a class on the cohort's page. */
  public void plans(String day, String part) {
    open("training/cohort.xhtml?code=" + cohort);
    fill("day", day);
    fill("from", "08:30");
    fill("to", "14:30");
    fill("classHours", "7");
    choose("part", part);
    fill("teacher", "李银姬");
    fill("place", part.equals("THEORY") ? "201教室" : "实训室");
    press("planMeeting");
    told("已排课");
  }

  /** Opens the attendance of the class of this day. */
  private void opensMeeting(String day) {
    open("training/cohort.xhtml?code=" + cohort);
    Locator row = page.locator("#meetings tbody tr", new Page.LocatorOptions().setHasText(day));
    going(() -> row.locator("a").click());
    look();
  }

  /** Attendance is not taken before the class begins. */
  public void recordsTooEarly(String day) {
    opensMeeting(day);
    press("save");
    refused("课程尚未开始");
  }

  /** Ticks who was there on the page; one was absent. */
  public void recordsOnPage(String day, String absent) {
    opensMeeting(day);
    assertEquals(30, page.locator("#open tbody tr").count());
    page.getByLabel("到 " + absent).uncheck();
    press("save");
    told("考勤已登记");
    assertEquals(30, page.locator("#recorded tbody tr").count());
  }

  /** Fills in the attendance sheet and uploads it; a sheet without check-in is refused first. */
  public void recordsByFile(String day) {
    opensMeeting(day);
    String form = new String(download("form"), StandardCharsets.UTF_8);
    attach("file", "attendance.csv", form.getBytes(StandardCharsets.UTF_8));
    press("upload");
    refused("签到方式");
    String filled = form.replaceAll("是,(\"\")?(\r?\n)", "是,签名$2");
    attach("file", "attendance.csv", filled.getBytes(StandardCharsets.UTF_8));
    press("upload");
    told("考勤已登记");
  }

  /** The other sixteen classes, as the school's own program reports them. */
  public void holdsTheRest() {
    Caller program = Caller.fresh("school-1");
    String path = "/cohorts/" + cohort + "/meetings";
    JsonNode trainees = program.get("/cohorts/" + cohort + "/trainees").json();
    LocalDate day = FIRST.plusDays(2);
    for (int held = 2; held < MEETINGS; day = day.plusDays(1)) {
      if (day.getDayOfWeek().getValue() > 5) {
        continue;
      }
      Lessons part = held % 2 == 0 ? Lessons.THEORY : Lessons.PRACTICE;
      Caller.Answer planned = program.post(path, part.plan(day.toString()));
      assertEquals(201, planned.status(), planned.text());
      String meeting = planned.json().path("code").asText();
      Caller.Answer kept = program.post(path + "/" + meeting + "/attendance", lines(trainees));
      assertEquals(201, kept.status(), kept.text());
      held++;
    }
  }

  private static String lines(JsonNode trainees) {
    StringBuilder lines = new StringBuilder();
    for (JsonNode trainee : trainees) {
      lines
          .append(lines.length() == 0 ? "" : ",")
          .append("{\"trainee\":\"")
          .append(trainee.path("code").asText())
          .append("\",\"present\":true,\"checkIn\":\"SIGNATURE\"}");
    }
    return "{\"attendance\":[" + lines + "]}";
  }

  /** Records the final assessment of all whose hours are full. */
  public void assesses() {
    open("training/cohort.xhtml?code=" + cohort);
    going(() -> page.click("#assessment"));
    look();
    int rows = page.locator("#results tbody tr").count();
    assertEquals(30, rows);
    List<Locator> scores = page.locator("#results input[type=text]").all();
    assertEquals(29, scores.size(), "who lacks hours is not assessed");
    scores.forEach(score -> score.fill("80"));
    // By keyboard: a click is tried twice where the table still settles, and takes its tick away.
    List<Locator> ticks = page.locator("#results input[type=checkbox]").all();
    ticks.forEach(tick -> tick.press("Space"));
    assertEquals(ticks.size(), page.locator("#results input:checked").count());
    press("save");
    told("结业考核已登记");
  }

  /** The hours table says this of somebody. */
  public void shows(String name, String part) {
    open("training/cohort.xhtml?code=" + cohort);
    String row =
        page.locator("#hours tbody tr", new Page.LocatorOptions().setHasText(name)).innerText();
    assertTrue(row.contains(part), row);
  }
}
