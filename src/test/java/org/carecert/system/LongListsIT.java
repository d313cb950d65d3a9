package org.carecert.system;

import static org.carecert.system.Worker.today;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What waits is shown and counted on the desk, however much that waits no more was added since. */
class LongListsIT {
  private static final int LATER = 101;

  @Test
  void a_cohort_to_be_sent_behind_a_hundred_that_were_given_up() {
    Caller school = Caller.as("school-2");
    String waiting = opened(school, "排在最后的班", 1);
    for (int i = 0; i < LATER; i++) {
      String code = opened(school, "放弃的班" + i, 2);
      assertEquals(
          200, school.post("/cohorts/" + code + "/cancel", "{\"reason\":\"不办了\"}").status());
    }
    Element cohorts = waiting("school-2", "/training/cohorts.xhtml");
    assertTrue(cohorts.html().contains("code=" + waiting), cohorts.text());
    String all =
        Tables.column(
                "select count(*) from training_cohort c join organisation_body b on b.id = c.school_id"
                    + " join identity_account a on a.organisation_id = b.id"
                    + " where a.username = ? and c.state in ('DRAFT', 'RETURNED')",
                "school-2")
            .get(0);
    assertEquals(all, digits(cohorts));
  }

  private static String opened(Caller school, String title, int days) {
    Caller.Answer made =
        school.post(
            "/cohorts",
            "{\"occupation\":\"4-10-01-03\",\"level\":5,\"title\":\"%s\",\"startsOn\":\"%s\",\"endsOn\":\"%s\"}"
                .formatted(title, today().plusDays(days), today().plusDays(90)));
    assertEquals(201, made.status(), made.text());
    return made.json().path("code").asText();
  }

  @Test
  void a_sanction_to_be_confirmed_behind_a_hundred_that_were_sent_back() {
    Caller reviewer = Caller.as("health-reviewer");
    String waiting = TwoOfficers.propose(Worker.named("最早提出"), "SUSPENDED", today());
    Worker other = Worker.named("反复提出");
    for (int i = 0; i < LATER; i++) {
      String code = TwoOfficers.propose(other, "SUSPENDED", today());
      assertEquals(200, reviewer.post("/sanctions/" + code + "/refusal", null).status());
    }
    Element sanctions = waiting("health-reviewer", "/sanction/sanctions.xhtml");
    int all = Integer.parseInt(digits(sanctions));
    assertTrue(all >= 1, sanctions.text());
    assertEquals(Math.min(5, all), sanctions.select("li").size(), sanctions.text());
    assertTrue(all > 5 || sanctions.html().contains("code=" + waiting), sanctions.text());
    Document list = Visitor.as("health-reviewer").page("sanction/sanctions.xhtml");
    assertTrue(list.text().contains(digits(sanctions) + " 项等待第二位经办人确认"), list.text());
    assertEquals(200, reviewer.post("/sanctions/" + waiting + "/refusal", null).status());
  }

  /** The card of the desk whose heading leads to this page. */
  private static Element waiting(String username, String path) {
    Document desk = Visitor.as(username).page("home/desk.xhtml");
    for (Element card : desk.select("section.cc-waiting")) {
      if (card.expectFirst("h2 a").attr("href").equals(path)) {
        return card;
      }
    }
    throw new AssertionError("nothing waits at " + path + ": " + desk.text());
  }

  private static String digits(Element card) {
    return card.expectFirst("h2 .cc-tag").text().replaceAll("\\D", "");
  }
}
