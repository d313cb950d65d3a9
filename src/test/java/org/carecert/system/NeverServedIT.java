package org.carecert.system;

import static org.carecert.system.Worker.today;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.carecert.launch.DemoPhoto;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Whoever is barred or suspended is found fit for nothing, admitted to no exam, given no
 * certificate and paid nothing; beside each of them stands somebody who is free.
 */
class NeverServedIT {
  private static final long SEED = 20261126;
  private static final int SUSPENDED_PEOPLE = 24;
  // A day on which a rule is in force.
  private static final String APPLIED = "2025-12-30";
  private static final Caller CLERK = Caller.as("hr-clerk");
  private static final Caller REVIEWER = Caller.as("hr-reviewer");
  private static final Caller SCHOOL = Caller.as("school-1");

  private static final Worker BARRED = Worker.caregiver("禁入某甲");
  private static final Worker SUSPENDED = Worker.caregiver("停职某乙");
  private static final Worker FREE = Worker.caregiver("无过某丙");
  private static final Map<Worker, String> VERDICT =
      Map.of(BARRED, "BARRED", SUSPENDED, "SUSPENDED", FREE, "");
  private static final List<Worker> GROUP = new ArrayList<>();
  private static final Map<Worker, String> CLAIMS = new java.util.HashMap<>();

  @BeforeAll
  static void decide() {
    Random chance = new Random(SEED);
    for (int i = 0; i < SUSPENDED_PEOPLE; i++) {
      GROUP.add(NeverEligibleIT.somebody(i, chance));
    }
    Worker.bringIn(GROUP.toArray(Worker[]::new));
    Worker.bringIn(BARRED, SUSPENDED, FREE);
    for (Worker worker : List.of(BARRED, SUSPENDED, FREE)) {
      CLAIMS.put(worker, claimed(worker));
    }
    GROUP.forEach(worker -> TwoOfficers.sanction(worker, "SUSPENDED", today()));
    TwoOfficers.sanction(BARRED, "COURT_LIFETIME", today());
    TwoOfficers.sanction(SUSPENDED, "SUSPENDED", today());
  }

  private static JsonNode done(Caller.Answer answer) {
    assertTrue(answer.status() < 300, answer.status() + " " + answer.text());
    return answer.json();
  }

  private static String claimed(Worker worker) {
    ObjectNode claim =
        Worker.JSON
            .createObjectNode()
            .put("programme", "SKILL_UPGRADE")
            .put("certificateNumber", worker.lastCertificate())
            .put("appliedOn", APPLIED)
            .put("cardActive", true);
    claim
        .putObject("person")
        .put("name", worker.name())
        .put("documentType", "RESIDENT_ID")
        .put("documentNumber", worker.number());
    claim
        .putObject("facts")
        .put("insuranceMonths", 40)
        .put("insuranceState", "EMPLOYED")
        .putArray("groups");
    String code = done(CLERK.post("/subsidies/claims", claim.toString())).path("code").asText();
    done(CLERK.post("/subsidies/claims/" + code + "/first-review", "{}"));
    return code;
  }

  @Test
  void a_suspended_person_is_eligible_for_no_post_today_or_later() {
    for (String post : NeverEligibleIT.POSTS) {
      for (int years : new int[] {0, 1, 30}) {
        ObjectNode question =
            Worker.JSON
                .createObjectNode()
                .put("purpose", "HIRING")
                .put("asOf", today().plusYears(years).toString());
        ArrayNode subjects = question.putArray("subjects");
        GROUP.forEach(worker -> subjects.add(worker.subject(worker.number(), post)));
        for (JsonNode result :
            done(CLERK.post("/verifications", question.toString())).path("results")) {
          assertEquals("NOT_ELIGIBLE", result.path("decision").asText(), result.toString());
          assertEquals("SUSPENDED", result.at("/reasons/0/code").asText(), result.toString());
        }
      }
    }
  }

  @Test
  void the_public_hears_of_no_post_that_their_certificates_are_good_for() {
    List<Worker> asked = new ArrayList<>(GROUP);
    asked.removeIf(worker -> worker.lastCertificate().isEmpty());
    asked.add(BARRED);
    asked.add(SUSPENDED);
    assertTrue(asked.size() > 10, "asked for: " + asked.size());
    for (Worker worker : asked) {
      JsonNode told = checked(worker);
      assertTrue(told.path("found").asBoolean(), told.toString());
      assertTrue(told.path("goodFor").isEmpty(), told.toString());
      assertFalse(told.toString().contains("BARRED"), "the public is not told why");
    }
    assertTrue(checked(FREE).path("goodFor").toString().contains("CAREGIVER"));
  }

  private static JsonNode checked(Worker worker) {
    ObjectNode question =
        Worker.JSON
            .createObjectNode()
            .put("number", worker.lastCertificate())
            .put("documentLast4", worker.number().substring(14));
    return done(Caller.nobody().post("/certificates/check", question.toString()));
  }

  /** Of each row by name: the sanction comes first, and who is free has none. */
  private static void firstReasons(JsonNode rows) {
    Map<String, String> told = new TreeMap<>();
    for (JsonNode row : rows) {
      told.put(row.path("name").asText(), row.at("/reasons/0/code").asText());
    }
    assertEquals("BARRED", told.get(BARRED.name()), rows.toString());
    assertEquals("SUSPENDED", told.get(SUSPENDED.name()), rows.toString());
    assertFalse(VERDICT.containsValue(told.getOrDefault(FREE.name(), "none")), rows.toString());
  }

  @Test
  void a_batch_of_certificates_passes_them_over_with_the_reason_and_signing_it_issues_nothing() {
    String cohort = cohort();
    Caller.Answer prepared =
        SCHOOL.post("/certificates/batches", "{\"source\":\"" + cohort + "\"}");
    JsonNode batch = done(prepared);
    firstReasons(batch.path("rows"));
    String path = "/certificates/batches/" + batch.at("/batch/code").asText();
    done(Caller.as("school-1b").post(path + "/issue", null));
    JsonNode signed = done(SCHOOL.get(path));
    assertEquals(0, signed.at("/batch/ready").asInt(), signed.toString());
    assertEquals(0, signed.at("/batch/issued").asInt(), signed.toString());
    for (JsonNode row : signed.path("rows")) {
      assertTrue(row.path("number").isNull(), row.toString());
    }
  }

  @Test
  void a_photo_goes_on_no_certificate_without_consent_and_another_school_hands_in_none() {
    String cohort = cohort();
    JsonNode before = rowOf(FREE, cohort);
    assertTrue(codes(before).contains("PHOTO_MISSING"), before.toString());
    assertTrue(codes(before).contains("PHOTO_CONSENT_MISSING"), before.toString());

    String path = "/certificates/photos/" + before.path("person").asText();
    byte[] photo = DemoPhoto.png(3);
    Caller.Answer foreign = Caller.as("school-2").call("PUT", path, "image/png", photo);
    assertEquals("404 NOT_FOUND", foreign.status() + " " + foreign.codes(), foreign.text());
    byte[] zip = zipped(FREE.number() + ".png", photo);
    Caller.Answer foreignZip =
        Caller.as("school-2")
            .call(
                "POST",
                "/certificates/photos/cohorts/" + cohort + "?keep=true",
                "application/zip",
                zip);
    assertEquals("404 NOT_FOUND", foreignZip.status() + " " + foreignZip.codes());
    assertTrue(codes(rowOf(FREE, cohort)).contains("PHOTO_MISSING"), "somebody else's photo");

    Caller.Answer cut =
        SCHOOL.call(
            "POST",
            "/certificates/photos/cohorts/" + cohort + "?keep=true",
            "application/zip",
            Arrays.copyOf(zip, zip.length - 30));
    assertEquals("PHOTO_ZIP_UNREADABLE", cut.codes(), cut.text());
    assertTrue(codes(rowOf(FREE, cohort)).contains("PHOTO_MISSING"), "half a zip");

    Caller.Answer kept = SCHOOL.call("PUT", path, "image/png", photo);
    assertTrue(kept.status() < 300, kept.text());
    JsonNode after = rowOf(FREE, cohort);
    assertFalse(codes(after).contains("PHOTO_MISSING"), after.toString());
    assertTrue(codes(after).contains("PHOTO_CONSENT_MISSING"), after.toString());
  }

  private static byte[] zipped(String name, byte[] file) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static JsonNode rowOf(Worker worker, String cohort) {
    JsonNode batch = done(SCHOOL.post("/certificates/batches", "{\"source\":\"" + cohort + "\"}"));
    // There is one open list at a time; signed, this one issues nothing and is over.
    String path = "/certificates/batches/" + batch.at("/batch/code").asText();
    done(Caller.as("school-1b").post(path + "/issue", null));
    issued(path);
    for (JsonNode row : batch.path("rows")) {
      if (row.path("name").asText().equals(worker.name())) {
        return row;
      }
    }
    throw new AssertionError(worker.name() + " is not on " + batch);
  }

  // A job signs it, after the call has answered.
  private static void issued(String path) {
    for (int i = 0; i < 1_200; i++) {
      if (done(SCHOOL.get(path)).at("/batch/state").asText().equals("ISSUED")) {
        return;
      }
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
    throw new AssertionError("not issued: " + done(SCHOOL.get(path)));
  }

  private static List<String> codes(JsonNode row) {
    return row.path("reasons").findValuesAsText("code");
  }

  private static String cohort() {
    ObjectNode body =
        Worker.JSON
            .createObjectNode()
            .put("occupation", "4-10-01-03")
            .put("level", 5)
            .put("title", "禁入者不得发证")
            .put("startsOn", today().plusDays(30).toString())
            .put("endsOn", today().plusDays(60).toString());
    String cohort = done(SCHOOL.post("/cohorts", body.toString())).path("code").asText();
    StringBuilder sheet = new StringBuilder("姓名,朝鲜文姓名,证件类型,证件号码,性别,手机号码,文化程度,人员类别\n");
    for (Worker worker : List.of(BARRED, SUSPENDED, FREE)) {
      String sex = (worker.number().charAt(16) - '0') % 2 == 0 ? "女" : "男";
      sheet
          .append(worker.name() + ",,居民身份证," + worker.number() + "," + sex)
          .append(",19710000000,高中,农村转移就业劳动者\n");
    }
    String path = "/cohorts/" + cohort + "/rosters";
    JsonNode preview =
        done(SCHOOL.upload(path, "r.csv", sheet.toString().getBytes(StandardCharsets.UTF_8)));
    assertEquals(3, preview.path("accepted").asInt(), preview.toString());
    done(SCHOOL.post(path + "/" + preview.path("code").asText() + "/commit", null));
    return cohort;
  }

  @Test
  void a_claim_in_review_stops_at_the_ban() {
    for (Worker worker : List.of(BARRED, SUSPENDED)) {
      String path = "/subsidies/claims/" + CLAIMS.get(worker);
      Caller.Answer refused = REVIEWER.post(path + "/second-review", "{}");
      assertEquals(422, refused.status(), refused.text());
      assertTrue(refused.codes().contains(VERDICT.get(worker)), refused.text());
      JsonNode claim = done(CLERK.get(path));
      assertEquals("FIRST_REVIEWED", claim.path("state").asText());
      assertEquals("NOT_ENTITLED", claim.at("/determination/decision").asText());
    }
    JsonNode free =
        done(REVIEWER.post("/subsidies/claims/" + CLAIMS.get(FREE) + "/second-review", "{}"));
    assertEquals("SECOND_REVIEWED", free.path("state").asText());
  }
}
