package org.carecert.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.carecert.system.story.Course;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An evaluation organisation that wants several equal forms at once. */
class ParallelFormsIT {
  private static final String SCOPE = "occupation=4-10-01-03&level=4";
  private static final String CELLS =
      """
      "cells":[{"range":"A","type":"SINGLE","weight":5},
       {"range":"B","type":"SINGLE","weight":10},
       {"range":"B","type":"TRUE_FALSE","weight":10},
       {"range":"C","type":"SINGLE","weight":10},
       {"range":"D","type":"SINGLE","weight":10},
       {"range":"E","type":"SINGLE","weight":15},
       {"range":"E","type":"TRUE_FALSE","weight":10},
       {"range":"F","type":"SINGLE","weight":15},
       {"range":"G","type":"SINGLE","weight":10},
       {"range":"H","type":"SINGLE","weight":5}]""";

  private static String blueprint = "";

  @BeforeAll
  static void published() {
    for (String kind : List.of("points", "items")) {
      byte[] sheet = Course.sheet("exam/" + kind + "-4-10-01-03-5.csv");
      done(evaluator().upload("/exam/" + kind + "/import?" + SCOPE, kind + ".csv", sheet));
    }
    BankSteps.approved(second(), "4-10-01-03", 4);
    blueprint = drafted(CELLS);
    String forms = asked(blueprint, 2, 1, "");
    refused("409 NOT_PUBLISHED", evaluator().post("/exam/form-sets", forms));
    done(second().post("/exam/blueprints/" + blueprint + "/publish", null));
  }

  @Test
  void a_blueprint_of_cells_tells_its_weights_and_what_was_not_said_is_as_before() {
    JsonNode kept = done(evaluator().get("/exam/blueprints/" + blueprint));
    assertEquals(20, kept.at("/weights/B").asInt(), kept.toString());
    assertEquals(10, kept.at("/cells/2/weight").asInt(), kept.toString());
    assertTrue(kept.path("importance").isNull() && kept.path("expectedMinutes").isNull());
    assertTrue(kept.path("shuffleOptions").asBoolean());
    String differs = CELLS.replace("\"weight\":5},\n", "\"weight\":4},\n");
    String body = draft(differs + ",\"weights\":{\"A\":5,\"B\":95}");
    String codes = evaluator().post("/exam/blueprints", body).codes();
    assertTrue(codes.contains("CELLS_DIFFER"), codes);
    refused("422 WEIGHTS_NOT_100", evaluator().post("/exam/blueprints", draft(differs)));
  }

  @Test
  void forms_are_sealed_together_and_their_report_tells_how_far_they_are_equal() {
    String sets = "/exam/form-sets";
    String code = done(evaluator().post(sets, asked(blueprint, 2, 7, ""))).path("code").asText();
    JsonNode set = done(evaluator().get(sets + "/" + code));
    assertEquals(2, set.path("forms").size());
    assertNotEquals(
        set.at("/forms/0/digest").asText(), set.at("/forms/1/digest").asText(), set.toString());
    JsonNode report = set.path("report");
    assertEquals(15, report.path("overlapAllowed").asInt(), "30 % of 50 items");
    assertTrue(report.path("greatestOverlap").asInt() <= 15, report.toString());
    assertEquals(
        report.at("/forms/0/difficulty"), report.at("/forms/1/difficulty"), report.toString());
    assertEquals(10, report.at("/forms/0/difficulty/EASY").asInt(), report.toString());
    assertEquals(5, report.at("/forms/0/cells/B~1TRUE_FALSE").asInt(), report.toString());
    assertTrue(report.at("/forms/0/expectedSeconds").asInt() > 0);
    assertTrue(done(evaluator().get(sets)).toString().contains(code));
    refused("409 SEED_USED", evaluator().post(sets, asked(blueprint, 2, 7, "")));
    refused("404 NOT_FOUND", evaluator().get(sets + "/none"));
  }

  @Test
  void of_two_officers_who_seal_the_same_seed_at_once_one_is_told_that_it_is_used() {
    String wanted = asked(blueprint, 2, 11, "");
    Caller one = evaluator();
    Caller other = evaluator();
    CompletableFuture<Caller.Answer> first =
        CompletableFuture.supplyAsync(() -> one.post("/exam/form-sets", wanted));
    Caller.Answer second = other.post("/exam/form-sets", wanted);
    List<Caller.Answer> both = List.of(first.join(), second);
    assertEquals(1, both.stream().filter(each -> each.status() == 201).count(), both.toString());
    both.stream()
        .filter(each -> each.status() != 201)
        .forEach(each -> refused("409 SEED_USED", each));
  }

  @Test
  void forms_that_would_share_too_much_are_refused_with_the_cells_that_lack_items() {
    Caller.Answer answer =
        evaluator().post("/exam/form-sets", asked(blueprint, 60, 8, ",\"overlap\":0"));
    assertEquals(422, answer.status(), answer.text());
    assertTrue(answer.text().contains("× SINGLE"), answer.text());
    String wild = asked(blueprint, 1, 9, ",\"overlap\":-1,\"toleranceHundredths\":10001");
    refused(
        "422 FIELD_INVALID FIELD_INVALID FIELD_INVALID", evaluator().post("/exam/form-sets", wild));
  }

  private static String drafted(String detail) {
    return done(evaluator().post("/exam/blueprints", draft(detail))).path("code").asText();
  }

  private static String draft(String detail) {
    return """
        {"name":"双向细目表","occupation":"4-10-01-03","level":4,"items":50,"minutes":90,%s}"""
        .formatted(detail);
  }

  private static String asked(String code, int forms, int seed, String limits) {
    return "{\"blueprint\":\"%s\",\"forms\":%d,\"seed\":%d%s}".formatted(code, forms, seed, limits);
  }

  private static Caller evaluator() {
    return Caller.as("evaluator-1");
  }

  private static Caller second() {
    return Caller.as("evaluator-1b");
  }

  private static void refused(String told, Caller.Answer answer) {
    assertEquals(told, answer.status() + " " + answer.codes(), answer.text());
  }

  private static JsonNode done(Caller.Answer answer) {
    assertTrue(answer.status() < 300, answer.text());
    return answer.json();
  }
}
