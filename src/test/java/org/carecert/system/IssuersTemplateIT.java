package org.carecert.system;

import static org.carecert.system.ExamSeason.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What an issuer's paper looks like, and what has no room on it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class IssuersTemplateIT {
  private static final String PASSES = "candidate-3";

  private static ExamSeason season;
  private static String session = "";

  @BeforeAll
  static void passed() {
    season = new ExamSeason();
    season.taught();
    session = season.planned("evaluator-1", "2026-07-06");
    assertEquals(3, season.admitted(session));
    season.at("2026-07-06 09:05");
    season.sits(PASSES, session, no -> no <= 30);
    season.marked(season.admission(PASSES, session), session, 0);
    season.at("2026-07-07 10:00");
    season.published("evaluator-1", session);
  }

  @AfterAll
  static void close() {
    season.close();
  }

  @Test
  @Order(1)
  void a_name_that_has_no_room_is_refused_before_a_number_is_taken() throws InterruptedException {
    String name = named("金达莱".repeat(60));
    String path = season.prepared(PASSES, session);
    JsonNode row = done(evaluator().get(path)).at("/rows/0");
    assertEquals("REFUSED ISSUER_TOO_LONG", said(row), row.toString());
    String detail = row.at("/reasons/0/message").asText();
    assertTrue(detail.contains("金达莱金达莱"), detail);
    assertEquals(
        "REFUSED ISSUER_TOO_LONG", said(season.issued(path).at("/rows/0")), row.toString());
    assertEquals(List.of("0"), numbersTaken());

    named(name);
    season.certified(PASSES, session);
    assertEquals(List.of("1"), numbersTaken());
  }

  private static String said(JsonNode row) {
    return row.path("state").asText()
        + " "
        + String.join(" ", row.path("reasons").findValuesAsText("code"));
  }

  /** The issuer is called so; answers how it was called before. */
  private static String named(String name) {
    String is =
        "code = (select b.code from organisation_body b join identity_account a on"
            + " a.organisation_id = b.id where a.username = 'evaluator-1')";
    String before =
        Tables.column(season.database(), "select name from organisation_body where " + is).get(0);
    Tables.run(season.database(), "update organisation_body set name = '" + name + "' where " + is);
    return before;
  }

  private static List<String> numbersTaken() {
    return Tables.column(season.database(), "select count(*)::text from certificate_number");
  }

  private static Caller evaluator() {
    return season.who("evaluator-1");
  }
}
