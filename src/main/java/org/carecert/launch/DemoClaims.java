package org.carecert.launch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Claims in every state: paid, failed at the bank, returned, under objection, approved, waiting.
 */
final class DemoClaims {
  private static final LocalDate APPLIED = LocalDate.of(2025, 11, 10);
  private static final LocalDate APPROVED = LocalDate.of(2025, 11, 18);
  private static final LocalDate ANSWERED = LocalDate.of(2025, 11, 20);
  private static final String CLAIMS = "/subsidies/claims/";

  private final City city;
  private final LocalDate today;

  DemoClaims(City city, LocalDate today) {
    this.city = city;
    this.today = today;
  }

  void load() {
    skillUpgrades();
    allowances();
    city.say("claims from handed in to paid");
  }

  /** The three who sat: one is paid, one's card is not active at the bank, one is sent back. */
  private void skillUpgrades() {
    city.at(APPLIED, "10:00");
    String paid = skillUpgrade("candidate-1");
    String failed = skillUpgrade("candidate-2");
    String returned = skillUpgrade("candidate-3");
    reviewed(paid);
    reviewed(failed);
    act(returned, "hr-clerk", "return", "填写的参保月数与社保系统不一致（系统中为 10 个月），请核对后重新提交。");
    publish("publicity-2025");
    city.at(APPROVED, "10:00");
    act(paid, "hr-reviewer", "approve", null);
    act(failed, "hr-reviewer", "approve", null);
    ObjectNode order = Api.object().put("fund", "UNEMPLOYMENT_INSURANCE");
    JsonNode made = city.post("payment", "hr-clerk", "/subsidies/payments", order);
    city.at(ANSWERED, "15:00");
    answered(
        made.path("batch").path("code").asText(),
        paid + ",PAID,\r\n" + failed + ",FAILED,社会保障卡金融账户未激活\r\n");
  }

  private void answered(String batch, String lines) {
    byte[] file = ("claim,result,reason\r\n" + lines).getBytes(StandardCharsets.UTF_8);
    city.once(
        "bank-answer",
        () ->
            city.as("hr-clerk")
                .upload("/subsidies/payments/" + batch + "/results", "bank.csv", file, Map.of()));
  }

  /** Of this autumn: one approved, one under objection, two public, one in review, one new. */
  private void allowances() {
    List<CSVRecord> people = City.rows("roster-2025.csv").subList(3, 9);
    city.at(today.minusDays(30), "10:00");
    String approved = allowance(people.get(0));
    String objected = allowance(people.get(1));
    reviewed(approved);
    reviewed(objected);
    publish("publicity-first");
    city.at(today.minusDays(28), "15:00");
    act(objected, "hr-clerk", "object", "来信反映其培训期间未到课，正在核实。");
    city.at(today.minusDays(2), "10:00");
    reviewed(allowance(people.get(2)));
    reviewed(allowance(people.get(3)));
    publish("publicity-second");
    act(allowance(people.get(4)), "hr-clerk", "first-review", null);
    city.now();
    act(approved, "hr-reviewer", "approve", null);
    allowance(people.get(5));
  }

  private String skillUpgrade(String candidate) {
    ObjectNode body = entry("SKILL_UPGRADE", skillCertificate(candidate));
    body.putObject("facts").put("insuranceMonths", 30).put("insuranceState", "EMPLOYED");
    return city.post("claim-" + candidate, candidate, "/subsidies/claims", body)
        .path("code")
        .asText();
  }

  private String skillCertificate(String candidate) {
    for (JsonNode held : city.as(candidate).get("/certificates/mine").path("items")) {
      if (held.path("kind").asText().equals("SKILL_LEVEL")) {
        return held.path("number").asText();
      }
    }
    throw new IllegalStateException("no certificate of " + candidate);
  }

  private String allowance(CSVRecord trainee) {
    String name = trainee.get("姓名");
    ObjectNode body = entry("LIVING_ALLOWANCE", completionOf(name));
    body.putObject("person")
        .put("name", name)
        .put("documentType", "RESIDENT_ID")
        .put("documentNumber", trainee.get("证件号码"));
    body.putObject("facts").putArray("groups").add("HARD_TO_EMPLOY");
    String step = "claim-" + trainee.getRecordNumber();
    return city.post(step, "hr-clerk", "/subsidies/claims", body).path("code").asText();
  }

  private String completionOf(String name) {
    for (JsonNode row : city.known("certificates-school-1").path("rows")) {
      if (row.path("name").asText().equals(name)) {
        return row.path("number").asText();
      }
    }
    throw new IllegalStateException("no certificate of " + name);
  }

  private static ObjectNode entry(String programme, String certificate) {
    return Api.object()
        .put("programme", programme)
        .put("certificateNumber", certificate)
        .put("cardActive", true);
  }

  private void reviewed(String claim) {
    act(claim, "hr-clerk", "first-review", null);
    act(claim, "hr-reviewer", "second-review", null);
  }

  private void publish(String step) {
    city.post(step, "hr-clerk", "/subsidies/publicity", Api.object());
  }

  private void act(String claim, String who, String what, @Nullable String note) {
    city.post(what + "-" + claim, who, CLAIMS + claim + "/" + what, Api.object().put("note", note));
  }
}
