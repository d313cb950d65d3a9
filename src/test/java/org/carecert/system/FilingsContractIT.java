package org.carecert.system;

import static org.carecert.system.Worker.today;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Call 3: a facility files. */
class FilingsContractIT {
  private static final Caller FACILITY = Caller.as("facility-1");
  private static final Caller HEALTH = Caller.as("health-clerk");
  private static final AtomicInteger NEXT =
      new AtomicInteger((int) (System.currentTimeMillis() / 1000 % 1_000_000_000));

  /** A valid unified social credit code, another one each time. */
  static String uscc() {
    String alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    int[] weights = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    String start = String.format("52222404%09d", NEXT.getAndIncrement());
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += alphabet.indexOf(start.charAt(i)) * weights[i];
    }
    return start + alphabet.charAt((31 - sum % 31) % 31);
  }

  /** A filing in which nothing is missing but the registrar's push. */
  static ObjectNode filing(String kind, boolean cooks, Worker... caregivers) {
    ObjectNode body = Worker.JSON.createObjectNode();
    body.putObject("facility")
        .put("uscc", uscc())
        .put("name", "契约托育园")
        .put("kind", kind)
        .put("address", "吉林省珲春市契约街1号")
        .put("cooks", cooks);
    body.putArray("classes")
        .addObject()
        .put("kind", "SENIOR_TODDLER")
        .put("places", 7 * Math.max(caregivers.length, 1))
        .put("caregivers", caregivers.length);
    ArrayNode staff = body.putArray("staff");
    for (int i = 0; i < caregivers.length; i++) {
      staff.add(caregivers[i].staff("c" + i, "CAREGIVER"));
    }
    ArrayNode materials = body.putArray("materials");
    for (String material :
        List.of("REGISTRATION", "PREMISES", "HYGIENE_REPORT", "FIRE_SAFETY", "UNDERTAKING")) {
      material(materials, material);
    }
    if (cooks) {
      material(materials, "FOOD_PERMIT");
    }
    return body;
  }

  private static ObjectNode material(ArrayNode into, String kind) {
    return into.addObject()
        .put("kind", kind)
        .put("number", kind + "-1")
        .put("issuedOn", today().minusDays(30).toString())
        .put("result", "PASS");
  }

  private static ObjectNode home(Worker... caregivers) {
    ObjectNode body = filing("HOME_NURSERY", false, caregivers);
    ((ObjectNode) body.at("/classes/0")).put("kind", "MIXED").put("places", 3);
    return body;
  }

  private static JsonNode file(ObjectNode body) {
    Caller.Answer answer = FACILITY.post("/filings", body.toString());
    assertEquals(201, answer.status(), answer.text());
    return answer.json();
  }

  private static String found(JsonNode answer) {
    StringBuilder told = new StringBuilder();
    for (JsonNode finding : answer.path("findings")) {
      told.append(finding.path("code").asText())
          .append(' ')
          .append(finding.path("subject").asText());
      if (!finding.path("needed").isNull()) {
        told.append(' ').append(finding.path("needed")).append('/').append(finding.path("found"));
      }
      told.append('\n');
    }
    return told.toString();
  }

  private static Worker fit(String name) {
    Worker worker = Worker.caregiver(name);
    Worker.bringIn(worker);
    return worker;
  }

  @Test
  void a_home_nursery_needs_no_head_cook_guard_or_health_staff() {
    JsonNode answer = file(home(fit("家庭一")));
    assertEquals("NOT_REGISTERED REGISTRATION\n", found(answer));
    assertEquals("RECEIVED", answer.path("state").asText());
    assertFalse(answer.path("receiptDueOn").isNull());
    assertEquals(
        8 * 3600,
        OffsetDateTime.parse(answer.path("receivedAt").asText()).getOffset().getTotalSeconds());
  }

  @Test
  void a_registration_that_the_registrar_pushed_is_no_finding() {
    ObjectNode body = home(fit("登记一"));
    ObjectNode push = Worker.JSON.createObjectNode();
    push.putArray("registrations")
        .addObject()
        .put("uscc", body.at("/facility/uscc").asText())
        .put("name", "契约托育园")
        .put("registeredOn", today().minusDays(100).toString());
    assertEquals(201, HEALTH.post("/filings/registrations", push.toString()).status());
    assertEquals("", found(file(body)));
  }

  @Test
  void due_dates_are_5_and_15_working_days_after_receipt() {
    JsonNode answer = file(home(fit("时限一")));
    LocalDate received = OffsetDateTime.parse(answer.path("receivedAt").asText()).toLocalDate();
    LocalDate receipt = LocalDate.parse(answer.path("receiptDueOn").asText());
    LocalDate conformity = LocalDate.parse(answer.path("conformityDueOn").asText());
    assertTrue(!receipt.isBefore(received.plusDays(7)) && receipt.isBefore(received.plusDays(16)));
    assertTrue(conformity.isAfter(receipt.plusDays(13)));
    boolean beyond = conformity.getYear() > 2026;
    assertEquals(beyond, answer.path("provisional").asBoolean(false));
    assertEquals(beyond, answer.has("provisional"));
  }

  @Test
  void each_missing_post_has_its_own_code() {
    ObjectNode body = filing("NURSERY", true, fit("缺岗一"));
    assertEquals(
        """
        NOT_REGISTERED REGISTRATION
        POST_UNFILLED HEAD 1/0
        GUARD_MISSING GUARD 1/0
        HEALTH_STAFF_MISSING HEALTH_STAFF 1/0
        COOK_MISSING COOK 1/0
        """,
        found(file(body)));
  }

  @Test
  void a_missing_material_or_a_wrong_credit_code_leaves_it_incomplete_without_clocks() {
    ObjectNode body = home(fit("缺料一"));
    ((ArrayNode) body.path("materials")).remove(3);
    JsonNode answer = file(body);
    assertTrue(found(answer).contains("MATERIAL_MISSING FIRE_SAFETY"), found(answer));
    assertEquals("INCOMPLETE", answer.path("state").asText());
    assertTrue(answer.path("receiptDueOn").isNull() && answer.path("conformityDueOn").isNull());
    ObjectNode wrong = home(fit("错码一"));
    ((ObjectNode) wrong.path("facility")).put("uscc", "913302017343009999");
    JsonNode told = file(wrong);
    assertEquals("USCC_INVALID REGISTRATION\n", found(told));
    assertEquals("INCOMPLETE", told.path("state").asText());
    assertTrue(told.path("receiptDueOn").isNull());
    ObjectNode more = Worker.JSON.createObjectNode();
    material(more.putArray("materials"), "FIRE_SAFETY");
    Caller.Answer complete =
        FACILITY.post(
            "/filings/" + answer.path("filingId").asText() + "/materials", more.toString());
    assertEquals(200, complete.status(), complete.text());
    assertEquals("RECEIVED", complete.json().path("state").asText());
    assertFalse(complete.json().path("receiptDueOn").isNull(), "the clocks run from completion");
  }

  @Test
  void a_facility_that_cooks_needs_a_food_permit_and_a_cook_for_fifty_places() {
    ObjectNode body = filing("NURSERY", true, fit("开伙一"));
    ((ArrayNode) body.path("materials")).remove(5);
    ObjectNode large = (ObjectNode) body.path("classes").path(0);
    large.put("places", 51);
    String told = found(file(body));
    assertTrue(told.contains("MATERIAL_MISSING FOOD_PERMIT 1/0"), told);
    assertTrue(told.contains("COOK_MISSING COOK 2/0"), told);
  }

  @Test
  void an_expired_material_and_a_hygiene_report_that_did_not_pass_are_found() {
    ObjectNode body = home(fit("过期料"));
    ((ObjectNode) body.at("/materials/1")).put("expiresOn", today().minusDays(1).toString());
    ((ObjectNode) body.at("/materials/2")).put("result", "FAIL");
    JsonNode answer = file(body);
    assertEquals(
        """
        NOT_REGISTERED REGISTRATION
        MATERIAL_EXPIRED PREMISES
        HYGIENE_NOT_PASSED HYGIENE_REPORT
        """,
        found(answer));
    assertEquals("RECEIVED", answer.path("state").asText());
  }

  @Test
  void ratios_are_3_5_7_and_6_and_sizes_10_15_20_and_18() {
    Worker[] four = {fit("配比一"), fit("配比二"), fit("配比三"), fit("配比四")};
    ObjectNode body = filing("NURSERY", false, four);
    ArrayNode classes = body.putArray("classes");
    classes.addObject().put("kind", "INFANT").put("places", 11).put("caregivers", 4);
    classes.addObject().put("kind", "JUNIOR_TODDLER").put("places", 16).put("caregivers", 1);
    classes.addObject().put("kind", "SENIOR_TODDLER").put("places", 21).put("caregivers", 1);
    classes.addObject().put("kind", "MIXED").put("places", 19).put("caregivers", 1);
    String told = found(file(body));
    for (String line :
        List.of(
            "CLASS_TOO_LARGE INFANT 10/11",
            "CLASS_TOO_LARGE JUNIOR_TODDLER 15/16",
            "CLASS_TOO_LARGE SENIOR_TODDLER 20/21",
            "CLASS_TOO_LARGE MIXED 18/19",
            "RATIO_SHORT JUNIOR_TODDLER 4/0",
            "RATIO_SHORT SENIOR_TODDLER 3/0",
            "RATIO_SHORT MIXED 4/0")) {
      assertTrue(told.contains(line), line + "\n" + told);
    }
    assertFalse(told.contains("RATIO_SHORT INFANT"), "a caregiver counts once, in order\n" + told);
  }

  @Test
  void a_caregiver_counts_only_if_call_2_lets_him_work() {
    Worker unfit = Worker.named("无证保育");
    Worker.bringIn(unfit);
    ObjectNode body = filing("NURSERY", false, fit("有证保育"), unfit);
    String told = found(file(body));
    assertTrue(told.contains("RATIO_SHORT SENIOR_TODDLER 2/1"), told);
    assertTrue(
        told.contains(
            """
            CERTIFICATE_MISSING c1
            POST_TRAINING_MISSING c1
            RECORD_CHECK_MISSING c1
            HEALTH_CERTIFICATE_MISSING c1
            """),
        told);
    assertFalse(told.contains(" c0\n"), told);
  }

  @Test
  void more_than_five_places_are_too_many_at_home() {
    ObjectNode body = home(fit("家庭六"), fit("家庭七"));
    ((ObjectNode) body.at("/classes/0")).put("places", 6);
    String told = found(file(body));
    assertTrue(told.contains("HOME_NURSERY_TOO_LARGE MIXED 5/6"), told);
  }

  @Test
  void who_is_listed_twice_is_found_at_the_later_row() {
    Worker worker = fit("两次");
    assertTrue(found(file(home(worker, worker))).contains("STAFF_LISTED_TWICE c1"));
  }

  @Test
  void who_is_engaged_elsewhere_is_found_on_the_later_filing_and_does_not_count() {
    Worker worker = fit("两处");
    assertFalse(found(file(home(worker))).contains("ENGAGED_ELSEWHERE"));
    ObjectNode later = home(worker);
    String told = found(file(later));
    assertTrue(told.contains("ENGAGED_ELSEWHERE c0"), told);
    assertTrue(told.contains("RATIO_SHORT MIXED 1/0"), told);
    ObjectNode reasoned = home(worker);
    ((ObjectNode) reasoned.at("/staff/0")).put("secondEngagementReason", "周末另一班次");
    assertTrue(found(file(reasoned)).contains("ENGAGED_ELSEWHERE c0"), "the bureau decides");
  }

  @Test
  void every_finding_has_a_message_and_a_basis() {
    ObjectNode body = filing("NURSERY", true, Worker.named("无此人"));
    for (String language : List.of("zh", "ko", "en")) {
      JsonNode answer =
          FACILITY.post("/filings", body.toString(), "Accept-Language", language).json();
      assertTrue(answer.path("findings").size() > 3);
      for (JsonNode finding : answer.path("findings")) {
        assertFalse(finding.path("message").asText().isBlank(), finding.toString());
        assertFalse(finding.path("basis").asText().isBlank(), finding.toString());
      }
    }
  }

  @Test
  void a_facility_that_another_operates_is_not_found_until_the_bureau_releases_it() {
    ObjectNode body = home(fit("举办者一"));
    String id = file(body).path("filingId").asText();
    Caller other = Caller.as("facility-2");
    Caller.Answer taken = other.post("/filings", body.toString());
    assertEquals("404 NOT_FOUND", taken.status() + " " + taken.codes());
    assertEquals(404, other.get("/filings/" + id).status());
    assertEquals(404, other.get("/filings/" + id + "/receipt.pdf").status());
    assertEquals(200, HEALTH.post("/filings/" + id + "/release", "{\"reason\":\"停办\"}").status());
    assertEquals(201, other.post("/filings", body.toString()).status());
  }

  @Test
  void the_receipt_is_409_before_the_bureau_issued_it_and_then_a_pdf() {
    String id = file(home(fit("回执一"))).path("filingId").asText();
    assertEquals(409, FACILITY.get("/filings/" + id + "/receipt.pdf").status());
    Caller.Answer issued = HEALTH.post("/filings/" + id + "/receipt", null);
    assertEquals(201, issued.status(), issued.text());
    Caller.Answer pdf = FACILITY.get("/filings/" + id + "/receipt.pdf");
    assertEquals("200 application/pdf", pdf.status() + " " + pdf.type());
    assertArrayEquals(pdf.body(), FACILITY.get("/filings/" + id + "/receipt.pdf").body());
  }

  @Test
  void the_same_key_files_once() {
    ObjectNode body = home(fit("幂等备案"));
    String key = "f-" + System.nanoTime();
    Caller.Answer first = FACILITY.post("/filings", body.toString(), "Idempotency-Key", key);
    Caller.Answer again = FACILITY.post("/filings", body.toString(), "Idempotency-Key", key);
    assertEquals(201, first.status());
    assertArrayEquals(first.body(), again.body());
  }

  @Test
  void a_filing_is_read_by_its_facility_the_health_bureau_inspector_and_auditor() {
    Worker worker = fit("可读一");
    String id = file(home(worker)).path("filingId").asText();
    for (String reader :
        List.of("facility-1", "health-clerk", "health-reviewer", "inspector-1", "auditor")) {
      Caller.Answer answer = Caller.as(reader).get("/filings/" + id);
      assertEquals(200, answer.status(), reader);
      assertFalse(answer.text().contains(worker.number()), "masked for " + reader);
    }
    for (String stranger : List.of("school-1", "candidate-1", "evaluator-1", "assessor-1")) {
      assertEquals(403, Caller.as(stranger).get("/filings/" + id).status(), stranger);
    }
    assertEquals(401, Caller.nobody().get("/filings/" + id).status());
    assertEquals(403, HEALTH.post("/filings", home(worker).toString()).status());
  }

  @Test
  void the_list_is_paged_by_cursor_and_its_limit_is_1_to_200() {
    file(home());
    file(home());
    List<String> seen = new ArrayList<>();
    String after = "";
    do {
      JsonNode page = FACILITY.get("/filings?limit=50" + after).json();
      page.path("items").forEach(item -> seen.add(item.path("filingId").asText()));
      after = page.path("next").isNull() ? "" : "&after=" + page.path("next").asText();
    } while (!after.isEmpty());
    assertEquals(seen.size(), seen.stream().distinct().count());
    for (String limit : List.of("0", "201", "-1", "1.5", "x", "99999999999")) {
      assertEquals(400, FACILITY.get("/filings?limit=" + limit).status(), limit);
    }
    assertEquals(400, FACILITY.get("/filings?after=x").status());
  }
}
