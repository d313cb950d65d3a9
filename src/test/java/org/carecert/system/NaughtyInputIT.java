package org.carecert.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.carecert.launch.House;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every field of every body, every parameter and the body itself, filled with what was not meant: a
 * clear 4xx in the form of a problem or a success, never a 5xx, and nothing in the server's log.
 */
class NaughtyInputIT {
  private static final String HOLE = "\"a hole for a naughty text\"";

  // These move the clock, end the loading or lock somebody out, for every test of this house.
  private static final Set<String> LEFT_OUT =
      Set.of(
          "PUT /demo/clock",
          "PUT /demo/loaded",
          "POST /accounts/{username}/closing",
          "POST /accounts/{username}/password",
          "PUT /me/password",
          "PUT /me/phone");

  private static House house;
  private static SampleBody bodies;
  private static List<Description.Operation> written;
  private static List<Description.Operation> all;

  @BeforeAll
  static void open() {
    house = TheHouse.forHostileInput();
    Description description = Description.at(house.address());
    bodies = new SampleBody(description);
    all = description.operations();
    written =
        all.stream()
            .filter(o -> o.node().at("/requestBody/content").has("application/json"))
            .filter(o -> !LEFT_OUT.contains(RoleTable.call(o)))
            .toList();
  }

  @Test
  void naughty_texts_in_every_field_are_refused_in_words_or_kept_as_they_are() {
    Answers answers = new Answers();
    for (Description.Operation operation : written) {
      for (List<String> field : fields(bodies.of(operation), List.of())) {
        String body = with(bodies.of(operation), field, TextNode.valueOf(unquoted(HOLE)));
        for (String text : Naughty.some(Naughty.TEXTS, 8)) {
          answers.to(operation, body.replace(HOLE, '"' + text + '"'), field);
        }
      }
    }
    answers.hold(1_000);
  }

  @Test
  void values_of_another_kind_are_refused_in_words() {
    Answers answers = new Answers();
    for (Description.Operation operation : written) {
      JsonNode sample = bodies.of(operation);
      for (List<String> field : fields(sample, List.of())) {
        for (JsonNode value : Naughty.some(Naughty.insteadOf(at(sample, field)), 5)) {
          answers.to(operation, with(bodies.of(operation), field, value), field);
        }
      }
    }
    answers.hold(700);
  }

  @Test
  void a_body_that_is_none_is_400_or_422() {
    Answers answers = new Answers();
    for (Description.Operation operation : written) {
      for (String body : Naughty.bodies()) {
        answers.to(operation, body, List.of());
      }
    }
    answers.hold(500);
  }

  @Test
  void parameters_of_paths_and_queries_take_anything() {
    Answers answers = new Answers();
    for (Description.Operation operation : all) {
      if (operation.method().equals("GET")) {
        for (String text :
            List.of(
                "%00", "%FF%FE", "%2e%2e%2f", "-1", "9".repeat(40), "%F0%AC%AD%8E", "a%0d%0ab")) {
          answers.with(operation, text);
        }
      }
    }
    answers.hold(300);
  }

  /** What was answered, and what was wrong with it. */
  private static final class Answers {
    private final List<String> faults = new ArrayList<>();
    private final ServerLog log = new ServerLog(house.log());
    private int count;

    void to(Description.Operation operation, String body, List<String> field) {
      String path = bodies.path(operation).substring(RoleTable.BASE.length());
      look(
          caller(operation)
              .call(
                  operation.method(),
                  path,
                  "application/json",
                  body.getBytes(StandardCharsets.UTF_8)),
          RoleTable.call(operation) + " " + field + " " + cut(body, 200));
    }

    void with(Description.Operation operation, String text) {
      String path =
          operation.template().substring(RoleTable.BASE.length()).replaceAll("\\{\\w+}", text);
      StringBuilder query = new StringBuilder(path);
      for (JsonNode parameter : operation.node().path("parameters")) {
        if (parameter.path("in").asText().equals("query")) {
          query
              .append(query.indexOf("?") < 0 ? '?' : '&')
              .append(parameter.path("name").asText())
              .append('=')
              .append(text);
        }
      }
      look(caller(operation).get(query.toString()), "GET " + query);
    }

    private void look(Caller.Answer answer, String what) {
      count++;
      if (answer.status() >= 500) {
        faults.add(answer.status() + ": " + what);
      } else if (answer.status() >= 400 && !answer.json().path("reasons").path(0).has("message")) {
        faults.add(answer.status() + " without a reason: " + what);
      }
      String text = answer.text();
      if (text.contains("Exception") || text.contains("org.carecert")) {
        faults.add("tells of its inside: " + what + " " + cut(text, 300));
      }
    }

    void hold(int least) {
      assertEquals("", String.join("\n", faults.subList(0, Math.min(40, faults.size()))));
      assertTrue(count >= least, "answers seen: " + count);
      assertEquals("", log.complaints());
    }
  }

  private static Caller caller(Description.Operation operation) {
    Set<String> allowed = RoleTable.allowed(operation);
    String role = allowed.stream().sorted().findFirst().orElseThrow();
    return role.equals(RoleTable.ANYBODY)
        ? Caller.nobodyAt(house.address())
        : Caller.as(house.address(), DemoPeople.of(role));
  }

  /** The ways to every value of a body; of a list the first item only. */
  private static List<List<String>> fields(JsonNode node, List<String> way) {
    List<List<String>> ways = new ArrayList<>();
    if (node instanceof ObjectNode object) {
      object.properties().forEach(one -> ways.addAll(deeper(one.getValue(), way, one.getKey())));
    } else if (node instanceof ArrayNode list && !list.isEmpty()) {
      ways.addAll(deeper(list.get(0), way, "0"));
    }
    return ways;
  }

  private static List<List<String>> deeper(JsonNode value, List<String> way, String step) {
    List<String> longer = new ArrayList<>(way);
    longer.add(step);
    List<List<String>> ways = new ArrayList<>();
    ways.add(longer);
    ways.addAll(fields(value, longer));
    return ways;
  }

  private static JsonNode at(JsonNode node, List<String> way) {
    JsonNode here = node;
    for (String step : way) {
      here = here.isArray() ? here.path(Integer.parseInt(step)) : here.path(step);
    }
    return here;
  }

  private static String with(JsonNode node, List<String> way, JsonNode value) {
    JsonNode parent = at(node, way.subList(0, way.size() - 1));
    String last = way.get(way.size() - 1);
    if (parent instanceof ObjectNode object) {
      object.set(last, value);
    } else {
      ((ArrayNode) parent).set(Integer.parseInt(last), value);
    }
    return node.toString();
  }

  private static String unquoted(String text) {
    return text.substring(1, text.length() - 1);
  }

  private static String cut(String text, int length) {
    return text.substring(0, Math.min(length, text.length()));
  }
}
