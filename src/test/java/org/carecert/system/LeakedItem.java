package org.carecert.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.util.List;
import org.carecert.system.story.Course;

/** An item of a paper that somebody sits becomes known outside. */
final class LeakedItem {
  private static final String SCOPE = "occupation=4-10-01-02&level=5";

  private LeakedItem() {}

  /**
   * The first item of this attempt's paper is marked; told is this session, planned is no other.
   */
  static void isOn(JsonNode attempt, String session, String form) {
    String stem = attempt.at("/paper/questions/0/stem").asText();
    Caller evaluator = Caller.as("evaluator-1");
    JsonNode item =
        done(evaluator.get("/exam/items?" + SCOPE + "&text=" + URLEncoder.encode(stem, UTF_8)))
            .at("/items/0");
    String wanted =
        """
        {"occupation":"4-10-01-02","level":5,"items":[{"code":"%s","version":%d}],
         "state":"COMPROMISED","note":"网上出现原题"}""";
    String code = item.path("code").asText();
    int version = item.path("version").asInt();
    JsonNode other = done(evaluator.post("/exam/items/steps", wanted.formatted(code, version + 1)));
    assertEquals("ITEM_CHANGED", other.at("/refused/0/reasons/0/code").asText(), other.toString());
    JsonNode taken = done(evaluator.post("/exam/items/steps", wanted.formatted(code, version)));
    assertEquals(1, taken.path("taken").asInt(), taken.toString());
    assertEquals(List.of(session), taken.path("sessions").findValuesAsText("code"));
    Caller.Answer refused = evaluator.post("/exam/sessions", another(form));
    assertEquals("422 FORM_COMPROMISED", refused.status() + " " + refused.codes(), refused.text());
  }

  private static String another(String form) {
    String sheet = new String(Course.sheet("exam/practical-4-10-01-03-5.json"), UTF_8);
    String practical =
        done(Caller.as("evaluator-1").post("/exam/practicals?" + SCOPE, sheet))
            .path("code")
            .asText();
    return """
        {"name":"另一场","room":"二","opensAt":"2026-07-06T13:00:00+08:00",
         "closesAt":"2026-07-06T16:00:00+08:00","form":"%s","practical":"%s","korean":false,
         "assessors":["assessor-1","assessor-2","assessor-3"]}"""
        .formatted(form, practical);
  }

  private static JsonNode done(Caller.Answer answer) {
    assertTrue(answer.status() < 300, answer.text());
    return answer.json();
  }
}
