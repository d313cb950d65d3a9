package org.carecert.launch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The exam of the finished cohort, its certificates, and the claims that follow. */
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
    String session = prepare(cohort);
    city.at(DAY, "09:05");
    readKeys();
    SITTING.forEach(this::sit);
    mark(session);
    city.at(DAY.plusDays(3), "10:00");
    city.as("evaluator-1").post("/exam/sessions/" + session + "/publish", null);
    city.say("an exam: " + SITTING.size() + " sat, marked and published");
    issue(cohort, "school-1", "school-1b");
    issue(session, "evaluator-1", "evaluator-1b");
    city.say("certificates of the school and of the evaluation organisation");
    claim();
  }

  private String prepare(String cohort) {
    Api evaluator = city.as("evaluator-1");
    evaluator.upload(
        "/exam/points/import", "points.csv", City.file("exam/points-4-10-01-03-5.csv"), Map.of());
    evaluator.upload(
        "/exam/items/import", "items.csv", City.file("exam/items-4-10-01-03-5.csv"), Map.of());
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
    String blueprint = code(evaluator.post("/exam/blueprints", draft));
    city.as("evaluator-1b").post("/exam/blueprints/" + blueprint + "/publish", null);
    String form =
        code(
            evaluator.post(
                "/exam/forms", Api.object().put("blueprint", blueprint).put("seed", 20251024)));
    String practical =
        code(
            evaluator.post(
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
            .put("korean", true);
    wanted.putArray("assessors").add("assessor-1").add("assessor-2").add("assessor-3");
    String session = code(evaluator.post("/exam/sessions", wanted));
    evaluator.post("/exam/sessions/" + session + "/admissions", Api.object().put("cohort", cohort));
    return session;
  }

  // The paper has no key; the loader answers from the sheet that the teachers wrote.
  private void readKeys() {
    String sheet = new String(City.file("exam/items-4-10-01-03-5.csv"), StandardCharsets.UTF_8);
    try {
      for (CSVRecord row :
          CSVFormat.DEFAULT
              .builder()
              .setHeader()
              .setSkipHeaderRecord(true)
              .get()
              .parse(new StringReader(sheet))) {
        keys.put(row.get("stem"), row.get("key"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void sit(String candidate) {
    Api person = city.as(candidate);
    String admission = person.get("/exam/mine").path(0).path("admission").asText();
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
    sitting.post(path + "/hand-in", null);
  }

  private void mark(String session) {
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
  }

  private void issue(String source, String first, String second) {
    Api preparer = city.as(first);
    JsonNode batch = preparer.post("/certificates/batches", Api.object().put("source", source));
    String path = "/certificates/batches/" + batch.path("batch").path("code").asText();
    int number = 0;
    for (JsonNode row : batch.path("rows")) {
      preparer.putBytes(
          "/certificates/photos/" + row.path("person").asText(),
          "image/png",
          DemoPhoto.png(number++));
    }
    preparer.post(path + "/recheck", null);
    city.as(second).post(path + "/issue", null);
  }

  private void claim() {
    city.at(LocalDate.of(2025, 11, 10), "10:00");
    for (String candidate : SITTING) {
      Api person = city.as(candidate);
      for (JsonNode certificate : person.get("/certificates/mine").path("items")) {
        if (certificate.path("kind").asText().equals("SKILL_LEVEL")) {
          review(claimFor(person, certificate.path("number").asText()));
        }
      }
    }
    city.as("hr-clerk").post("/subsidies/publicity", Api.object());
    city.say("claims on the publicity list");
  }

  private static String claimFor(Api person, String number) {
    ObjectNode body =
        Api.object()
            .put("programme", "SKILL_UPGRADE")
            .put("certificateNumber", number)
            .put("cardActive", true);
    body.putObject("facts").put("insuranceMonths", 30).put("insuranceState", "EMPLOYED");
    return code(person.post("/subsidies/claims", body));
  }

  private void review(String claim) {
    city.as("hr-clerk").post("/subsidies/claims/" + claim + "/first-review", Api.object());
    city.as("hr-reviewer").post("/subsidies/claims/" + claim + "/second-review", Api.object());
  }

  private static String code(JsonNode answer) {
    return answer.path("code").asText();
  }
}
