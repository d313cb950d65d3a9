package org.carecert.system;

import static org.carecert.system.ExamDay.done;
import static org.carecert.system.ExamDay.refused;
import static org.carecert.system.ExamDay.who;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.carecert.launch.DemoPhoto;
import org.carecert.system.story.Course;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Assessors mark from tablets: each for himself, over lines that lose, double and turn things
 * round.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TabletIT {
  private static final String DAY = "2026-09-23";

  private static CityClock clock;
  private static String session = "";
  private static String path = "";
  private static String first = "";
  private static String second = "";

  @BeforeAll
  static void open() {
    // At the true time, like the others.
    List.of("assessor-2", "assessor-3", "evaluator-2").forEach(Caller::as);
    clock = CityClock.at("2026-05-11 09:00", ExamDay.ACCOUNTS);
    session = ExamDay.session(clock, "考评平板", DAY);
    path = "/exam/sessions/" + session;
    first = ExamDay.admission("candidate-1", session);
    second = ExamDay.admission("candidate-4", session);
  }

  @AfterAll
  static void close() {
    clock.close();
  }

  private static String points(
      String code, @Nullable String follows, String criterion, int points) {
    return """
    {"code":"%s","follows":%s,"admission":"%s","station":"P1","criterion":"%s","points":%d}"""
        .formatted(code, follows == null ? null : '"' + follows + '"', first, criterion, points);
  }

  private static String rating(String code, @Nullable String follows, String rating) {
    return """
    {"code":"%s","follows":%s,"admission":"%s","station":"P1","rating":"%s"}"""
        .formatted(code, follows == null ? null : '"' + follows + '"', first, rating);
  }

  private static Caller.Answer give(String assessor, String body) {
    return who(assessor).post(path + "/tablet/entries", body);
  }

  private static JsonNode sheet(String assessor) {
    return done(who(assessor).get(path + "/tablet"));
  }

  @Test
  @Order(1)
  void before_the_session_opens_nothing_is_taken_and_the_server_says_so() {
    clock.moves("2026-08-11 09:00");
    assertFalse(sheet("assessor-1").path("open").asBoolean());
    refused("409 WINDOW_CLOSED", give("assessor-1", points("early-001", null, "P1-1", 3)));
    clock.moves(DAY + " 09:10");
    assertTrue(sheet("assessor-1").path("open").asBoolean());
  }

  @Test
  @Order(2)
  void candidates_come_in_the_order_of_the_lot() {
    JsonNode turns = done(who("evaluator-1").get(path + "/stations/rotation")).path("turns");
    JsonNode candidates = sheet("assessor-1").path("candidates");
    assertEquals(2, candidates.size());
    for (int i = 0; i < candidates.size(); i++) {
      assertEquals(turns.get(i).path("seat").asInt(), candidates.get(i).path("seat").asInt());
      assertEquals(turns.get(i).path("stations"), candidates.get(i).path("way"));
    }
  }

  @Test
  @Order(3)
  void what_is_sent_twice_is_taken_once_under_the_same_number() {
    JsonNode taken = done(give("assessor-1", points("same-0001", null, "P1-1", 3)));
    assertEquals(1, taken.path("seq").asInt());
    assertTrue(taken.path("mark").isNull(), "criteria are still missing");
    assertEquals(taken, done(give("assessor-1", points("same-0001", null, "P1-1", 3))));
    refused("409 ENTRY_CODE_USED", give("assessor-1", points("same-0001", null, "P1-1", 4)));
    assertEquals(1, sheet("assessor-1").path("entries").size());
  }

  @Test
  @Order(4)
  void a_second_tablet_of_the_same_assessor_overwrites_nothing_that_it_did_not_see() {
    done(give("assessor-1", points("moved-001", "same-0001", "P1-1", 5)));
    Caller.Answer late = give("assessor-1", points("moved-002", "same-0001", "P1-1", 8));
    refused("409 MARK_MOVED", late);
    assertTrue(late.text().contains("“5”（第 2 号）"), late.text());
    assertEquals(5, entry("assessor-1", "P1-1").path("points").asInt());
    done(give("assessor-1", points("moved-003", "moved-001", "P1-1", 8)));
    // The first of all comes once more, from a line that had kept it.
    done(give("assessor-1", points("same-0001", null, "P1-1", 3)));
    assertEquals(8, entry("assessor-1", "P1-1").path("points").asInt());
  }

  private static JsonNode entry(String assessor, String criterion) {
    for (JsonNode entry : sheet(assessor).path("entries")) {
      if (entry.path("criterion").asText().equals(criterion)) {
        return entry;
      }
    }
    throw new AssertionError("nothing at " + criterion);
  }

  @Test
  @Order(5)
  void nobody_sees_or_touches_what_another_gave() {
    assertEquals(0, sheet("assessor-2").path("entries").size());
    refused("409 MARK_MOVED", give("assessor-2", points("other-001", "moved-003", "P1-1", 1)));
    // A code of another one is nobody's business: it names an entry of one's own.
    assertEquals(
        1, done(give("assessor-2", points("same-0001", null, "P1-1", 2))).path("seq").asInt());
    assertEquals(8, entry("assessor-1", "P1-1").path("points").asInt());
    assertEquals(2, entry("assessor-2", "P1-1").path("points").asInt());
    refused("403 FORBIDDEN", who("evaluator-1").get(path + "/tablet"));
  }

  @Test
  @Order(5)
  void who_does_not_assess_the_session_finds_nothing_there() {
    Caller stranger = stranger();
    refused("404 NOT_FOUND", stranger.get(path + "/tablet"));
    refused("404 NOT_FOUND", stranger.get(path + "/photos"));
    refused(
        "404 NOT_FOUND",
        stranger.post(path + "/tablet/entries", points("other-002", null, "P1-1", 1)));
    refused(
        "404 NOT_FOUND",
        stranger.call(
            "PUT",
            path + "/photos/other-003?admission=" + first + "&station=P1",
            "image/png",
            DemoPhoto.png(1)));
  }

  /** An assessor of another session. */
  private static Caller stranger() {
    for (JsonNode body : done(who("admin").get("/bodies"))) {
      if (body.path("kind").asText().equals("EVALUATION_ORGANISATION")) {
        done(
            who("admin")
                .post(
                    "/bodies/" + body.path("code").asText() + "/accounts",
                    "{\"username\":\"assessor-alone\",\"displayName\":\"外场考评员\","
                        + "\"roles\":[\"ASSESSOR\"],\"password\":\"good-pass-123\"}"));
        break;
      }
    }
    return Caller.fresh("assessor-alone", "good-pass-123");
  }

  @Test
  @Order(6)
  void what_is_not_on_the_sheet_is_refused_with_its_reason() {
    refused("422 CRITERION_INVALID", give("assessor-1", points("wrong-001", null, "P1-2", 9)));
    refused("422 CRITERION_INVALID", give("assessor-1", points("wrong-002", null, "P9-9", 0)));
    refused("422 FIELD_INVALID", give("assessor-1", points("../x", null, "P1-2", 1)));
    refused(
        "422 FIELD_MISSING",
        give(
            "assessor-1",
            "{\"code\":\"wrong-003\",\"admission\":\"%s\",\"station\":\"P1\"}".formatted(first)));
  }

  /** Everything is sent in any order, some of it twice, until all of it is taken. */
  @Test
  @Order(7)
  void a_whole_sheet_arrives_whatever_the_line_does_and_a_mark_stands_on_it() {
    Random random = new Random(7);
    List<String> waiting = new ArrayList<>();
    int sum = 8;
    JsonNode criteria = Course.practical().path("stations").get(0).path("criteria");
    for (int i = 1; i < criteria.size(); i++) {
      String criterion = criteria.get(i).path("code").asText();
      int most = criteria.get(i).path("max").asInt();
      waiting.add(points("whole-00" + i, null, criterion, 1));
      waiting.add(points("whole-10" + i, "whole-00" + i, criterion, most));
      sum += most;
    }
    waiting.add(rating("rated-001", null, "SOUND"));
    int calls = 0;
    while (!waiting.isEmpty()) {
      Collections.shuffle(waiting, random);
      Caller.Answer answer = give("assessor-1", waiting.get(0));
      calls++;
      if (answer.status() == 200 && random.nextInt(3) > 0) {
        waiting.remove(0);
      } else if (answer.status() != 200) {
        refused("409 MARK_MOVED", answer);
      }
      assertTrue(calls < 500, "it comes to an end");
    }
    for (int i = 1; i < criteria.size(); i++) {
      assertEquals(
          criteria.get(i).path("max").asInt(),
          entry("assessor-1", criteria.get(i).path("code").asText()).path("points").asInt());
    }
    JsonNode row = row("assessor-1");
    int points = 0;
    for (JsonNode each : row.at("/marks/P1/byCriterion")) {
      points += each.asInt();
    }
    assertEquals(sum, points);
    assertEquals("SOUND", row.at("/ratings/P1").asText());
  }

  private static JsonNode row(String assessor) {
    for (JsonNode row : done(who(assessor).get(path + "/marks")).path("candidates")) {
      if (row.path("admission").asText().equals(first)) {
        return row;
      }
    }
    throw new AssertionError("not a candidate");
  }

  @Test
  @Order(8)
  void a_rating_makes_a_new_version_and_never_another_sum() {
    List<String> before = versions();
    done(give("assessor-1", rating("rated-002", "rated-001", "UNABLE")));
    List<String> after = versions();
    assertEquals(before, after.subList(0, before.size()), "former versions stay as they were");
    assertEquals(before.size() + 1, after.size());
    assertEquals(
        before.get(before.size() - 1).split(" ")[1], after.get(before.size()).split(" ")[1]);
    assertTrue(after.get(before.size()).endsWith("UNABLE"), after.toString());
    assertEquals(
        List.of("0"),
        Tables.column(
            "select count(*) from exam_mark where rating is not null and part = 'THEORY'"));
  }

  private static List<String> versions() {
    return Tables.column(
        "select m.version || ' ' || m.points || ' ' || coalesce(m.rating, '') from exam_mark m join"
            + " exam_session s on s.id = m.session_id join exam_admission a on a.session_id = s.id"
            + " and a.person_id = m.person_id where a.code = '"
            + first
            + "' and m.station = 'P1' order by m.version");
  }

  @Test
  @Order(9)
  void a_sheet_given_as_a_whole_is_seen_on_the_tablet_and_goes_on_there() {
    String body = "{\"admission\":\"%s\",\"station\":\"P1\",\"points\":{%s},\"rating\":\"WEAK\"}";
    StringBuilder points = new StringBuilder();
    for (JsonNode each : Course.practical().path("stations").get(0).path("criteria")) {
      points.append(points.length() == 0 ? "" : ",");
      points.append('"').append(each.path("code").asText()).append("\":2");
    }
    done(who("assessor-2").post(path + "/marks", body.formatted(second, points)));
    JsonNode entries = sheet("assessor-2").path("entries");
    int seen = 0;
    String code = "";
    for (JsonNode entry : entries) {
      if (entry.path("admission").asText().equals(second)) {
        seen++;
        code = entry.path("criterion").asText().equals("P1-1") ? entry.path("code").asText() : code;
      }
    }
    assertEquals(8, seen, "seven criteria and a rating");
    String next = points("after-001", code, "P1-1", 1).replace(first, second);
    assertEquals(2, done(give("assessor-2", next)).path("mark").asInt());
  }

  @Test
  @Order(10)
  void the_severity_report_sets_ratings_beside_sums() {
    JsonNode report = done(who("evaluator-1").get(path + "/stations/severity"));
    assertEquals(0, report.size(), "nobody stands beside another yet");
    StringBuilder points = new StringBuilder();
    for (JsonNode each : Course.practical().path("stations").get(0).path("criteria")) {
      points.append(points.length() == 0 ? "" : ",");
      points.append('"').append(each.path("code").asText()).append("\":0");
    }
    String body =
        "{\"admission\":\"%s\",\"station\":\"P1\",\"points\":{%s},\"rating\":\"OUTSTANDING\"}";
    done(who("assessor-2").post(path + "/marks", body.formatted(first, points)));
    JsonNode lines = done(who("evaluator-1").get(path + "/stations/severity"));
    assertEquals(2, lines.size());
    JsonNode harsh =
        lines.get(0).path("points").asText().startsWith("-") ? lines.get(0) : lines.get(1);
    assertEquals("4.0", harsh.path("steps").asText(), "praises what he gives nothing for");
    assertEquals(1, harsh.path("pairs").asInt());
    assertEquals(1, harsh.path("reversed").asInt());
  }

  @Test
  @Order(11)
  void a_photo_is_kept_bare_with_its_hash_and_seen_by_who_decides_and_by_nobody_else() {
    byte[] sent = DemoPhoto.png(3);
    JsonNode taken = done(photo("assessor-1", "photo-0001", sent));
    assertEquals(1, taken.size());
    assertEquals(taken, done(photo("assessor-1", "photo-0001", sent)));
    refused("409 ENTRY_CODE_USED", photo("assessor-1", "photo-0001", DemoPhoto.png(4)));
    refused("409 ENTRY_CODE_USED", photo("assessor-2", "photo-0001", sent));
    refused(
        "422 PICTURE_INVALID",
        photo("assessor-1", "photo-0002", "<svg/>".getBytes(StandardCharsets.UTF_8)));
    String one = path + "/photos/photo-0001";
    Caller.Answer seen = who("assessor-1").get(one);
    assertEquals("200 image/jpeg", seen.status() + " " + seen.type());
    assertEquals(
        List.of(taken.get(0).path("digest").asText()),
        Tables.column(
            "select encode(sha256(content), 'hex') from exam_photo_content c join exam_photo p on"
                + " p.id = c.photo_id where p.code = 'photo-0001'"));
    assertEquals(0, done(who("assessor-2").get(path + "/photos")).size());
    refused("404 NOT_FOUND", who("assessor-2").get(one));
    refused("404 NOT_FOUND", who("evaluator-2").get(one));
    assertEquals(1, done(who("evaluator-1").get(path + "/photos")).size());
    assertEquals(seen.body().length, who("evaluator-1").get(one).body().length);
  }

  private static Caller.Answer photo(String assessor, String code, byte[] sent) {
    String query = "?admission=" + first + "&station=P1";
    return who(assessor).call("PUT", path + "/photos/" + code + query, "image/png", sent);
  }

  @Test
  @Order(12)
  void a_photo_is_withdrawn_with_a_reason_by_who_took_it_and_stays() {
    String withdrawal = path + "/photos/photo-0001/withdrawal";
    refused("404 NOT_FOUND", who("assessor-2").post(withdrawal, "{\"reason\":\"模糊\"}"));
    refused("422 FIELD_MISSING", who("assessor-1").post(withdrawal, "{\"reason\":\" \"}"));
    JsonNode after = done(who("assessor-1").post(withdrawal, "{\"reason\":\"模糊\"}"));
    assertEquals("模糊", after.get(0).path("withdrawn").asText());
    refused("409 PHOTO_WITHDRAWN", who("assessor-1").post(withdrawal, "{\"reason\":\"再次\"}"));
    assertEquals(200, who("evaluator-1").get(path + "/photos/photo-0001").status());
    kept("delete from exam_photo where code = 'photo-0001'");
  }

  @Test
  @Order(13)
  void nothing_that_was_given_is_ever_changed() {
    assertNotEquals(List.of("0"), Tables.column("select count(*) from exam_station_entry"));
    kept("update exam_station_entry set waited_seconds = 1");
    kept("update exam_mark set given_at = given_at where part = 'PRACTICAL'");
    kept("delete from exam_photo_withdrawal");
  }

  @Test
  @Order(14)
  void once_all_have_marked_and_are_too_far_apart_no_point_moves_any_more() {
    StringBuilder most = new StringBuilder();
    String code = "";
    for (JsonNode each : Course.practical().path("stations").get(0).path("criteria")) {
      code = each.path("code").asText();
      most.append(most.length() == 0 ? "" : ",");
      most.append('"').append(code).append("\":").append(each.path("max").asInt());
    }
    String body = "{\"admission\":\"%s\",\"station\":\"P1\",\"points\":{%s}}";
    done(who("assessor-3").post(path + "/marks", body.formatted(first, most)));
    List<String> before = versions();
    assertEquals(1, apart(), "the lead sees the points of all, and has not decided");
    refused(
        "409 STATION_APART", who("assessor-2").post(path + "/marks", body.formatted(first, most)));
    for (String assessor : new String[] {"assessor-2", "assessor-3"}) {
      String there = entry(assessor, "P1-1").path("code").asText();
      refused("409 STATION_APART", give(assessor, points("apart-001", there, "P1-1", 1)));
    }
    assertEquals(before, versions(), "nobody has come nearer");
    assertEquals(1, apart());
    done(give("assessor-3", rating("apart-002", null, "SOUND")));
  }

  private static int apart() {
    int seen = 0;
    for (int assessor = 1; assessor <= 3; assessor++) {
      seen += done(who("assessor-" + assessor).get(path + "/stations/spreads")).size();
    }
    return seen;
  }

  /** What older marks were turned into when entries came holds for all that came since. */
  @Test
  @Order(15)
  void every_point_of_every_mark_that_counts_stands_as_an_entry() {
    String marks =
        " from exam_mark m, jsonb_each_text(m.detail::jsonb) with ordinality as c (key, value, no)"
            + " where m.part = 'PRACTICAL' and m.basis = '' and not exists (select 1 from exam_mark"
            + " n where n.session_id = m.session_id and n.person_id = m.person_id and n.part ="
            + " m.part and n.station = m.station and n.assessor_id = m.assessor_id and n.version >"
            + " m.version)";
    assertNotEquals(List.of("0"), Tables.column("select count(*)" + marks));
    assertEquals(
        List.of("0"),
        Tables.column(
            "select count(*)"
                + marks
                + " and not exists (select 1 from exam_station_entry e where e.session_id ="
                + " m.session_id and e.person_id = m.person_id and e.station = m.station and"
                + " e.assessor_id = m.assessor_id and e.criterion = c.key and e.points ="
                + " c.value::int)"));
  }

  @Test
  @Order(16)
  void what_was_taken_is_acknowledged_again_after_publication_and_nothing_new_is_taken() {
    Tables.run(
        "update exam_session set state = 'PUBLISHED', published_by = planned_by, published_at ="
            + " closes_at where code = '"
            + session
            + "'");
    assertEquals(
        1, done(give("assessor-1", points("same-0001", null, "P1-1", 3))).path("seq").asInt());
    refused("409 SESSION_CLOSED", give("assessor-1", points("late-0001", "moved-003", "P1-1", 1)));
    assertEquals(1, done(photo("assessor-1", "photo-0001", DemoPhoto.png(3))).size());
    refused("409 SESSION_CLOSED", photo("assessor-1", "photo-0009", DemoPhoto.png(1)));
  }

  @Test
  @Order(17)
  void the_lot_is_drawn_once_from_a_secret_seed_and_who_comes_later_moves_nobody()
      throws NoSuchAlgorithmException {
    String other = ExamDay.planned("抽签", "2026-10-14");
    String at = "/exam/sessions/" + other;
    String rotation = at + "/stations/rotation";
    Caller officer = who("evaluator-1");
    refused("409 NOBODY_ADMITTED", officer.post(rotation, null));
    admits(at, "南春实", "22249919910203404X");
    assertEquals("[]", done(officer.get(rotation)).path("turns").toString(), "not drawn yet");
    refused("404 NOT_FOUND", Caller.fresh("evaluator-2").post(rotation, null));
    JsonNode drawn = done(officer.post(rotation, null));
    assertEquals(1, drawn.at("/lot/seats").asInt());
    assertTrue(drawn.at("/lot/seed").isNull(), "secret until nobody may start any more");
    refused("409 LOT_DRAWN", officer.post(rotation, null));
    admits(at, "文晓丽", "22249919830211842X");
    for (String each : new String[] {"evaluator-1", "evaluator-1b"}) {
      done(who(each).post(at + "/releases", null));
    }
    JsonNode late = done(officer.get(rotation));
    assertEquals(drawn.path("lead"), late.path("lead"));
    assertEquals(drawn.path("lot"), late.path("lot"), "the release draws no second one");
    assertEquals(2, late.path("turns").size());
    assertTrue(late.path("turns").toString().contains(drawn.at("/turns/0").toString()));
    String lot = " exam_lot where session_id = (select id from exam_session where code = '%s')";
    kept("delete from" + lot.formatted(other));
    kept("update exam_lot set seed = 'another seed' where seed is not null");
    kept(
        "insert into exam_lot (id, session_id, seed, seats, drawn_by, drawn_at) select -1, id,"
            + " 'foreseeable', 7, 1, now() from exam_session where code = '"
            + other
            + "'");
    clock.moves("2026-10-14 12:01");
    JsonNode shown = done(officer.get(rotation)).path("lot");
    assertEquals(shown.path("digest").asText(), sha256(shown.path("seed").asText()));
  }

  private static String sha256(String text) throws NoSuchAlgorithmException {
    return HexFormat.of()
        .formatHex(
            MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static void admits(String at, String name, String number) {
    String body =
        "{\"candidates\":[{\"name\":\"%s\",\"documentType\":\"RESIDENT_ID\",\"documentNumber\":\"%s\"}]}"
            .formatted(name, number);
    JsonNode report = done(who("evaluator-1").post(at + "/admissions", body));
    assertEquals(1, report.path("admitted").size(), report.toString());
  }

  private static void kept(String statement) {
    assertThrows(IllegalStateException.class, () -> Tables.run(statement));
  }
}
