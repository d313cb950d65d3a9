package org.carecert.launch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Twelve facilities of two operators, whose filings show every state of the desk. */
final class DemoFacilities {
  private static final List<String> USCC =
      List.of(
          "92222404MATEXT401U",
          "92222404MATEXT402Y",
          "92222404MATEXT4032",
          "92222404MATEXT4045",
          "92222404MATEXT4058",
          "92222404MATEXT406B",
          "92222404MATEXT407E",
          "92222404MATEXT408H",
          "92222404MATEXT409L",
          "92222404MATEXT410R",
          "92222404MATEXT411W",
          "92222404MATEXT4120");
  private static final List<String> NAMES =
      List.of(
          "春苗一园",
          "春苗二园",
          "图们江托育园",
          "口岸宝贝托育",
          "河畔亲子园",
          "靖和街家庭托育点",
          "金达莱一园",
          "金达莱二园",
          "新安托育园",
          "森林小屋托育",
          "合作区职工托育点",
          "英安幼儿园托班");
  private static final List<String> MATERIALS =
      List.of(
          "REGISTRATION",
          "PREMISES",
          "HYGIENE_REPORT",
          "FIRE_SAFETY",
          "FOOD_PERMIT",
          "UNDERTAKING");

  private final City city;
  private final LocalDate today;
  private final JsonNode workers;
  private int next;

  DemoFacilities(City city, LocalDate today) {
    this.city = city;
    this.today = today;
    this.workers = DemoWorkers.workers(today).path("workers");
  }

  void load() {
    registrations();
    List<String> filed = new ArrayList<>();
    for (int i = 0; i < NAMES.size(); i++) {
      String who = i < 6 ? "facility-1" : "facility-2";
      JsonNode answer = city.post("filing-" + i, who, "/filings", filing(i));
      filed.add(answer.path("filingId").asText());
    }
    // Every third waits for its receipt, so that the bureau's desk is not empty.
    for (int i = 0; i < filed.size(); i++) {
      if (i % 3 != 2 && i != 4) {
        city.post("receipt-" + i, "health-clerk", "/filings/" + filed.get(i) + "/receipt", null);
      }
    }
    city.say(filed.size() + " facilities have filed");
  }

  private void registrations() {
    ObjectNode body = Api.object();
    ArrayNode rows = body.putArray("registrations");
    for (int i = 0; i < NAMES.size(); i++) {
      rows.addObject()
          .put("uscc", USCC.get(i))
          .put("name", NAMES.get(i))
          .put("registeredOn", today.minusDays(400).toString());
    }
    city.post("registrations", "health-clerk", "/filings/registrations", body);
  }

  private ObjectNode filing(int i) {
    boolean home = i == 5;
    ObjectNode body = Api.object();
    body.putObject("facility")
        .put("uscc", USCC.get(i))
        .put("name", NAMES.get(i))
        .put(
            "kind",
            home
                ? "HOME_NURSERY"
                : i == 11 ? "KINDERGARTEN_CLASS" : i == 10 ? "EMPLOYER_NURSERY" : "NURSERY")
        .put("address", "吉林省珲春市示例街" + (i + 1) + "号")
        .put("cooks", !home);
    body.putArray("classes")
        .addObject()
        .put("kind", home ? "MIXED" : "SENIOR_TODDLER")
        .put("places", home ? 5 : 14)
        .put("caregivers", 2);
    ArrayNode staff = body.putArray("staff");
    if (!home) {
      hire(staff, "HEAD");
      hire(staff, "HEALTH_STAFF");
      hire(staff, "COOK");
      hire(staff, "GUARD");
    }
    hire(staff, "CAREGIVER");
    hire(staff, "CAREGIVER");
    ArrayNode materials = body.putArray("materials");
    for (String kind : MATERIALS) {
      // One filing lacks its fire-safety proof: it is incomplete.
      if (i != 4 || !kind.equals("FIRE_SAFETY")) {
        materials
            .addObject()
            .put("kind", kind)
            .put("number", kind.charAt(0) + "-2026-" + (100 + i))
            .put("issuedOn", today.minusDays(200).toString())
            .put("result", "PASS");
      }
    }
    return body;
  }

  private void hire(ArrayNode staff, String post) {
    JsonNode worker = nextFor(post);
    ObjectNode row = staff.addObject();
    row.put("ref", String.valueOf(staff.size()))
        .put("name", worker.path("name").asText())
        .put("documentType", worker.path("documentType").asText())
        .put("documentNumber", worker.path("documentNumber").asText())
        .put("from", today.minusDays(30).toString());
    row.putArray("posts").add(post);
  }

  private JsonNode nextFor(String post) {
    for (int tried = 0; tried < workers.size(); tried++) {
      JsonNode worker = workers.get(next++ % workers.size());
      if (suits(worker, post) && !taken.contains(worker.path("documentNumber").asText())) {
        taken.add(worker.path("documentNumber").asText());
        return worker;
      }
    }
    throw new IllegalStateException("no worker left for " + post);
  }

  private final java.util.Set<String> taken = new java.util.HashSet<>();

  private static boolean suits(JsonNode worker, String post) {
    String papers = worker.path("certificates") + " " + worker.path("evidence");
    return switch (post) {
      case "HEAD", "HEALTH_STAFF" -> papers.contains("\"post\":\"" + post + "\"");
      case "GUARD" -> papers.contains("SECURITY_GUARD_LICENCE");
      case "CAREGIVER" -> papers.contains("MENTAL_HEALTH_TRAINING");
      default ->
          worker.path("certificates").isEmpty() && !papers.contains("SECURITY_GUARD_LICENCE");
    };
  }
}
