package org.carecert.system;

import static org.carecert.system.ExamSeason.done;
import static org.carecert.system.ExamSeason.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/** What is unusual about who marked: kept once, looked into by the bureau. */
final class UnusualMarks {
  private UnusualMarks() {}

  // Three assessors give six marks each within a moment: too fast, where two gaps are enough to
  // say.
  static void areKept(ExamSeason season) throws IOException {
    Caller clerk = season.who("hr-clerk");
    read(season);
    assertEquals(
        1,
        done(clerk.post("/exam/outliers/search", null)).path("raised").asInt(),
        "who reads an answer every seven seconds");
    for (String value : new String[] {"people.min", "batches"}) {
      one(season, value, "2026-10-14");
    }
    season.at("2026-10-14 09:00");
    int raised = done(clerk.post("/exam/outliers/search", null)).path("raised").asInt();
    assertTrue(raised > 3, "signals: " + raised);
    assertEquals(0, done(clerk.post("/exam/outliers/search", null)).path("raised").asInt(), "once");
    JsonNode items = done(clerk.get("/exam/outliers")).path("items");
    long paced = 0;
    for (JsonNode item : items) {
      paced += item.path("kind").asText().equals("MARKING_FAST") ? item.path("value").asInt() : 0;
    }
    assertEquals(7, paced, "who read answers every seven seconds: " + items);
    JsonNode first = items.path(0);
    String path = "/exam/outliers/" + first.path("code").asText();
    assertTrue(done(clerk.get(path)).path("sessions").size() > 0, first.toString());
    refused("422 FIELD_MISSING", clerk.post(path + "/looks", "{\"note\":\" \"}"));
    JsonNode looked = done(clerk.post(path + "/looks", "{\"note\":\"已调阅录像\"}"));
    assertEquals("hr-clerk", looked.at("/looks/0/by").asText());
    Visitor bureau = season.visitor("hr-clerk");
    shows(bureau, "exam/outliers.xhtml", "考评异常信号", "已核查 1 次", "尚未核查");
    shows(bureau, "exam/outlier.xhtml?code=" + first.path("code").asText(), "已调阅录像", "所涉场次");
    shows(bureau, "home/desk.xhtml", "考评异常信号");
  }

  // The first marker of an answer reads sixty more, one every seven seconds.
  private static void read(ExamSeason season) {
    Tables.run(
        season.database(),
        "insert into exam_people_mark select (jsonb_populate_record(x, jsonb_build_object('id', -100"
            + " * x.id - g, 'item_no', g, 'given_at', x.given_at + g * interval '7 seconds'))).* from"
            + " exam_people_mark x, generate_series(3, 62) g where x.turn = 1");
  }

  /** From this day on one is enough for this limit. */
  static void one(ExamSeason season, String limit, String day) {
    String body =
        """
        {"key":"exam.outlier.%s","value":"1","validFrom":"%s","citation":"抽查","confirmed":false}"""
            .formatted(limit, day);
    String entered = done(season.who("hr-clerk").post("/parameters", body)).path("code").asText();
    done(season.who("hr-reviewer").post("/standards/proposals/" + entered + "/approval", null));
  }

  private static void shows(Visitor visitor, String page, String... texts) throws IOException {
    String shown = visitor.page(page).text();
    for (String text : texts) {
      assertTrue(shown.contains(text), text + " is not in " + shown);
    }
  }
}
