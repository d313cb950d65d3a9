package org.carecert.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Items of a bank that go on, each in the version that was read. */
final class BankSteps {
  private BankSteps() {}

  /** The second officer reviews and approves everything that is a draft. */
  static void approved(Caller second, String occupation, int level) {
    for (String[] step : new String[][] {{"DRAFT", "REVIEWED"}, {"REVIEWED", "APPROVED"}}) {
      JsonNode report = all(second, occupation, level, step[0] + " " + step[1]);
      assertEquals(0, report.path("refused").size(), report.toString());
    }
  }

  /** Reads everything that stands somewhere and takes it elsewhere: {@code "DRAFT REVIEWED"}. */
  static JsonNode all(Caller officer, String occupation, int level, String fromTo) {
    String[] step = fromTo.split(" ", -1);
    ObjectNode body = body(occupation, level, step[1]);
    ArrayNode items = body.withArray("items");
    String path =
        "/exam/items?limit=200&occupation=" + occupation + "&level=" + level + "&state=" + step[0];
    String after = "";
    do {
      JsonNode page = done(officer.get(path + after));
      for (JsonNode line : page.path("items")) {
        read(items, line.path("code").asText(), line.path("version").asInt());
      }
      after = page.path("next").isTextual() ? "&after=" + page.path("next").asText() : "";
    } while (!after.isEmpty());
    return done(officer.post("/exam/items/steps", body.toString()));
  }

  /** What is sent, without items yet. */
  static ObjectNode body(String occupation, int level, String to) {
    ObjectNode body = Worker.JSON.createObjectNode();
    return body.put("occupation", occupation).put("level", level).put("state", to);
  }

  /** One more item that was read. */
  static void read(ArrayNode items, String code, int version) {
    items.addObject().put("code", code).put("version", version);
  }

  private static JsonNode done(Caller.Answer answer) {
    assertTrue(answer.status() < 300, answer.text());
    return answer.json();
  }
}
