package org.carecert.system.story;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Somebody who only reads: every page of an exam, at a desk in Chinese, on a phone in Korean. */
public final class ExamPages extends Person {
  private static final List<String> OF_SESSION =
      List.of(
          "console",
          "arrange",
          "seats",
          "eligibility",
          "decisions",
          "stations",
          "archive",
          "changes",
          "panel",
          "evidence");
  private static final Map<String, List<String>> OTHERS =
      Map.of(
          "evaluator-1",
          List.of(
              "items",
              "pictures",
              "blueprints",
              "practicals",
              "sessions",
              "accommodations",
              "rechecks"),
          "assessor-1",
          List.of("marks", "readings", "review"),
          "hr-clerk",
          List.of("outliers"));

  private ExamPages(Season season, Page page, String username) {
    super(season, page, username);
    signIn();
  }

  /** Reads all pages of this role. */
  public static void looks(Season season, String username, String session) {
    for (Page page : List.of(season.desk(username), season.phone(username + " phone", "ko-KR"))) {
      new ExamPages(season, page, username).reads(username, session);
    }
  }

  private void reads(String username, String session) {
    List<String> paths = new ArrayList<>(OTHERS.getOrDefault(username, List.of()));
    if (username.startsWith("evaluator")) {
      paths.add("item.xhtml?code=BYS5-0006&occupation=4-10-01-02&level=3");
      paths.add("session.xhtml?code=" + session);
      paths.add("signals.xhtml?code=" + session);
      paths.add("analysis.xhtml?code=" + session);
      OF_SESSION.forEach(each -> paths.add(each + ".xhtml?session=" + session));
    } else if (username.startsWith("assessor")) {
      paths.add("spreads.xhtml?session=" + session);
    }
    for (String path : paths) {
      open("exam/" + (path.contains("?") ? path : path + ".xhtml"));
      assertTrue(!page.url().contains("sign-in"), page.url());
    }
    if (username.startsWith("evaluator")) {
      opensFirst("blueprints", "form-set");
      opensFirst("rechecks", "recheck");
    }
  }

  private void opensFirst(String list, String one) {
    open("exam/" + list + ".xhtml");
    String link =
        page.locator("main a[href*='/exam/" + one + ".xhtml']").first().getAttribute("href");
    open(link.substring(1));
  }
}
