package org.carecert.launch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The exam of the finished cohort, and its certificates. */
final class DemoExam {
  private static final LocalDate DAY = LocalDate.of(2025, 10, 24);
  private static final List<String> SITTING = List.of("candidate-1", "candidate-2", "candidate-3");

  private final City city;
  private final Map<String, String> keys = new HashMap<>();

  DemoExam(City city) {
    this.city = city;
  }

  void load(String cohort) {
    city.at(DAY.minusDays(4), "09:00");
    SITTING.forEach(this::consent);
    city.once("consents", () -> consents(cohort));
    String session = prepare(cohort);
    city.once("invigilators", () -> watched(session));
    city.at(DAY, "08:30");
    city.once("documents", () -> seen(session));
    city.at(DAY, "09:05");
    readKeys();
    SITTING.forEach(candidate -> city.once("sat-" + candidate, () -> sit(candidate)));
    city.once("marks", () -> mark(session));
    city.at(DAY.plusDays(3), "10:00");
    city.post("results", "evaluator-1", "/exam/sessions/" + session + "/publish", null);
    city.say("an exam: " + SITTING.size() + " sat, marked and published");
    issue(cohort, "school-1", "school-1b");
    issue(session, "evaluator-1", "evaluator-1b");
    city.say("certificates of the school and of the evaluation organisation");
  }

  private void consent(String candidate) {
    city.post("consent-" + candidate, candidate, "/me/consents", agreement());
  }

  /** The others open their accounts by slip and agree too: no certificate goes out without. */
  private JsonNode consents(String cohort) {
    for (JsonNode slip : city.as("school-1").post("/cohorts/" + cohort + "/slips", null)) {
      String username = slip.path("username").asText();
      if (!username.startsWith("candidate-")) {
        city.agrees(username, slip.path("code").asText(), agreement());
      }
    }
    return Api.JSON.nullNode();
  }

  private static ObjectNode agreement() {
    ObjectNode body = Api.object();
    body.putArray("kinds").add("PERSONAL_INFORMATION").add("SENSITIVE_INFORMATION").add("PHOTO");
    return body;
  }

  private String prepare(String cohort) {
    Api evaluator = city.as("evaluator-1");
    city.once("points", () -> sheet(evaluator, "points"));
    city.once("items", () -> sheet(evaluator, "items"));
    approve("DRAFT", "REVIEWED");
    approve("REVIEWED", "APPROVED");
    ObjectNode draft =
        Api.object()
            .put("name", "保育师五级理论双向细目表")
            .put("occupation", "4-10-01-03")
            .put("level", 5)
            .put("items", 50)
            .put("minutes", 90);
    draft
        .putObject("weights")
        .put("A", 5)
        .put("B", 20)
        .put("C", 10)
        .put("D", 10)
        .put("E", 25)
        .put("F", 15)
        .put("G", 10)
        .put("H", 5);
    String blueprint = code(city.post("blueprint", "evaluator-1", "/exam/blueprints", draft));
    city.post(
        "blueprint-published", "evaluator-1b", "/exam/blueprints/" + blueprint + "/publish", null);
    String form =
        code(
            city.post(
                "form",
                "evaluator-1",
                "/exam/forms",
                Api.object().put("blueprint", blueprint).put("seed", 20251024)));
    String practical =
        code(
            city.post(
                "practical",
                "evaluator-1",
                "/exam/practicals?occupation=4-10-01-03&level=5",
                City.json("exam/practical-4-10-01-03-5.json")));
    ObjectNode wanted =
        Api.object()
            .put("name", "2025年10月保育师五级")
            .put("room", "第一考场")
            .put("opensAt", DAY + "T09:00:00+08:00")
            .put("closesAt", DAY + "T12:00:00+08:00")
            .put("form", form)
            .put("practical", practical)
            .put("korean", true)
            .put("koreanPartly", true);
    wanted.putArray("assessors").add("assessor-1").add("assessor-2").add("assessor-3");
    String session = code(city.post("session", "evaluator-1", "/exam/sessions", wanted));
    city.post(
        "admissions",
        "evaluator-1",
        "/exam/sessions/" + session + "/admissions",
        Api.object().put("cohort", cohort));
    release(session);
    return session;
  }

  private JsonNode watched(String session) {
    ObjectNode named = Api.object();
    ArrayNode posts = named.putArray("invigilators");
    posts.addObject().put("username", "invigilator-1");
    posts.addObject().put("username", "invigilator-2");
    return city.as("evaluator-1").put("/exam/sessions/" + session + "/invigilators", named);
  }

  /** At the door everybody's document is seen. */
  private JsonNode seen(String session) {
    Api door = city.as("invigilator-1");
    String path = "/exam/sessions/" + session;
    for (JsonNode seat : door.get(path + "/seats")) {
      door.post(
          path + "/identity-checks",
          Api.object().put("admission", seat.path("admission").asText()).put("seen", true));
    }
    return Api.JSON.nullNode();
  }

  private void release(String session) {
    String releases = "/exam/sessions/" + session + "/releases";
    city.post("paper-released-1", "evaluator-1", releases, null);
    city.post("paper-released-2", "evaluator-1b", releases, null);
  }

  private void approve(String from, String state) {
    city.once("items-" + state, () -> stepped(from, state));
  }

  /** Everything that stands there goes on, each in the version that the second officer reads. */
  private JsonNode stepped(String from, String state) {
    Api second = city.as("evaluator-1b");
    ObjectNode step =
        Api.object().put("occupation", "4-10-01-03").put("level", 5).put("state", state);
    ArrayNode items = step.putArray("items");
    String after = "";
    do {
      JsonNode page = second.get("/exam/items?limit=200&state=" + from + after);
      for (JsonNode line : page.path("items")) {
        items
            .addObject()
            .put("code", line.path("code").asText())
            .put("version", line.path("version").asInt());
      }
      after = page.path("next").isTextual() ? "&after=" + page.path("next").asText() : "";
    } while (!after.isEmpty());
    return items.isEmpty() ? Api.JSON.nullNode() : second.post("/exam/items/steps", step);
  }

  private static JsonNode sheet(Api evaluator, String kind) {
    return evaluator.upload(
        "/exam/" + kind + "/import",
        kind + ".csv",
        City.file("exam/" + kind + "-4-10-01-03-5.csv"),
        Map.of());
  }

  // The paper has no key; the loader answers from the sheet that the teachers wrote.
  private void readKeys() {
    City.rows("exam/items-4-10-01-03-5.csv")
        .forEach(row -> keys.put(row.get("stem"), row.get("key")));
  }

  private JsonNode sit(String candidate) {
    Api person = city.as(candidate);
    JsonNode mine = person.get("/exam/mine").path(0);
    if (mine.path("standing").asText().equals("FINISHED")) {
      return mine;
    }
    String admission = mine.path("admission").asText();
    JsonNode attempt = person.post("/exam/attempts", Api.object().put("admission", admission));
    Api sitting = person.withHeader("Attempt-Token", attempt.path("token").asText());
    String path = "/exam/attempts/" + attempt.path("attempt").asText();
    int seq = 0;
    for (JsonNode question : attempt.path("paper").path("questions")) {
      seq++;
      // One in ten is answered wrongly, so that the papers look like people's.
      String key = keys.getOrDefault(question.path("stem").asText(), "A");
      String answer = seq % 10 == 7 ? (key.equals("A") ? "B" : "A") : key;
      sitting.post(
          path + "/responses",
          Api.object()
              .put("itemNo", question.path("no").asInt())
              .put("clientSeq", seq)
              .put("answer", answer));
    }
    return sitting.post(path + "/hand-in", null);
  }

  private JsonNode mark(String session) {
    JsonNode rubric = City.json("exam/practical-4-10-01-03-5.json");
    for (int assessor = 1; assessor <= 3; assessor++) {
      Api person = city.as("assessor-" + assessor);
      JsonNode sheet = person.get("/exam/sessions/" + session + "/marks");
      for (JsonNode candidate : sheet.path("candidates")) {
        for (JsonNode station : rubric.path("stations")) {
          ObjectNode body =
              Api.object()
                  .put("admission", candidate.path("admission").asText())
                  .put("station", station.path("code").asText());
          ObjectNode points = body.putObject("points");
          for (JsonNode criterion : station.path("criteria")) {
            points.put(
                criterion.path("code").asText(),
                Math.max(0, criterion.path("max").asInt() - (assessor == 2 ? 1 : 0)));
          }
          person.post("/exam/sessions/" + session + "/marks", body);
        }
      }
    }
    return Api.JSON.nullNode();
  }

  private void issue(String source, String first, String second) {
    Api preparer = city.as(first);
    JsonNode batch =
        city.post(
            "batch-" + first, first, "/certificates/batches", Api.object().put("source", source));
    String path = "/certificates/batches/" + batch.path("batch").path("code").asText();
    int number = 0;
    for (JsonNode row : batch.path("rows")) {
      preparer.putBytes(
          "/certificates/photos/" + row.path("person").asText(),
          "image/png",
          DemoPhoto.png(number++));
    }
    city.post("rechecked-" + first, first, path + "/recheck", null);
    city.post("issued-" + first, second, path + "/issue", null);
    city.once(
        "certificates-" + first,
        () -> city.until(second, path, now -> "ISSUED".equals(now.at("/batch/state").asText())));
  }

  private static String code(JsonNode answer) {
    return answer.path("code").asText();
  }
}
