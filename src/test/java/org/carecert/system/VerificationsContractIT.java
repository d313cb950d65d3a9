package org.carecert.system;

import static org.carecert.system.Worker.today;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import java.nio.file.Files;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Call 2: is this person fit for this post? */
class VerificationsContractIT {
  private static final Caller CLERK = Caller.as("hr-clerk");
  private static final String CARE = "4-10-01-03";

  private static final Worker FIT = Worker.caregiver("查验合格");
  private static final Worker BARE = Worker.named("查验一无所有");

  @BeforeAll
  static void workers() {
    Worker.bringIn(FIT, BARE);
  }

  private static ObjectNode question(ObjectNode... subjects) {
    ObjectNode body = Worker.JSON.createObjectNode().put("purpose", "HIRING");
    ArrayNode list = body.putArray("subjects");
    for (ObjectNode subject : subjects) {
      list.add(subject);
    }
    return body;
  }

  private static Caller.Answer ask(ObjectNode question) {
    Caller.Answer answer = CLERK.post("/verifications", question.toString());
    assertEquals(200, answer.status(), answer.text());
    return answer;
  }

  private static String told(JsonNode result) {
    StringBuilder text = new StringBuilder(result.path("decision").asText());
    result.path("reasons").forEach(r -> text.append(' ').append(r.path("code").asText()));
    return text.toString();
  }

  private static void refused(int status, String codes, ObjectNode question) {
    Caller.Answer answer = CLERK.post("/verifications", question.toString());
    assertEquals(status + " " + codes, answer.status() + " " + answer.codes(), answer.text());
  }

  /** One row of the table of what each post needs: a worker, a post, what must be said. */
  private record Row(Worker worker, String post, String told) {}

  private static void judged(List<Row> rows) {
    Worker.bringIn(rows.stream().map(Row::worker).distinct().toArray(Worker[]::new));
    ObjectNode question = question();
    for (int i = 0; i < rows.size(); i++) {
      ((ArrayNode) question.path("subjects"))
          .add(rows.get(i).worker().subject(String.valueOf(i), rows.get(i).post()));
    }
    JsonNode results = ask(question).json().path("results");
    List<String> expected = new ArrayList<>();
    List<String> actual = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      assertEquals(String.valueOf(i), results.path(i).path("ref").asText());
      expected.add(
          rows.get(i).worker().name() + " " + rows.get(i).post() + " " + rows.get(i).told());
      actual.add(
          rows.get(i).worker().name() + " " + rows.get(i).post() + " " + told(results.path(i)));
    }
    assertEquals(String.join("\n", expected), String.join("\n", actual));
  }

  private static Worker base(String name) {
    return Worker.named(name).healthy().clear();
  }

  @Test
  void every_row_of_the_table_of_posts_is_decided_as_it_says() {
    String no = "NOT_ELIGIBLE ";
    List<Row> rows = new ArrayList<>();
    for (String occupation : List.of("4-10-01-01", "4-10-01-02", CARE)) {
      rows.add(new Row(base("育" + occupation).skill(occupation).minded(), "CAREGIVER", "ELIGIBLE"));
      rows.add(
          new Row(
              base("资" + occupation).qualification(occupation, 5).minded(),
              "CHILDMINDER",
              "ELIGIBLE"));
    }
    rows.add(new Row(base("未培").skill(CARE), "CAREGIVER", no + "POST_TRAINING_MISSING"));
    rows.add(
        new Row(
            base("营养").skill("4-14-02-01").minded(),
            "CHILDMINDER",
            no + "OCCUPATION_NOT_SUITABLE"));
    rows.add(new Row(base("营养师").skill("4-14-02-01"), "NUTRITIONIST", "ELIGIBLE"));
    rows.add(new Row(base("营资").qualification("4-14-02-01", 3), "NUTRITIONIST", "ELIGIBLE"));
    rows.add(new Row(base("非营养").skill(CARE), "NUTRITIONIST", no + "OCCUPATION_NOT_SUITABLE"));
    for (String result : List.of("COLLEGE", "BACHELOR", "HIGHER")) {
      rows.add(
          new Row(
              base("负责" + result)
                  .postTraining("HEAD")
                  .evidence("EDUCATION", result, today().minusYears(9)),
              "HEAD",
              "ELIGIBLE"));
    }
    for (String result : List.of("JUNIOR_MIDDLE", "SENIOR_MIDDLE", "SECONDARY_VOCATIONAL")) {
      rows.add(
          new Row(
              base("低学历" + result)
                  .postTraining("HEAD")
                  .evidence("EDUCATION", result, today().minusYears(9)),
              "HEAD",
              no + "EDUCATION_MISSING"));
    }
    rows.add(
        new Row(
            base("错培").postTraining("HEALTH_STAFF").evidence("EDUCATION", "COLLEGE", today()),
            "HEAD",
            no + "POST_TRAINING_MISSING"));
    rows.add(new Row(base("保健").postTraining("HEALTH_STAFF"), "HEALTH_STAFF", "ELIGIBLE"));
    rows.add(
        new Row(
            base("保健过期").postTraining("HEALTH_STAFF", today().minusDays(1)),
            "HEALTH_STAFF",
            no + "CERTIFICATE_EXPIRED"));
    rows.add(
        new Row(
            base("保安").evidence("SECURITY_GUARD_LICENCE", null, today().minusYears(2)),
            "GUARD",
            "ELIGIBLE"));
    rows.add(new Row(base("无证保安"), "GUARD", no + "CERTIFICATE_MISSING"));
    rows.add(new Row(base("厨师"), "COOK", "ELIGIBLE"));
    judged(rows);
  }

  @Test
  void health_and_record_are_asked_of_every_post_and_must_be_clear_and_fresh() {
    String no = "NOT_ELIGIBLE ";
    judged(
        List.of(
            new Row(Worker.named("无健康").clear(), "COOK", no + "HEALTH_CERTIFICATE_MISSING"),
            new Row(Worker.named("无查询").healthy(), "COOK", no + "RECORD_CHECK_MISSING"),
            new Row(
                Worker.named("查询有问题").healthy().evidence("RECORD_CHECK", "FOUND", today()),
                "COOK",
                no + "RECORD_CHECK_MISSING"),
            new Row(
                Worker.named("健康不合格").clear().evidence("HEALTH_CERTIFICATE", "POSITIVE", today()),
                "COOK",
                no + "HEALTH_CERTIFICATE_MISSING"),
            new Row(
                Worker.named("健康满一年")
                    .clear()
                    .evidence("HEALTH_CERTIFICATE", "CLEAR", today().minusYears(1)),
                "COOK",
                "ELIGIBLE"),
            new Row(
                Worker.named("健康过一年")
                    .clear()
                    .evidence("HEALTH_CERTIFICATE", "CLEAR", today().minusYears(1).minusDays(1)),
                "COOK",
                no + "HEALTH_CERTIFICATE_EXPIRED"),
            new Row(
                Worker.named("查询满十二月")
                    .healthy()
                    .evidence("RECORD_CHECK", "CLEAR", today().minusMonths(12)),
                "COOK",
                "ELIGIBLE"),
            new Row(
                Worker.named("查询过十二月")
                    .healthy()
                    .evidence("RECORD_CHECK", "CLEAR", today().minusMonths(12).minusDays(1)),
                "COOK",
                no + "RECORD_CHECK_OVERDUE"),
            new Row(
                Worker.named("今日到期")
                    .clear()
                    .evidence("HEALTH_CERTIFICATE", "CLEAR", today().minusDays(40), today()),
                "COOK",
                "ELIGIBLE")));
  }

  @Test
  void all_reasons_are_listed_the_gravest_first() {
    JsonNode results =
        ask(question(
                BARE.subject("a", "CAREGIVER"),
                BARE.subject("b", "HEAD"),
                BARE.subject("c", "GUARD"),
                BARE.subject("d", "HEALTH_STAFF")))
            .json()
            .path("results");
    String papers = " RECORD_CHECK_MISSING HEALTH_CERTIFICATE_MISSING";
    assertEquals(
        "NOT_ELIGIBLE CERTIFICATE_MISSING POST_TRAINING_MISSING" + papers, told(results.path(0)));
    assertEquals(
        "NOT_ELIGIBLE POST_TRAINING_MISSING EDUCATION_MISSING" + papers, told(results.path(1)));
    assertEquals("NOT_ELIGIBLE CERTIFICATE_MISSING" + papers, told(results.path(2)));
    assertEquals("NOT_ELIGIBLE POST_TRAINING_MISSING" + papers, told(results.path(3)));
    for (JsonNode result : results) {
      for (JsonNode reason : result.path("reasons")) {
        assertFalse(reason.path("message").asText().isBlank(), reason.toString());
        assertFalse(reason.path("basis").asText().isBlank(), reason.toString());
      }
    }
  }

  @Test
  void of_several_certificates_the_best_counts_and_a_named_one_alone() {
    Worker two =
        base("两证").minded().skill(CARE, 5, today().minusYears(3), today().minusDays(1)).skill(CARE);
    String good = two.lastCertificate();
    Worker old = base("过期").minded().skill(CARE, 5, today().minusYears(3), today().minusDays(1));
    Worker.bringIn(two, old);
    JsonNode results =
        ask(question(
                two.subject("all", "CAREGIVER"),
                two.subject("one", "CAREGIVER").put("certificateNumber", good),
                old.subject("old", "CAREGIVER").put("certificateNumber", old.lastCertificate()),
                old.subject("others", "CAREGIVER").put("certificateNumber", good),
                old.subject("none", "CAREGIVER").put("certificateNumber", "没有这个编号")))
            .json()
            .path("results");
    assertEquals("ELIGIBLE", told(results.path(0)));
    assertEquals("ELIGIBLE", told(results.path(1)));
    assertEquals("NOT_ELIGIBLE CERTIFICATE_EXPIRED", told(results.path(2)));
    assertEquals(
        today().toString(), results.path(2).path("reasons").path(0).path("since").asText());
    assertEquals("UNKNOWN NO_MATCH", told(results.path(3)));
    assertEquals("UNKNOWN NO_MATCH", told(results.path(4)));
  }

  @Test
  void a_wrong_name_beside_a_right_number_answers_exactly_like_no_match() {
    ObjectNode wrong = FIT.subject("x", "CAREGIVER").put("name", "别的名字");
    ObjectNode nobody = Worker.named("别的名字").subject("x", "CAREGIVER");
    JsonNode results = ask(question(wrong, nobody)).json().path("results");
    assertEquals("UNKNOWN NO_MATCH", told(results.path(0)));
    assertEquals(results.path(0), results.path(1));
  }

  @Test
  void a_bad_document_number_is_200_with_document_invalid() {
    ObjectNode bad = FIT.subject("x", "COOK").put("documentNumber", "222404189912310021");
    assertEquals(
        "UNKNOWN DOCUMENT_INVALID", told(ask(question(bad)).json().path("results").path(0)));
  }

  @Test
  void valid_until_is_the_last_good_day_and_the_day_after_is_no() {
    Worker worker =
        Worker.named("到期")
            .clear()
            .evidence("HEALTH_CERTIFICATE", "CLEAR", today(), today().plusDays(9));
    Worker.bringIn(worker);
    JsonNode today = ask(question(worker.subject("1", "COOK"))).json().path("results").path(0);
    assertEquals(today().plusDays(9).toString(), today.path("validUntil").asText());
    ObjectNode last = question(worker.subject("1", "COOK"));
    last.put("asOf", today().plusDays(9).toString());
    assertEquals("ELIGIBLE", told(ask(last).json().path("results").path(0)));
    last.put("asOf", today().plusDays(10).toString());
    assertEquals(
        "NOT_ELIGIBLE HEALTH_CERTIFICATE_EXPIRED", told(ask(last).json().path("results").path(0)));
    last.put("asOf", today().minusDays(1).toString());
    assertEquals(
        "NOT_ELIGIBLE HEALTH_CERTIFICATE_MISSING", told(ask(last).json().path("results").path(0)));
  }

  @Test
  void what_was_known_earlier_is_answered_again_byte_for_byte() {
    Worker worker = Worker.named("再问").healthy();
    OffsetDateTime before = time(ask(question(FIT.subject("1", "COOK"))));
    Worker.bringIn(worker);
    OffsetDateTime between = time(ask(question(worker.subject("1", "COOK"))));
    ObjectNode then = question(worker.subject("1", "COOK"));
    then.put("asOf", today().toString()).put("knownAt", between.toString());
    JsonNode first = ask(then).json().path("results");
    assertEquals("NOT_ELIGIBLE RECORD_CHECK_MISSING", told(first.path(0)));
    Worker.bringIn(worker.clear());
    assertArrayEquals(
        first.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8),
        ask(then)
            .json()
            .path("results")
            .toString()
            .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertEquals(
        "ELIGIBLE", told(ask(question(worker.subject("1", "COOK"))).json().at("/results/0")));
    then.put("knownAt", before.toString());
    assertEquals("UNKNOWN NO_MATCH", told(ask(then).json().path("results").path(0)));
    then.put("knownAt", between.withOffsetSameInstant(java.time.ZoneOffset.UTC).toString());
    assertEquals(first, ask(then).json().path("results"), "another time zone, the same moment");
  }

  private static OffsetDateTime time(Caller.Answer answer) {
    return OffsetDateTime.parse(answer.json().path("decidedAt").asText());
  }

  @Test
  void what_cannot_be_asked_is_refused() {
    refused(
        422,
        "KNOWN_AT_IN_FUTURE",
        question(FIT.subject("1", "COOK"))
            .put("knownAt", OffsetDateTime.now(java.time.ZoneOffset.UTC).plusHours(1).toString()));
    refused(400, "MALFORMED", question(FIT.subject("1", "NOBODY")));
    refused(400, "MALFORMED", question(FIT.subject("1", "COOK")).put("purpose", "CURIOSITY"));
    refused(422, "FIELD_MISSING", question());
    refused(422, "FIELD_MISSING", question(FIT.subject("1", "COOK").putNull("post")));
    refused(400, "MALFORMED", question(FIT.subject("1", "COOK")).put("asOf", "24.11.2026"));
    refused(400, "MALFORMED", question(FIT.subject("1", "COOK")).put("knownAt", "2026-11-24"));
    refused(400, "MALFORMED", question(FIT.subject("1", "COOK").put("documentNumber", 1)));
  }

  @Test
  void up_to_500_people_are_answered_at_once_and_no_more() {
    ObjectNode[] many = new ObjectNode[501];
    for (int i = 0; i < many.length; i++) {
      many[i] = (i % 2 == 0 ? FIT : BARE).subject(String.valueOf(i), "CAREGIVER");
    }
    refused(422, "COUNT_OUT_OF_RANGE", question(many));
    JsonNode results = ask(question(java.util.Arrays.copyOf(many, 500))).json().path("results");
    assertEquals(500, results.size());
    assertEquals("499", results.path(499).path("ref").asText());
  }

  @Test
  void the_receipt_is_es256_over_the_answer_and_holds_with_a_published_key() throws Exception {
    Caller.Answer answer = ask(question(FIT.subject("1", "CAREGIVER")));
    ObjectNode told = (ObjectNode) answer.json();
    JWSObject receipt = JWSObject.parse(told.remove("receipt").asText());
    assertEquals(JWSAlgorithm.ES256, receipt.getHeader().getAlgorithm());
    JWKSet keys = JWKSet.parse(Caller.nobody().get("/keys").text());
    ECKey key = keys.getKeyByKeyId(receipt.getHeader().getKeyID()).toECKey();
    assertFalse(key.isPrivate());
    assertTrue(receipt.verify(new ECDSAVerifier(key)));
    assertEquals(told, Worker.JSON.readTree(receipt.getPayload().toString()));
    String text = receipt.serialize();
    String forged = text.substring(0, text.length() - 8) + "AAAAAAAA";
    assertFalse(JWSObject.parse(forged).verify(new ECDSAVerifier(key)));
  }

  @Test
  void the_answer_has_the_keys_of_the_contract_and_times_with_an_offset() {
    JsonNode answer = ask(question(FIT.subject("1", "CAREGIVER"))).json();
    for (String key :
        List.of("verificationId", "registryVersion", "decidedAt", "results", "receipt")) {
      assertTrue(answer.has(key), key);
    }
    assertTrue(answer.path("registryVersion").isIntegralNumber());
    assertEquals(
        8 * 3600, time(ask(question(FIT.subject("1", "COOK")))).getOffset().getTotalSeconds());
    assertNotEquals(
        answer.path("verificationId"),
        ask(question(FIT.subject("1", "CAREGIVER"))).json().path("verificationId"));
  }

  @Test
  void messages_speak_the_language_of_the_request() {
    String body = question(BARE.subject("1", "COOK")).toString();
    String chinese = CLERK.post("/verifications", body, "Accept-Language", "zh").text();
    String korean = CLERK.post("/verifications", body, "Accept-Language", "ko").text();
    String english = CLERK.post("/verifications", body, "Accept-Language", "en").text();
    assertTrue(chinese.codePoints().anyMatch(c -> c > 0x4e00 && c < 0x9fff));
    assertTrue(korean.codePoints().anyMatch(c -> c >= 0xac00 && c <= 0xd7a3));
    assertNotEquals(chinese, english);
  }

  @Test
  void clerks_and_reviewers_may_ask_for_any_purpose_and_a_facility_not_for_the_public() {
    Map<String, Integer> publicly =
        Map.of(
            "hr-clerk",
            200,
            "hr-reviewer",
            200,
            "health-clerk",
            200,
            "health-reviewer",
            200,
            "facility-1",
            403,
            "school-1",
            403,
            "candidate-1",
            403,
            "auditor",
            403);
    publicly.forEach(
        (username, status) -> {
          String body = question(FIT.subject("1", "COOK")).put("purpose", "PUBLIC").toString();
          assertEquals(status, Caller.as(username).post("/verifications", body).status(), username);
        });
    for (String purpose : List.of("FILING", "HIRING")) {
      String body = question(FIT.subject("1", "COOK")).put("purpose", purpose).toString();
      assertEquals(200, Caller.as("facility-1").post("/verifications", body).status(), purpose);
    }
    assertEquals(401, Caller.nobody().post("/verifications", question().toString()).status());
  }

  @Test
  void no_identity_number_stands_in_an_answer_or_in_the_log() throws Exception {
    Caller.Answer answer = ask(question(FIT.subject("1", "CAREGIVER"), BARE.subject("2", "HEAD")));
    assertFalse(answer.text().contains(FIT.number()));
    assertFalse(answer.text().contains(BARE.number().substring(6, 14)));
    assertFalse(Files.readString(TheHouse.get().log()).contains(FIT.number()));
  }
}
