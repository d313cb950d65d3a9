package org.carecert.system.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.carecert.system.Caller;

/** One of the assessors of the practical part: seven, since thirty candidates are examined. */
public final class Assessor extends Person {
  private static final JsonNode RUBRIC = Course.read("exam/practical-4-10-01-03-5.json");

  private static final String PASSWORD = "story-assessor-7";

  /** Besides the three of the demo city. */
  public static final List<String> MORE =
      List.of("assessor-4", "assessor-5", "assessor-6", "assessor-7");

  /** Their accounts are opened. */
  public static void opened() {
    for (String username : MORE) {
      Caller.Answer made =
          Caller.as("admin")
              .post(
                  "/bodies/EVAL-1/accounts",
                  "{\"username\":\"%s\",\"displayName\":\"考评员 新\",\"roles\":[\"ASSESSOR\"],\"password\":\"%s\"}"
                      .formatted(username, PASSWORD));
      assertTrue(made.status() < 300, made.text());
    }
  }

  public Assessor(Season season, String username) {
    super(season, season.phone(username, "zh-CN"), username);
    signIn();
  }

  /** Marks every station of one candidate on the page; too many points are refused. */
  public void marks(String candidate) {
    menu("exam/marks.xhtml");
    follow(Evaluator.SESSION);
    for (int station = 0; station < RUBRIC.path("stations").size(); station++) {
      Locator row =
          page.locator("#candidates tbody tr", new Page.LocatorOptions().setHasText(candidate));
      Locator mark = row.locator("a.cc-mark").nth(station);
      going(mark::click);
      look();
      marksStation(RUBRIC.path("stations").get(station), station == 0);
    }
  }

  private void marksStation(JsonNode station, boolean wrongFirst) {
    JsonNode criteria = station.path("criteria");
    for (int i = 0; i < criteria.size(); i++) {
      fill("criteria:" + i + ":points", criteria.get(i).path("max").asText());
    }
    if (wrongFirst) {
      fill("criteria:0:points", "99");
      press("give");
      refused("评分点");
      fill("criteria:0:points", criteria.get(0).path("max").asText());
    }
    press("give");
    told("评分已保存");
  }

  /** The rest of this assessor's sheet, by a program. */
  public static void marksByProgram(String username, String session, List<String> candidates) {
    Caller person =
        MORE.contains(username) ? Caller.fresh(username, PASSWORD) : Caller.fresh(username);
    JsonNode sheet = person.get("/exam/sessions/" + session + "/marks").json();
    int marked = 0;
    for (JsonNode candidate : sheet.path("candidates")) {
      if (candidates.contains(candidate.path("name").asText())) {
        marked++;
        for (JsonNode station : RUBRIC.path("stations")) {
          String body =
              "{\"admission\":\"%s\",\"station\":\"%s\",\"points\":{%s}}"
                  .formatted(
                      candidate.path("admission").asText(),
                      station.path("code").asText(),
                      points(station));
          Caller.Answer kept = person.post("/exam/sessions/" + session + "/marks", body);
          assertTrue(kept.status() < 300, kept.text());
        }
      }
    }
    assertEquals(candidates.size(), marked);
  }

  private static String points(JsonNode station) {
    StringBuilder points = new StringBuilder();
    for (JsonNode criterion : station.path("criteria")) {
      points
          .append(points.length() == 0 ? "" : ",")
          .append('"')
          .append(criterion.path("code").asText())
          .append("\":")
          .append(criterion.path("max").asInt());
    }
    return points.toString();
  }
}
