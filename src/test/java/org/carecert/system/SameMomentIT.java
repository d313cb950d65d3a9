package org.carecert.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.carecert.launch.Database;
import org.carecert.launch.DemoPhoto;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What happens in the moment in which a certificate is issued: the same once more, a ban, a result
 * that falls, a revocation. Who comes first is held fast by locks of the test.
 */
class SameMomentIT {
  private static final int AGAINST_A_PERSON = 500_002;
  private static final String BARRED = "candidate-2";
  private static final String CHEATED = "candidate-3";
  private static final String CHEATED_BEFORE = "candidate-4";

  private static ExamSeason season;
  private static TrainedCrowd crowd;
  private static String session = "";

  @BeforeAll
  static void three_pass() {
    season = new ExamSeason();
    season.taught();
    crowd = TrainedCrowd.like(season.house());
    session = season.planned("evaluator-1", "2026-07-06");
    assertEquals(3, season.admitted(session));
    season.at("2026-07-06 09:05");
    for (String each : List.of(BARRED, CHEATED, CHEATED_BEFORE)) {
      season.sits(each, session, no -> true);
      season.marked(season.admission(each, session), session, 0);
    }
    season.at("2026-07-07 10:00");
    assertEquals(3, season.published("evaluator-1", session).path("passed").asInt());
  }

  @AfterAll
  static void close() {
    season.close();
  }

  @Test
  void of_two_clerks_who_prepare_one_list_the_second_hears_of_the_first() throws Exception {
    String cohort = crowd.cohort("PREP", 3);
    String body = "{\"source\":\"" + cohort + "\"}";
    List<Caller.Answer> both =
        AtOnce.both(
            database(),
            "certificate_batch",
            () -> season.who("school-1").post("/certificates/batches", body),
            () -> season.who("school-1b").post("/certificates/batches", body));
    assertEquals("201 ", both.get(0).status() + " " + both.get(0).codes(), both.get(0).text());
    assertEquals("409 BATCH_OPEN", both.get(1).status() + " " + both.get(1).codes());
  }

  @Test
  void one_person_on_two_lists_gets_one_certificate_and_the_other_row_says_why() throws Exception {
    String one = prepared(crowd.cohort("TWICE", 6));
    String other = oncemore(one, "TWICE-B");
    try (HeldLock numbers = HeldLock.table(database(), "certificate_series")) {
      signed("school-1b", one);
      signed("school-1b", other);
      // All rows of both were found free of faults, and want their numbers.
      numbers.awaits(sheaves("TWICE"));
    }
    issued("school-1", one);
    issued("school-1", other);
    assertEquals(
        6,
        count("certificate_certificate c join identity_person p on p.id = c.person_id", "TWICE"));
    assertEquals(
        List.of("ISSUED []", "REFUSED [\"ALREADY_ISSUED\"]"),
        Tables.column(
            database(),
            "select distinct state || ' ' || coalesce(jsonb_path_query_array(reasons::jsonb,"
                + " '$[*].name')::text, '[]') from certificate_batch_row r join identity_person p on"
                + " p.id = r.person_id where p.code like 'TWICE%' order by 1"));
    noNumberWithoutItsFate();
  }

  @Test
  void a_list_signed_by_several_calls_at_once_is_issued_once() throws Exception {
    String path = prepared(crowd.cohort("MANY", 12));
    List<CompletableFuture<Caller.Answer>> calls = new ArrayList<>();
    Caller signer = season.who("school-1b");
    for (int i = 0; i < 8; i++) {
      calls.add(CompletableFuture.supplyAsync(() -> signer.post(path + "/issue", null)));
    }
    TreeSet<String> told = new TreeSet<>();
    for (CompletableFuture<Caller.Answer> call : calls) {
      Caller.Answer answer = call.get(60, TimeUnit.SECONDS);
      told.add(answer.status() == 200 ? "200" : answer.status() + " " + answer.codes());
    }
    assertTrue(List.of("200", "409 BATCH_CLOSED").containsAll(told), told.toString());
    issued("school-1", path);
    assertEquals(
        12,
        count("certificate_certificate c join identity_person p on p.id = c.person_id", "MANY"));
    noNumberWithoutItsFate();
  }

  @Test
  void a_certificate_is_revoked_while_the_others_of_its_list_are_still_issued() {
    String path = prepared(crowd.cohort("REVOKE", 40));
    String last =
        Tables.column(database(), rows("ground", "REVOKE") + " order by id desc limit 1").get(0);
    String first;
    try (HeldLock held = HeldLock.advisory(database(), HeldLock.GROUND, last)) {
      signed("school-1b", path);
      held.awaits(1);
      first = firstIssued();
      Caller.Answer revoked =
          season
              .who("hr-reviewer")
              .post(
                  "/certificates/" + first + "/events",
                  "{\"change\":\"REVOKE\",\"basis\":\"发错对象\",\"decision\":\"珲人社撤2026-7\"}");
      assertEquals(201, revoked.status(), revoked.text());
      assertEquals("REVOKED", state(first), "while the list is being issued");
    }
    JsonNode batch = issued("school-1", path);
    assertEquals(40, batch.at("/batch/issued").asInt(), batch.toString());
    for (JsonNode row : batch.path("rows")) {
      String number = row.path("number").asText();
      assertEquals(number.equals(first) ? "REVOKED" : "VALID", state(number), number);
    }
  }

  private static String firstIssued() {
    String numbers = rows("number", "REVOKE") + " and number is not null";
    List<String> found = Tables.column(database(), numbers);
    for (int i = 0; found.isEmpty() && i < 600; i++) {
      found = Tables.column(database(), numbers);
    }
    return found.get(0);
  }

  @Test
  void a_ban_that_is_being_confirmed_comes_before_the_certificate() throws Exception {
    String path = readyAlone(BARRED);
    String ban = proposed("元秀兰", "222499198809175220");
    Caller reviewer = season.who("health-reviewer");
    CompletableFuture<Caller.Answer> confirmed;
    try (HeldLock numbers = HeldLock.table(database(), "certificate_series")) {
      signed("evaluator-1b", path);
      numbers.awaits(1);
      try (HeldLock log = HeldLock.table(database(), "audit_entry")) {
        confirmed =
            CompletableFuture.supplyAsync(
                () -> reviewer.post("/sanctions/" + ban + "/confirmation", null));
        // The ban is written and not committed: nobody else sees it.
        log.awaits(1);
        numbers.letGo();
        HeldLock.awaitsAdvisory(database(), AGAINST_A_PERSON, 1);
      }
    }
    assertEquals(200, confirmed.get(60, TimeUnit.SECONDS).status());
    assertEquals("REFUSED BARRED", outcome(issued("evaluator-1", path), "元秀兰"));
    assertEquals(0, certificatesOf("元秀兰").size());
    noNumberWithoutItsFate();
  }

  @Test
  void a_result_that_falls_before_the_certificate_refuses_it() {
    String path = readyAlone(CHEATED_BEFORE);
    try (HeldLock numbers = HeldLock.table(database(), "certificate_series")) {
      signed("evaluator-1b", path);
      numbers.awaits(1);
      ExamSeason.done(misconduct(CHEATED_BEFORE));
    }
    assertEquals("REFUSED RESULT_NOT_PASSED", outcome(issued("evaluator-1", path), "文晓丽"));
    assertEquals(0, certificatesOf("文晓丽").size());
    noNumberWithoutItsFate();
  }

  @Test
  void a_result_that_falls_while_the_certificate_is_made_suspends_it() throws Exception {
    String path = readyAlone(CHEATED);
    CompletableFuture<Caller.Answer> fallen;
    try (HeldLock files = HeldLock.table(database(), "certificate_copy")) {
      signed("evaluator-1b", path);
      files.awaits(1);
      fallen = CompletableFuture.supplyAsync(() -> misconduct(CHEATED));
      HeldLock.awaitsAdvisory(database(), HeldLock.GROUND, 1);
    }
    ExamSeason.done(fallen.get(60, TimeUnit.SECONDS));
    issued("evaluator-1", path);
    List<String> numbers = certificatesOf("石晓雨");
    assertEquals(1, numbers.size());
    assertEquals("SUSPENDED", state(numbers.get(0)));
  }

  /** The list of the session with this one ready to be issued, the others without consent. */
  private static String readyAlone(String candidate) {
    Tables.run(
        database(),
        "delete from identity_consent where kind = 'PHOTO' and account_id in"
            + " (select id from identity_account where username like 'candidate-%')");
    ExamSeason.done(
        season
            .who(candidate)
            .post(
                "/me/consents",
                "{\"kinds\":[\"PERSONAL_INFORMATION\",\"SENSITIVE_INFORMATION\",\"PHOTO\"]}"));
    Caller issuer = season.who("evaluator-1");
    JsonNode batch =
        ExamSeason.done(issuer.post("/certificates/batches", "{\"source\":\"" + session + "\"}"));
    String path = "/certificates/batches/" + batch.at("/batch/code").asText();
    for (JsonNode row : batch.path("rows")) {
      String photo = "/certificates/photos/" + row.path("person").asText();
      assertTrue(issuer.call("PUT", photo, "image/png", DemoPhoto.png(1)).status() < 300);
    }
    ExamSeason.done(issuer.post(path + "/recheck", null));
    assertEquals(1, ExamSeason.done(issuer.get(path)).at("/batch/ready").asInt());
    return path;
  }

  private static Caller.Answer misconduct(String candidate) {
    String path = "/exam/sessions/" + session + "/misconducts";
    String body =
        "{\"admission\":\"%s\",\"basis\":\"考场规则第八条\",\"findings\":\"录像见传递纸条\"}"
            .formatted(season.admission(candidate, session));
    String code =
        ExamSeason.done(season.who("evaluator-1b").post(path, body)).path("code").asText();
    return season.who("evaluator-1").post(path + "/" + code + "/confirmation", null);
  }

  private static String proposed(String name, String document) {
    LocalDate today = LocalDate.of(2026, 7, 7);
    ObjectNode body =
        Worker.JSON
            .createObjectNode()
            .put("name", name)
            .put("documentType", "RESIDENT_ID")
            .put("documentNumber", document)
            .put("kind", "COURT_LIFETIME")
            .put("legalBasis", "《未成年人保护法》第六十二条")
            .put("decidingBody", "珲春市人民法院")
            .put("decisionNumber", "（2026）吉2404刑初7号")
            .put("decidedOn", today.minusDays(1).toString())
            .put("startsOn", today.toString())
            .put("evidence", "卷宗")
            .put("servedOn", today.toString());
    return ExamSeason.done(season.who("health-clerk").post("/sanctions", body.toString()))
        .at("/line/code")
        .asText();
  }

  // Sixteen ids are issued together, in three shares; the first of each share waits.
  private static int sheaves(String people) {
    return Tables.column(database(), rows("distinct batch_id || ' ' || id / 16 % 3", people))
        .size();
  }

  private static String prepared(String cohort) {
    return TrainedCrowd.prepared(season.who("school-1"), cohort);
  }

  // The same people on another list of their school, as no desk would let it be prepared.
  private static String oncemore(String path, String code) {
    String earlier = path.substring(path.lastIndexOf('/') + 1);
    Tables.run(
        database(),
        """
        insert into certificate_batch
        select (jsonb_populate_record(b, jsonb_build_object('id', nextval('shared_id'), 'code',
          '%2$s', 'source', '%2$s'))).* from certificate_batch b where b.code = '%1$s';
        insert into certificate_batch_row
        select (jsonb_populate_record(r, jsonb_build_object('id', nextval('shared_id'), 'batch_id',
          (select id from certificate_batch where code = '%2$s')))).*
        from certificate_batch_row r join certificate_batch b on b.id = r.batch_id
        where b.code = '%1$s' order by r.id
        """
            .formatted(earlier, code));
    return path.replace(earlier, code);
  }

  private static void signed(String signer, String path) {
    ExamSeason.done(season.who(signer).post(path + "/issue", null));
  }

  private static JsonNode issued(String who, String path) {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
    while (true) {
      JsonNode batch = ExamSeason.done(season.who(who).get(path));
      if (batch.at("/batch/state").asText().equals("ISSUED")) {
        assertEquals(0, batch.at("/batch/failed").asInt(), batch.toString());
        return batch;
      }
      assertTrue(System.nanoTime() < until, batch::toString);
    }
  }

  private static String outcome(JsonNode batch, String name) {
    for (JsonNode row : batch.path("rows")) {
      if (row.path("name").asText().equals(name)) {
        return row.path("state").asText() + " " + row.at("/reasons/0/code").asText();
      }
    }
    throw new AssertionError(name + " is not on " + batch);
  }

  private static String state(String number) {
    return ExamSeason.done(season.who("hr-reviewer").get("/certificates/" + number))
        .path("state")
        .asText();
  }

  private static List<String> certificatesOf(String name) {
    return Tables.column(
        database(),
        "select c.number from certificate_certificate c join identity_person p on p.id ="
            + " c.person_id where p.name = ?",
        name);
  }

  // Every serial of every series stands in the register, used or void.
  private static void noNumberWithoutItsFate() {
    assertEquals(
        List.of(),
        Tables.column(
            database(),
            "select s.series from certificate_series s where s.last <> (select count(*) from"
                + " certificate_number n where n.series = s.series and n.fate in ('USED', 'VOID'))"));
  }

  private static String rows(String what, String mark) {
    return "select "
        + what
        + " from certificate_batch_row where person_id in (select id from identity_person"
        + " where code like '"
        + mark
        + "%')";
  }

  private static long count(String of, String mark) {
    return Long.parseLong(
        Tables.column(
                database(), "select count(*) from " + of + " where p.code like '" + mark + "%'")
            .get(0));
  }

  private static Database database() {
    return season.database();
  }
}
