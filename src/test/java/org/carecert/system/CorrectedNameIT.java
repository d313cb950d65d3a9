package org.carecert.system;

import static org.carecert.system.ExamSeason.done;
import static org.carecert.system.ExamSeason.refused;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.carecert.system.story.Paper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A certificate whose holder changes her name after a subsidy was paid on it: a new one takes its
 * place, and every door follows (rule 35). In the order of a summer.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CorrectedNameIT {
  private static final String PASSES = "candidate-3";
  private static final String OLD_NAME = "石晓雨";
  private static final String NEW_NAME = "石金女人";
  private static final String DOCUMENT = "222499199906113464";
  private static final String CORRECTIONS = "/certificates/corrections";

  private static ExamSeason season;
  private static String session = "";
  private static Map<Integer, String> keys = Map.of();
  private static String old = "";
  private static String next = "";
  private static String oldCode = "";
  private static String paid = "";
  private static String running = "";
  private static byte[] oldPaper = {};

  @BeforeAll
  static void paid() throws InterruptedException {
    season = new ExamSeason();
    // The people of the demo city were recorded by the true time, which is later than this summer.
    Tables.run(season.database(), "update identity_person set recorded_at = '2026-01-01Z'");
    season.taught();
    session = season.planned("evaluator-1", "2026-07-06");
    assertEquals(3, season.admitted(session));
    season.at("2026-07-06 09:05");
    keys = season.sits(PASSES, session, no -> no <= 30);
    season.marked(season.admission(PASSES, session), session, 0);
    season.at("2026-07-07 10:00");
    season.published("evaluator-1", session);
    old = season.certified(PASSES, session);
    paid = done(claimed("ASSESSMENT", old)).path("code").asText();
    step(paid, "hr-clerk", "first-review");
    step(paid, "hr-reviewer", "second-review");
    done(clerk().post("/subsidies/publicity", "{\"claims\":[\"" + paid + "\"]}"));
    season.at("2026-07-20 10:00");
    step(paid, "hr-reviewer", "approve");
    String batch =
        done(clerk().post("/subsidies/payments", "{\"fund\":\"EMPLOYMENT\"}"))
            .at("/batch/code")
            .asText();
    byte[] bank = ("claim,result,reason\n" + paid + ",PAID,\n").getBytes(StandardCharsets.UTF_8);
    done(clerk().upload("/subsidies/payments/" + batch + "/results", "bank.csv", bank));
    running = done(claimed("LIVING_ALLOWANCE", old)).path("code").asText();
    oldCode = detail(old).path("verificationCode").asText();
    oldPaper = paper(old);
  }

  @AfterAll
  static void close() {
    season.close();
  }

  @Test
  @Order(1)
  void what_cannot_be_corrected_is_refused_before_a_number_is_taken() {
    season.at("2026-07-21 10:00");
    long numbers = numbers();
    Caller issuer = season.who("evaluator-1");
    String path = CORRECTIONS + "/" + old;
    refused("404 NOT_FOUND", season.who("evaluator-2").post(path, wanted(NEW_NAME)));
    refused("422 NAME_SAME", issuer.post(path, wanted(OLD_NAME)));
    refused("422 GLYPH_MISSING", issuer.post(path, wanted("石\uE000")));
    Caller.Answer endless = issuer.post(path, wanted("阿卜杜".repeat(60)));
    assertEquals(422, endless.status(), endless.text());
    assertTrue(endless.codes().contains("NAME_TOO_LONG"), endless.text());
    refused("422 FIELD_TOO_LONG", issuer.post(path, wanted("阿".repeat(201))));
    refused(
        "422 FIELD_MISSING FIELD_MISSING",
        issuer.post(path, "{\"cause\":\"CHANGED\",\"name\":\"石\"}"));
    assertEquals(numbers, numbers());
  }

  @Test
  @Order(2)
  void one_person_prepares_and_another_signs_once() throws Exception {
    String path = CORRECTIONS + "/" + old;
    long numbers = numbers();
    String first = done(season.who("evaluator-1").post(path, wanted("石误"))).path("code").asText();
    refused("409 CORRECTION_OPEN", season.who("evaluator-1b").post(path, wanted(NEW_NAME)));
    done(season.who("evaluator-1b").post(CORRECTIONS + "/" + first + "/withdraw", null));
    refused(
        "409 CORRECTION_CLOSED",
        season.who("evaluator-1b").post(CORRECTIONS + "/" + first + "/sign", null));
    String code =
        done(season.who("evaluator-1").post(path, wanted(NEW_NAME))).path("code").asText();
    String sign = CORRECTIONS + "/" + code + "/sign";
    assertEquals("SAME_OFFICER", season.who("evaluator-1").post(sign, null).codes());
    refused("404 NOT_FOUND", season.who("evaluator-2").post(sign, null));
    assertEquals(numbers, numbers());
    List<Integer> answers = new java.util.ArrayList<>();
    Thread other =
        new Thread(() -> answers.add(season.who("evaluator-1c").post(sign, null).status()));
    other.start();
    answers.add(season.who("evaluator-1b").post(sign, null).status());
    other.join();
    assertEquals(new TreeSet<>(List.of(200, 409)), new TreeSet<>(answers), "one of two wins");
    JsonNode correction = done(season.who("evaluator-1").get(CORRECTIONS)).at("/items/0");
    assertEquals(OLD_NAME, correction.path("printedName").asText());
    assertEquals("DONE", correction.path("state").asText());
    next = correction.path("newNumber").asText();
    assertNotEquals(old, next);
    assertEquals(old.substring(0, 16), next.substring(0, 16), "the series of its year and level");
    assertEquals(
        List.of(),
        Tables.column(
            season.database(), "select number from certificate_number where fate = 'TAKEN'"));
  }

  @Test
  @Order(3)
  void the_old_one_is_superseded_and_the_new_one_says_the_same_under_the_new_name()
      throws Exception {
    JsonNode before = detail(old);
    assertEquals("SUPERSEDED", before.path("state").asText());
    assertEquals(next, before.path("replacedBy").asText());
    JsonNode end = before.path("events").path(before.path("events").size() - 1);
    assertEquals("2026-07-21", end.path("from").asText());
    for (String said : List.of("户口簿", "延评〔2026〕7号", next)) {
      assertTrue(end.path("basis").asText().contains(said), end.toString());
    }
    JsonNode after = detail(next);
    assertEquals("VALID", after.path("state").asText());
    assertEquals(old, after.path("replaces").asText());
    assertEquals(NEW_NAME, after.path("name").asText());
    assertEquals(before.path("issuedOn"), after.path("issuedOn"));
    assertNotEquals(oldCode, after.path("verificationCode").asText());
    byte[] pdf = paper(next);
    assertEquals(List.of(), Paper.faults(pdf));
    String text = Paper.text(pdf);
    for (String said : List.of(next, NEW_NAME, "取代编号 " + old)) {
      assertTrue(text.contains(said), said + ": " + text);
    }
    assertFalse(text.contains(OLD_NAME), text);
    assertArrayEquals(oldPaper, paper(old), "the old paper stays as it was");
    String credential = credential(next).toString();
    assertTrue(credential.contains(next) && !credential.contains(old), credential);
    assertEquals(
        new TreeSet<>(List.of(old, next)),
        new TreeSet<>(
            done(season.who(PASSES).get("/certificates/mine"))
                .path("items")
                .findValuesAsText("number")));
  }

  @Test
  @Order(4)
  void the_public_is_told_what_became_of_the_old_one_and_nothing_of_the_new() {
    JsonNode told = check("\"number\":\"" + old + "\",\"name\":\"" + OLD_NAME + "\"");
    assertEquals("SUPERSEDED", told.path("state").asText());
    assertEquals(0, told.path("goodFor").size());
    assertFalse(told.toString().contains(next) || told.toString().contains(NEW_NAME));
    assertEquals("SUPERSEDED", check("\"code\":\"" + oldCode + "\"").path("state").asText());
    assertFalse(found("\"number\":\"" + old + "\",\"name\":\"" + NEW_NAME + "\""));
    assertFalse(found("\"number\":\"" + next + "\",\"name\":\"" + OLD_NAME + "\""));
    JsonNode good = check("\"number\":\"" + next + "\",\"name\":\"" + NEW_NAME + "\"");
    assertEquals("VALID", good.path("state").asText());
    assertTrue(good.path("goodFor").size() > 0, good.toString());
    String dayBefore = ",\"asOf\":\"2026-07-20\"";
    assertEquals(
        "VALID",
        check("\"number\":\"" + old + "\",\"name\":\"" + OLD_NAME + "\"" + dayBefore)
            .path("state")
            .asText());
  }

  @Test
  @Order(4)
  void on_every_day_one_of_them_is_valid() {
    season.at("2026-07-22 10:00");
    assertEquals("VALID", validity(old, "2026-07-20"));
    assertEquals("SUPERSEDED", validity(old, "2026-07-21"));
    assertEquals("SUPERSEDED", validity(old, "2026-07-22"));
    for (String day : List.of("2026-07-07", "2026-07-20", "2026-07-21", "2026-07-22")) {
      assertEquals("VALID", validity(next, day), day);
    }
    assertEquals("NOT_YET", validity(next, "2026-07-06"));
  }

  @Test
  @Order(5)
  void whoever_verifies_the_worker_finds_the_new_one_under_either_name() {
    for (String name : List.of(OLD_NAME, NEW_NAME)) {
      assertEquals(List.of(), certificates(verified(name, null, "")), name);
      assertEquals(List.of(), certificates(verified(name, next, "")), name);
    }
    assertTrue(verified(NEW_NAME, old, "").contains("CERTIFICATE_MISSING"));
    String then = ",\"knownAt\":\"2026-07-20T12:00:00+08:00\",\"asOf\":\"2026-07-20\"";
    assertTrue(verified(NEW_NAME, null, then).contains("NO_MATCH"), "not known then");
    assertTrue(verified(OLD_NAME, next, then).contains("NO_MATCH"), "not issued then");
    assertEquals(List.of(), certificates(verified(OLD_NAME, old, then)));
  }

  @Test
  @Order(5)
  void the_list_of_revocations_marks_the_old_one_alone() {
    assertTrue(marked(old, "credentialStatus"));
    assertFalse(marked(next, "credentialStatus"));
    assertFalse(marked(old, "suspensionStatus") || marked(next, "suspensionStatus"));
  }

  @Test
  @Order(6)
  void nothing_is_paid_twice_and_what_was_under_way_goes_on() {
    Caller.Answer twice = claimed("ASSESSMENT", next);
    assertFalse(twice.status() < 300, twice.text());
    assertFalse(claimed("LIVING_ALLOWANCE", next).status() < 300);
    assertTrue(determined(old).contains("CERTIFICATE_NOT_VALID"), "asked anew, it is superseded");
    assertFalse(determined(next).contains("CERTIFICATE_NOT_VALID"));
    assertTrue(determined(next).contains("ALREADY_PAID_SAME_LEVEL"), determined(next).toString());
    step(running, "hr-clerk", "first-review");
  }

  @Test
  @Order(7)
  void the_old_one_is_never_corrected_or_printed_again_and_the_new_one_is() throws Exception {
    refused(
        "409 CORRECTION_NOT_VALID",
        season.who("evaluator-1").post(CORRECTIONS + "/" + old, wanted("石某")));
    refused(
        "409 STATE_FINAL",
        season.who("evaluator-1").post("/certificates/" + old + "/events", event("SUSPEND")));
    String reissue = "{\"cause\":\"LOST\",\"note\":\"本人申请\"}";
    refused(
        "409 REISSUE_NOT_VALID",
        season.who("evaluator-1").post("/certificates/reissues/" + old, reissue));
    String code =
        done(season.who("evaluator-1").post("/certificates/reissues/" + next, reissue))
            .path("code")
            .asText();
    done(season.who("evaluator-1b").post("/certificates/reissues/" + code + "/sign", null));
    String text = Paper.text(paper(next));
    for (String said : List.of(next, NEW_NAME, "取代编号 " + old, "补发日期")) {
      assertTrue(text.contains(said), said + ": " + text);
    }
    done(season.who("evaluator-1").post("/certificates/" + next + "/events", event("SUSPEND")));
    refused(
        "409 CORRECTION_NOT_VALID",
        season.who("evaluator-1").post(CORRECTIONS + "/" + next, wanted("石某")));
    done(season.who("evaluator-1").post("/certificates/" + next + "/events", event("RESTORE")));
  }

  @Test
  @Order(8)
  void the_list_and_the_files_of_its_batch_follow() throws Exception {
    String of = "select batch_id::text from certificate_batch_row where number = ?";
    String id = Tables.column(season.database(), of, old).get(0);
    of = "select code from certificate_batch where id = " + id;
    String papers =
        "/certificates/batches/" + Tables.column(season.database(), of).get(0) + "/papers";
    JsonNode lines = done(season.who("evaluator-1").get(papers)).path("items");
    assertEquals(List.of(next), lines.findValuesAsText("number"));
    assertEquals(List.of(NEW_NAME), lines.findValuesAsText("name"));
    Map<String, byte[]> files =
        ExamSeason.unzipped(season.who("evaluator-1").get(papers + "/zip").body());
    List<String> pdfs = files.keySet().stream().filter(f -> f.contains(next)).toList();
    assertEquals(1, pdfs.size(), files.keySet().toString());
    assertArrayEquals(paper(next), files.get(pdfs.get(0)));
  }

  @Test
  @Order(8)
  void the_log_knows_the_new_one() throws InterruptedException {
    String proof = "/certificates/" + next + "/proof";
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(150);
    while (season.who(PASSES).get(proof).status() == 409 && System.nanoTime() < until) {
      TimeUnit.SECONDS.sleep(2);
    }
    done(season.who(PASSES).get(proof));
  }

  @Test
  @Order(8)
  void the_pages_show_both() {
    Visitor issuer = season.visitor("evaluator-1");
    assertTrue(issuer.page("certificate/corrections.xhtml").text().contains(NEW_NAME));
    assertTrue(issuer.page("certificate/correction.xhtml?number=" + old).text().contains(next));
    assertTrue(issuer.page("certificate/certificate.xhtml?number=" + old).text().contains(next));
    assertTrue(issuer.page("certificate/certificate.xhtml?number=" + next).text().contains(old));
    String mine = season.visitor(PASSES).page("certificate/mine.xhtml").text();
    assertTrue(mine.contains(old) && mine.contains(next) && mine.contains("已被更正证书取代"), mine);
  }

  @Test
  @Order(8)
  void the_pages_are_read_on_a_phone_in_chinese_and_korean() {
    try (Browser browser = new Browser(season.house().address())) {
      for (String language : List.of("zh", "ko")) {
        Page page = browser.signedIn("evaluator-1", 360, language);
        for (String path :
            List.of(
                "corrections.xhtml",
                "correction.xhtml?number=" + next,
                "certificate.xhtml?number=" + old)) {
          page.navigate(
              "certificate/" + path + (path.contains("?") ? "&" : "?") + "lang=" + language);
          String name = "correction-" + language + "-" + path.replaceAll("\\..*", "") + ".png";
          page.screenshot(
              new Page.ScreenshotOptions()
                  .setFullPage(true)
                  .setPath(Path.of("target", "correction", name)));
          assertEquals("", Browser.violations(page), name);
          assertEquals(
              0,
              page.evaluate("Math.max(0, document.documentElement.scrollWidth - innerWidth)"),
              name);
        }
      }
    }
  }

  @Test
  @Order(9)
  void a_pass_that_is_lost_later_suspends_the_new_one_and_is_a_case_for_what_was_paid() {
    String key = keys.getOrDefault(1, "A");
    String single = key.equals("A") ? "B" : "A";
    String several = key.equals("AB") ? "AC" : "AB";
    String body =
        Worker.JSON
            .createObjectNode()
            .put("itemNo", 1)
            .put("effect", "NEW_KEY")
            .put("answer", key.length() > 1 ? several : single)
            .put("reason", "题干有误")
            .toString();
    String decisions = "/exam/sessions/" + session + "/key-decisions";
    String code = done(season.who("evaluator-1").post(decisions, body)).path("code").asText();
    done(season.who("evaluator-1b").post(decisions + "/" + code + "/confirmation", null));
    assertEquals("SUSPENDED", detail(next).path("state").asText());
    assertEquals("SUPERSEDED", detail(old).path("state").asText());
    JsonNode cases = done(clerk().get("/subsidies/recoveries?state=OPEN")).path("items");
    assertEquals(1, cases.size(), cases.toString());
    assertEquals(paid, cases.at("/0/claim/code").asText());
    assertTrue(cases.at("/0/basis").asText().contains("成绩更正"), cases.toString());
  }

  private static Caller clerk() {
    return season.who("hr-clerk");
  }

  private static String wanted(String name) {
    return Worker.JSON
        .createObjectNode()
        .put("cause", "CHANGED")
        .put("name", name)
        .put("document", "户口簿 222404-0017")
        .put("decision", "延评〔2026〕7号")
        .toString();
  }

  private static String event(String change) {
    return "{\"change\":\"" + change + "\",\"basis\":\"复核\",\"decision\":\"延评〔2026〕8号\"}";
  }

  private static Caller.Answer claimed(String programme, String certificate) {
    ObjectNode body =
        Worker.JSON
            .createObjectNode()
            .put("programme", programme)
            .put("certificateNumber", certificate)
            .put("cardActive", true);
    body.putObject("facts")
        .put("assessmentFeeFen", 18_000)
        .put("firstTrainingDay", "2026-06-01")
        .putArray("groups")
        .add("HARD_TO_EMPLOY");
    return season.who(PASSES).post("/subsidies/claims", body.toString());
  }

  private static List<String> determined(String certificate) {
    ObjectNode body =
        Worker.JSON
            .createObjectNode()
            .put("programme", "ASSESSMENT")
            .put("certificateNumber", certificate)
            .put("appliedOn", "2026-07-22");
    body.putObject("person")
        .put("name", NEW_NAME)
        .put("documentType", "RESIDENT_ID")
        .put("documentNumber", DOCUMENT);
    body.putObject("facts")
        .put("assessmentFeeFen", 18_000)
        .putArray("groups")
        .add("HARD_TO_EMPLOY");
    return done(clerk().post("/subsidies/determinations", body.toString()))
        .path("reasons")
        .findValuesAsText("code");
  }

  private static void step(String claim, String officer, String step) {
    done(season.who(officer).post("/subsidies/claims/" + claim + "/" + step, "{}"));
  }

  private static long numbers() {
    return Long.parseLong(
        Tables.column(season.database(), "select count(*)::text from certificate_number").get(0));
  }

  private static JsonNode detail(String number) {
    return done(season.who("evaluator-1").get("/certificates/" + number));
  }

  private static byte[] paper(String number) {
    return season.who("evaluator-1").get("/certificates/" + number + "/pdf").body();
  }

  private static JsonNode credential(String number) {
    return done(season.who("evaluator-1").get("/certificates/" + number + "/credential"));
  }

  private static String validity(String number, String day) {
    return done(season.who("evaluator-1").get("/certificates/" + number + "/validity?asOf=" + day))
        .path("validity")
        .asText();
  }

  private static JsonNode check(String asked) {
    return done(season.nobody().post("/certificates/check", "{" + asked + "}"));
  }

  private static boolean found(String asked) {
    return check(asked).path("found").asBoolean();
  }

  private static List<String> certificates(List<String> codes) {
    return codes.stream()
        .filter(code -> code.startsWith("CERTIFICATE_") || code.equals("NO_MATCH"))
        .toList();
  }

  private static List<String> verified(String name, @Nullable String number, String when) {
    ObjectNode subject =
        Worker.JSON
            .createObjectNode()
            .put("ref", "1")
            .put("name", name)
            .put("documentType", "RESIDENT_ID")
            .put("documentNumber", DOCUMENT)
            .put("post", "CAREGIVER");
    if (number != null) {
      subject.put("certificateNumber", number);
    }
    String body = "{\"purpose\":\"HIRING\",\"subjects\":[" + subject + "]" + when + "}";
    JsonNode result = done(clerk().post("/verifications", body)).at("/results/0");
    return result.path("reasons").findValuesAsText("code");
  }

  private static boolean marked(String number, String status) {
    JsonNode entry = credential(number).path(status);
    String list = entry.path("statusListCredential").asText().replaceFirst(".*/api/v1", "");
    String encoded = done(season.nobody().get(list)).at("/credentialSubject/encodedList").asText();
    byte[] packed = Base64.getUrlDecoder().decode(encoded.substring(1));
    int place = entry.path("statusListIndex").asInt();
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return (in.readAllBytes()[place / 8] & (0x80 >> (place % 8))) != 0;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
