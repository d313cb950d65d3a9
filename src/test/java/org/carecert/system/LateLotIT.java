package org.carecert.system;

import static org.carecert.system.ExamDay.done;
import static org.carecert.system.ExamDay.who;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A paper that both officers release before anybody is admitted. */
class LateLotIT {
  private static final String UNDRAWN = "尚未抽签";

  private static CityClock clock;

  @BeforeAll
  static void open() {
    clock = CityClock.at("2026-05-11 09:00", ExamDay.ACCOUNTS);
    ExamDay.session(clock, "后抽签之前", "2026-11-16");
  }

  @AfterAll
  static void close() {
    clock.close();
  }

  @Test
  void the_lot_is_drawn_with_the_first_admission_and_until_then_the_pages_say_so()
      throws IOException {
    String session = ExamDay.planned("后抽签", "2026-11-17");
    String path = "/exam/sessions/" + session;
    for (String officer : new String[] {"evaluator-1", "evaluator-1b"}) {
      done(who(officer).post(path + "/releases", null));
    }
    JsonNode before = done(who("evaluator-1").get(path + "/stations/rotation"));
    assertTrue(before.path("lot").isNull(), before.toString());
    Visitor assessor = Visitor.as("assessor-1");
    for (String page : new String[] {"spreads", "tablet"}) {
      String text = assessor.page("exam/" + page + ".xhtml?session=" + session).text();
      assertTrue(text.contains(UNDRAWN), page + ": " + text);
    }
    String cohort = "{\"cohort\":\"" + ExamDay.cohort() + "\"}";
    JsonNode report = done(who("evaluator-1").post(path + "/admissions", cohort));
    assertEquals(2, report.path("admitted").size(), report.toString());
    JsonNode after = done(who("evaluator-1").get(path + "/stations/rotation"));
    assertEquals(2, after.at("/lot/seats").asInt(), after.toString());
    assertFalse(after.path("lead").asText().isEmpty(), "somebody leads");
    assertEquals(2, after.path("turns").size());
    assertEquals(2, done(who("assessor-1").get(path + "/tablet")).path("candidates").size());
    for (String page : new String[] {"spreads", "tablet"}) {
      String text = assessor.page("exam/" + page + ".xhtml?session=" + session).text();
      assertFalse(text.contains(UNDRAWN), page + ": " + text);
    }
  }
}
