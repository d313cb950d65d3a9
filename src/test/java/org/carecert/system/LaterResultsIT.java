package org.carecert.system;

import static org.carecert.system.ExamSeason.done;
import static org.carecert.system.ExamSeason.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * One exam and its resit: what is decided about the first reaches the second, which rests on parts
 * that were passed there. In the order of a summer.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LaterResultsIT {
  private static final String FAILS = "candidate-2";
  private static final String PASSES = "candidate-3";

  private static ExamSeason season;
  private static String first = "";
  private static String resit = "";
  private static Map<Integer, String> keys = new TreeMap<>();

  @BeforeAll
  static void theory_in_the_first_and_practical_in_the_resit() {
    season = new ExamSeason();
    season.taught();
    first = season.planned("evaluator-1", "2026-07-06");
    assertEquals(3, season.admitted(first));
    season.at("2026-07-06 09:05");
    keys = season.sits(FAILS, first, no -> no <= 29);
    season.sits(PASSES, first, no -> no <= 30);
    season.at("2026-07-07 10:00");
    season.published("evaluator-1", first);
    resit = season.planned("evaluator-1", "2026-09-07");
    assertEquals(3, season.admitted(resit));
    season.at("2026-09-07 09:05");
    for (String each : List.of(FAILS, PASSES)) {
      season.marked(season.admission(each, resit), resit, 0);
    }
    season.at("2026-09-08 10:00");
    season.published("evaluator-1", resit);
  }

  @AfterAll
  static void close() {
    season.close();
  }

  private static String decisions() {
    return "/exam/sessions/" + first + "/key-decisions";
  }

  private static String proposed(int item, String effect, String answer) {
    ObjectNode body =
        Worker.JSON
            .createObjectNode()
            .put("itemNo", item)
            .put("effect", effect)
            .put("answer", answer)
            .put("reason", "题干有误");
    return done(season.who("evaluator-1").post(decisions(), body.toString())).path("code").asText();
  }

  private static List<String> tried(String code) {
    List<String> lines = new ArrayList<>();
    for (JsonNode line :
        done(season.who("evaluator-1").get(decisions() + "/" + code + "/dry-run"))) {
      lines.add(
          (line.path("session").asText().equals(resit) ? "resit " : "first ")
              + line.path("theoryBefore").asText()
              + " "
              + line.path("outcomeBefore").asText()
              + " > "
              + line.path("theoryAfter").asText()
              + " "
              + line.path("outcomeAfter").asText());
    }
    return lines.stream().sorted().toList();
  }

  private static String confirmed(String code) {
    return done(season.who("evaluator-1b").post(decisions() + "/" + code + "/confirmation", null))
        .toString();
  }

  private static String result(String candidate, String session) {
    JsonNode told = season.mine(candidate, session).path("result");
    return told.path("theory").asText() + " " + told.path("outcome").asText();
  }

  @Test
  @Order(1)
  void what_one_proposes_waits_on_the_desk_of_another_and_not_on_his_own() {
    String code = proposed(50, "FULL_MARKS", "");
    String misconducts = "/exam/sessions/" + first + "/misconducts";
    String body =
        "{\"admission\":\"%s\",\"basis\":\"考场规则\",\"findings\":\"录像\"}"
            .formatted(season.admission(FAILS, first));
    String conduct = done(season.who("evaluator-1").post(misconducts, body)).path("code").asText();
    String place = "/exam/decisions.xhtml?session=" + first;
    String waits = desk("evaluator-1b");
    assertTrue(waits.contains(place) && waits.contains("第 50 题改判"), waits);
    assertTrue(waits.contains("违纪处理") && waits.contains("2"), waits);
    assertFalse(waits.contains("元秀兰"), "whom it is about stands inside");
    assertFalse(desk("evaluator-1").contains(place), "nobody decides what he proposed");
    assertFalse(desk("evaluator-2").contains(place), "another organisation's");
    Caller second = season.who("evaluator-1b");
    done(second.post(decisions() + "/" + code + "/refusal", null));
    done(second.post(misconducts + "/" + conduct + "/refusal", null));
    assertFalse(desk("evaluator-1b").contains(place), "decided");
  }

  private static String desk(String username) {
    return season.visitor(username).page("home/desk.xhtml").select("#worklist").html();
  }

  @Test
  @Order(2)
  void a_decision_on_the_first_exam_tells_beforehand_what_it_does_to_the_resit_and_does_it() {
    assertEquals("null ABSENT", result(FAILS, resit));
    assertEquals("60.0 PASSED", result(PASSES, resit));
    String code = proposed(40, "FULL_MARKS", "");
    assertEquals(
        List.of(
            "first 58.0 FAILED > 60.0 ABSENT",
            "first 60.0 ABSENT > 62.0 ABSENT",
            "resit 60.0 PASSED > 62.0 PASSED",
            "resit null ABSENT > 60.0 PASSED"),
        tried(code));
    assertEquals("null ABSENT", result(FAILS, resit), "tried out only");
    assertEquals("{\"marks\":2,\"results\":4}", confirmed(code));
    assertEquals("60.0 PASSED", result(FAILS, resit));
    assertEquals("62.0 PASSED", result(PASSES, resit));
    assertEquals(List.of(), tried(code));
  }

  @Test
  @Order(3)
  void a_part_that_is_lost_is_lost_where_it_was_kept() {
    String key = keys.getOrDefault(1, "A");
    String other =
        key.length() > 1 ? (key.equals("AB") ? "AC" : "AB") : key.equals("A") ? "B" : "A";
    String code = proposed(1, "NEW_KEY", other);
    assertEquals(
        List.of(
            "first 60.0 ABSENT > 58.0 FAILED",
            "first 62.0 ABSENT > 60.0 ABSENT",
            "resit 60.0 PASSED > null ABSENT",
            "resit 62.0 PASSED > 60.0 PASSED"),
        tried(code));
    assertEquals("{\"marks\":2,\"results\":4}", confirmed(code));
    assertEquals("null ABSENT", result(FAILS, resit));
    assertEquals("60.0 PASSED", result(PASSES, resit));
  }

  @Test
  @Order(9)
  void a_form_that_is_known_outside_is_released_by_nobody() {
    String leaked = season.planned("evaluator-1", "2026-12-07");
    String half = season.planned("evaluator-1", "2026-12-08");
    String releases = "/exam/sessions/%s/releases";
    done(season.who("evaluator-1").post(releases.formatted(half), null));
    JsonNode item =
        done(season.who("evaluator-1").get("/exam/items?occupation=4-10-01-02&level=5&limit=200"))
            .path("items");
    ObjectNode body = BankSteps.body("4-10-01-02", 5, "COMPROMISED").put("note", "网上出现原题");
    ArrayNode items = body.withArray("items");
    item.forEach(i -> BankSteps.read(items, i.path("code").asText(), i.path("version").asInt()));
    done(season.who("evaluator-1").post("/exam/items/steps", body.toString()));
    Caller second = season.who("evaluator-1b");
    refused("409 FORM_KNOWN", second.post(releases.formatted(leaked), null));
    refused("409 FORM_KNOWN", second.post(releases.formatted(half), null));
    assertEquals(1, done(second.get(releases.formatted(half))).size());
  }
}
