package org.carecert.system;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Somebody who works with children, as an import tells of him; each has a document of his own. */
final class Worker {
  static final ObjectMapper JSON = new ObjectMapper();

  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final AtomicInteger NEXT =
      new AtomicInteger((int) (System.currentTimeMillis() / 20 % 10_000_000));
  private static final AtomicInteger SERIAL =
      new AtomicInteger((int) (System.currentTimeMillis() / 20 % 900_000));

  private final String name;
  private final String number;
  private final ArrayNode certificates = JSON.createArrayNode();
  private final ArrayNode evidence = JSON.createArrayNode();
  private String lastCertificate = "";

  private Worker(String name) {
    this.name = name;
    this.number = documentNumber(NEXT.getAndIncrement());
  }

  /** The day in the city. */
  static LocalDate today() {
    return LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"));
  }

  static Worker named(String name) {
    return new Worker(name);
  }

  /** A caregiver with everything that the post needs. */
  static Worker caregiver(String name) {
    return named(name).skill("4-10-01-03").minded().healthy().clear();
  }

  /** A valid number of a resident's card; another one for every {@code n}. */
  static String documentNumber(int n) {
    LocalDate born = LocalDate.of(1950, 1, 1).plusDays(n / 900 % 18_000);
    String digits =
        "222499" + born.toString().replace("-", "") + String.format("%03d", 100 + n % 900);
    return checked(digits);
  }

  /** Seventeen digits with the right check character. */
  static String checked(String digits) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (digits.charAt(i) - '0');
    }
    return digits + "10X98765432".charAt(sum % 11);
  }

  String name() {
    return name;
  }

  String number() {
    return number;
  }

  /** The number of the certificate added last. */
  String lastCertificate() {
    return lastCertificate;
  }

  Worker skill(String occupation) {
    return skill(occupation, 4, today().minusYears(1), null);
  }

  Worker skill(String occupation, int level, LocalDate issuedOn, @Nullable LocalDate expiresOn) {
    String number =
        String.format(
            "Y000122200001%02d%d%06d",
            issuedOn.getYear() % 100, level, SERIAL.getAndIncrement() % 999_999 + 1);
    return certificate("SKILL_LEVEL", number, issuedOn, expiresOn)
        .with("occupation", occupation)
        .with("level", level);
  }

  Worker qualification(String occupation, int level) {
    String number = String.format("%016d", 2_000_000_000_000_000L + SERIAL.getAndIncrement());
    return certificate("OCCUPATIONAL_QUALIFICATION", number, today().minusYears(8), null)
        .with("occupation", occupation)
        .with("level", level);
  }

  Worker postTraining(String post) {
    return postTraining(post, null);
  }

  Worker postTraining(String post, @Nullable LocalDate expiresOn) {
    return certificate(
            "POST_TRAINING", "吉卫培" + SERIAL.getAndIncrement(), today().minusYears(1), expiresOn)
        .with("post", post);
  }

  private Worker certificate(
      String kind, String number, LocalDate issuedOn, @Nullable LocalDate expiresOn) {
    lastCertificate = number;
    certificates
        .addObject()
        .put("kind", kind)
        .put("number", number)
        .put("issuer", "吉林省某评价机构")
        .put("issuedOn", issuedOn.toString())
        .put("expiresOn", expiresOn == null ? null : expiresOn.toString());
    return this;
  }

  private Worker with(String key, Object value) {
    ((ObjectNode) certificates.get(certificates.size() - 1)).putPOJO(key, value);
    return this;
  }

  Worker evidence(String kind, @Nullable String result, LocalDate issuedOn) {
    return evidence(kind, result, issuedOn, null);
  }

  Worker evidence(
      String kind, @Nullable String result, LocalDate issuedOn, @Nullable LocalDate expiresOn) {
    evidence
        .addObject()
        .put("kind", kind)
        .put("result", result)
        .put("issuedOn", issuedOn.toString())
        .put("expiresOn", expiresOn == null ? null : expiresOn.toString())
        .put("receipt", "R-" + SERIAL.getAndIncrement());
    return this;
  }

  Worker healthy() {
    return evidence("HEALTH_CERTIFICATE", "CLEAR", today().minusMonths(2));
  }

  Worker clear() {
    return evidence("RECORD_CHECK", "CLEAR", today().minusMonths(3));
  }

  Worker minded() {
    return evidence("MENTAL_HEALTH_TRAINING", null, today().minusMonths(4));
  }

  ObjectNode row() {
    ObjectNode row =
        JSON.createObjectNode()
            .put("name", name)
            .put("documentType", "RESIDENT_ID")
            .put("documentNumber", number);
    row.set("certificates", certificates);
    row.set("evidence", evidence);
    return row;
  }

  /** This worker as somebody to be verified. */
  ObjectNode subject(String ref, String post) {
    return JSON.createObjectNode()
        .put("ref", ref)
        .put("name", name)
        .put("documentType", "RESIDENT_ID")
        .put("documentNumber", number)
        .put("post", post);
  }

  /** This worker on the staff of a facility. */
  ObjectNode staff(String ref, String... posts) {
    ObjectNode row =
        JSON.createObjectNode()
            .put("ref", ref)
            .put("name", name)
            .put("documentType", "RESIDENT_ID")
            .put("documentNumber", number)
            .put("from", today().toString());
    ArrayNode list = row.putArray("posts");
    List.of(posts).forEach(list::add);
    return row;
  }

  /** The body of an import of these workers. */
  static String imported(Worker... workers) {
    ObjectNode body = JSON.createObjectNode();
    ArrayNode rows = body.putArray("workers");
    for (Worker worker : workers) {
      rows.add(worker.row());
    }
    return body.toString();
  }

  /** Brings these workers in; all must be accepted. */
  static void bringIn(Worker... workers) {
    Caller.Answer answer = Caller.as("hr-clerk").post("/registry/imports", imported(workers));
    if (answer.status() != 201 || answer.json().path("accepted").asInt() != workers.length) {
      throw new AssertionError(answer.text());
    }
  }
}
