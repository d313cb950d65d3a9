package org.carecert.system;

import static org.carecert.system.Worker.today;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Call 2: the grave reasons, their order, and what was known in which instant. */
class VerificationReasonsIT {
  private static final Caller CLERK = Caller.as("hr-clerk");
  private static final String CARE = "4-10-01-03";
  private static final String NO = "NOT_ELIGIBLE ";

  private static ObjectNode question(Worker worker, String post) {
    ObjectNode body = Worker.JSON.createObjectNode().put("purpose", "HIRING");
    body.putArray("subjects").add(worker.subject("1", post));
    return body;
  }

  private static JsonNode result(ObjectNode question) {
    Caller.Answer answer = CLERK.post("/verifications", question.toString());
    assertEquals(200, answer.status(), answer.text());
    return answer.json().at("/results/0");
  }

  private static String told(ObjectNode question) {
    JsonNode result = result(question);
    StringBuilder text = new StringBuilder(result.path("decision").asText());
    result.path("reasons").forEach(r -> text.append(' ').append(r.path("code").asText()));
    return text.toString();
  }

  private static String told(Worker worker) {
    return told(question(worker, "CAREGIVER"));
  }

  private static String since(ObjectNode question) {
    return result(question).at("/reasons/0/since").asText();
  }

  private static Worker broughtIn(Worker worker) {
    Worker.bringIn(worker);
    return worker;
  }

  @Test
  void all_grave_reasons_stand_together_in_their_order() {
    Worker worker =
        Worker.named("样样不合")
            .skill(CARE)
            .evidence("HEALTH_CERTIFICATE", "CLEAR", today().minusYears(2))
            .evidence("RECORD_CHECK", "CLEAR", today().minusYears(2));
    Worker.bringIn(worker);
    TwoOfficers.sanction(worker, "SUSPENDED", today());
    TwoOfficers.sanction(worker, "COURT_LIFETIME", today());
    TwoOfficers.tell(worker.lastCertificate(), "REVOKE", today());
    String papers = "POST_TRAINING_MISSING RECORD_CHECK_OVERDUE HEALTH_CERTIFICATE_EXPIRED";
    assertEquals(NO + "BARRED SUSPENDED CERTIFICATE_REVOKED " + papers, told(worker));
    ObjectNode named = question(worker, "CAREGIVER");
    ((ObjectNode) named.at("/subjects/0")).put("certificateNumber", worker.lastCertificate());
    assertEquals(NO + "BARRED SUSPENDED CERTIFICATE_REVOKED " + papers, told(named));
    assertEquals(
        NO + "BARRED SUSPENDED EDUCATION_MISSING",
        told(question(worker, "HEAD")).replaceAll(" (POST_TRAIN|RECORD|HEALTH)\\w+", ""));
  }

  @Test
  void a_suspended_worker_is_barred_from_nothing_else_and_the_day_is_told() {
    Worker worker = broughtIn(Worker.caregiver("停业一人"));
    TwoOfficers.sanction(worker, "SUSPENDED", today().minusDays(1));
    assertEquals(NO + "SUSPENDED", told(worker));
    assertEquals(today().minusDays(1).toString(), since(question(worker, "CAREGIVER")));
    assertEquals(NO + "SUSPENDED", told(question(worker, "COOK")));
  }

  @Test
  void a_certificate_is_suspended_restored_and_revoked_for_good() {
    Worker worker = broughtIn(Worker.caregiver("证书三变"));
    String number = worker.lastCertificate();
    TwoOfficers.tell(number, "SUSPEND", today());
    assertEquals(NO + "CERTIFICATE_SUSPENDED", told(worker));
    assertEquals(today().toString(), since(question(worker, "CAREGIVER")));
    assertEquals("ELIGIBLE", told(question(worker, "COOK")), "a cook needs none");
    TwoOfficers.tell(number, "RESTORE", today());
    assertEquals("ELIGIBLE", told(worker));
    TwoOfficers.tell(number, "REVOKE", today());
    assertEquals(NO + "CERTIFICATE_REVOKED", told(worker));
    assertEquals(
        NO + "CERTIFICATE_REVOKED",
        told(question(worker, "CAREGIVER").put("asOf", today().plusYears(1).toString()))
            .replaceAll(" (RECORD|HEALTH)\\w+", ""));
  }

  @Test
  void of_several_certificates_the_best_counts_down_to_the_worst() {
    Worker worker = Worker.named("四证").healthy().clear().minded();
    worker.skill(CARE, 5, today().minusYears(2), today().minusDays(1));
    worker.skill(CARE, 4, today().minusYears(2), null);
    String suspended = worker.lastCertificate();
    worker.skill(CARE, 3, today().minusYears(2), null);
    String revoked = worker.lastCertificate();
    Worker.bringIn(worker);
    assertEquals("ELIGIBLE", told(worker));
    TwoOfficers.tell(suspended, "SUSPEND", today());
    assertEquals("ELIGIBLE", told(worker), "one is still good");
    TwoOfficers.tell(revoked, "REVOKE", today());
    assertEquals(NO + "CERTIFICATE_EXPIRED", told(worker), "the least grave of them");
    Worker two = Worker.named("两证皆坏").healthy().clear().minded().skill(CARE);
    TwoOfficers.tell(broughtIn(two).lastCertificate(), "REVOKE", today());
    Worker.bringIn(two.skill(CARE));
    TwoOfficers.tell(two.lastCertificate(), "SUSPEND", today());
    assertEquals(NO + "CERTIFICATE_SUSPENDED", told(two));
  }

  @Test
  void what_is_known_to_begin_later_ends_the_answer_the_day_before() {
    Worker worker = broughtIn(Worker.caregiver("下月禁入"));
    LocalDate first = today().plusDays(30);
    TwoOfficers.sanction(worker, "COURT_LIFETIME", first);
    JsonNode now = result(question(worker, "CAREGIVER"));
    assertEquals("ELIGIBLE", now.path("decision").asText());
    assertEquals(first.minusDays(1).toString(), now.path("validUntil").asText());
    ObjectNode then = question(worker, "CAREGIVER").put("asOf", first.minusDays(1).toString());
    assertEquals("ELIGIBLE", told(then));
    assertEquals(NO + "BARRED", told(then.put("asOf", first.toString())));
    Worker other = broughtIn(Worker.caregiver("下月停证"));
    TwoOfficers.tell(other.lastCertificate(), "SUSPEND", first);
    assertEquals(
        first.minusDays(1).toString(),
        result(question(other, "CAREGIVER")).path("validUntil").asText());
    then = question(other, "CAREGIVER").put("asOf", first.toString());
    assertEquals(NO + "CERTIFICATE_SUSPENDED", told(then));
  }

  @Test
  void a_fact_is_known_from_the_very_instant_in_which_it_was_written() {
    Worker worker = broughtIn(Worker.caregiver("同一瞬间"));
    JsonNode events =
        TwoOfficers.tell(worker.lastCertificate(), "SUSPEND", today()).json().path("events");
    JsonNode event = events.get(events.size() - 1);
    OffsetDateTime written = OffsetDateTime.parse(event.path("recordedAt").asText());
    ObjectNode asked = question(worker, "CAREGIVER").put("asOf", today().toString());
    assertEquals(NO + "CERTIFICATE_SUSPENDED", told(asked.put("knownAt", written.toString())));
    asked.put("knownAt", written.minus(1, ChronoUnit.MICROS).toString());
    JsonNode before = result(asked);
    assertEquals("ELIGIBLE", before.path("decision").asText());
    TwoOfficers.tell(worker.lastCertificate(), "REVOKE", today());
    assertEquals(before.toString(), result(asked).toString(), "byte for byte");
    assertEquals(NO + "CERTIFICATE_SUSPENDED", told(asked.put("knownAt", written.toString())));
  }

  @Test
  void below_the_posts_least_level_the_level_is_too_low() {
    Worker four = Worker.named("四级").healthy().clear().skill("4-14-02-01", 4, today(), null);
    Worker two = Worker.named("二级").healthy().clear().skill("4-14-02-01", 2, today(), null);
    Worker.bringIn(four, two);
    LocalDate day = thirdLevelNeededFrom().plusMonths(5);
    assertTrue(
        told(question(four, "NUTRITIONIST").put("asOf", day.toString()))
            .startsWith(NO + "LEVEL_TOO_LOW RECORD_CHECK_OVERDUE"));
    assertTrue(
        told(question(two, "NUTRITIONIST").put("asOf", day.toString()))
            .startsWith(NO + "RECORD_CHECK_OVERDUE"));
    assertEquals("ELIGIBLE", told(question(four, "NUTRITIONIST")), "none by default");
  }

  @Test
  void a_number_of_the_rule_is_known_from_the_very_instant_of_its_approval() {
    Worker worker =
        Worker.named("规则后改")
            .skill(CARE)
            .minded()
            .evidence("HEALTH_CERTIFICATE", "CLEAR", today())
            .evidence("RECORD_CHECK", "CLEAR", today());
    Worker.bringIn(worker);
    LocalDate day = freeDay("/parameters?limit=500", "key", "registry.record-check.months");
    ObjectNode asked = question(worker, "CAREGIVER").put("asOf", day.toString());
    JsonNode before = result(asked);
    assertEquals("ELIGIBLE", before.path("decision").asText());
    OffsetDateTime written = TwoOfficers.enter("/parameters", months(3, day));
    TwoOfficers.enter("/parameters", months(12, day.plusDays(1)));
    assertEquals(NO + "RECORD_CHECK_OVERDUE", told(asked), "as known now");
    assertEquals(NO + "RECORD_CHECK_OVERDUE", told(asked.put("knownAt", written.toString())));
    asked.put("knownAt", written.minus(1, ChronoUnit.MICROS).toString());
    assertEquals(before.toString(), result(asked).toString(), "byte for byte");
    ObjectNode next = question(worker, "CAREGIVER").put("asOf", day.plusDays(1).toString());
    assertEquals("ELIGIBLE", told(next), "on that day only");
  }

  private static String months(int months, LocalDate from) {
    return Worker.JSON
        .createObjectNode()
        .put("key", "registry.record-check.months")
        .put("value", String.valueOf(months))
        .put("validFrom", from.toString())
        .put("citation", "契约")
        .put("confirmed", false)
        .toString();
  }

  @Test
  void a_least_level_is_known_from_the_very_instant_of_its_approval() {
    Worker five = Worker.named("五级").skill(CARE, 5, today(), null);
    Worker.bringIn(five);
    LocalDate day = freeDay("/standards/post-needs", "post", "CAREGIVER").plusYears(20);
    String levels = "/standards/post-needs/least-levels";
    TwoOfficers.enter(levels, level(null, day.minusDays(1)));
    ObjectNode asked = question(five, "CAREGIVER").put("asOf", day.toString());
    JsonNode before = result(asked);
    assertFalse(before.toString().contains("LEVEL_TOO_LOW"), before.toString());
    OffsetDateTime written = TwoOfficers.enter(levels, level(4, day));
    assertTrue(told(asked).startsWith(NO + "LEVEL_TOO_LOW"), told(asked));
    assertTrue(told(asked.put("knownAt", written.toString())).startsWith(NO + "LEVEL_TOO_LOW"));
    asked.put("knownAt", written.minus(1, ChronoUnit.MICROS).toString());
    assertEquals(before.toString(), result(asked).toString(), "byte for byte");
  }

  private static String level(@Nullable Integer level, LocalDate from) {
    return Worker.JSON
        .createObjectNode()
        .put("post", "CAREGIVER")
        .put("level", level)
        .put("validFrom", from.toString())
        .put("citation", "契约")
        .put("confirmed", false)
        .toString();
  }

  // A day some months ahead, after everything that is entered of this.
  private static LocalDate freeDay(String path, String field, String of) {
    LocalDate free = today().plusDays(300);
    JsonNode found = Caller.as("auditor").get(path).json();
    for (JsonNode row : found.isArray() ? found : found.path("items")) {
      LocalDate from = LocalDate.parse(row.path("validFrom").asText());
      if (row.path(field).asText().equals(of) && !from.isBefore(free)) {
        free = from.plusDays(1);
      }
    }
    return free;
  }

  // Entered by two officers for years in which nobody else asks; what counts stays.
  private static LocalDate thirdLevelNeededFrom() {
    for (JsonNode need : Caller.as("auditor").get("/standards/post-needs").json()) {
      if (need.path("post").asText().equals("NUTRITIONIST")
          && need.path("leastLevel").asInt() == 3) {
        return LocalDate.parse(need.path("validFrom").asText());
      }
    }
    String proposal =
        Caller.as("hr-clerk")
            .post(
                "/standards/post-needs/least-levels",
                """
                {"post":"NUTRITIONIST","level":3,"validFrom":"2151-01-01","citation":"契约",
                 "confirmed":false}""")
            .json()
            .path("code")
            .asText();
    Caller.Answer approved =
        Caller.as("hr-reviewer").post("/standards/proposals/" + proposal + "/approval", null);
    assertEquals(200, approved.status(), approved.text());
    return LocalDate.of(2151, 1, 1);
  }
}
