package org.carecert.system;

import static org.carecert.system.ExamDay.DAY;
import static org.carecert.system.ExamDay.done;
import static org.carecert.system.ExamDay.refused;
import static org.carecert.system.ExamDay.who;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A session that is paused, has an outage, is extended and ended by who watches it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ExamWatchIT {
  private static final String FIRST = "candidate-1";
  private static final String SECOND = "candidate-4";

  private static CityClock clock;
  private static String session = "";
  private static JsonNode first;
  private static JsonNode second;

  @BeforeAll
  static void open() {
    clock = CityClock.at("2026-05-11 09:00", ExamDay.ACCOUNTS);
    session = ExamDay.session(clock, "监考", DAY);
    clock.moves(DAY + " 09:05");
    first = ExamDay.start(FIRST, session);
    second = ExamDay.start(SECOND, session);
  }

  @AfterAll
  static void close() {
    clock.close();
  }

  private static Caller.Answer save(JsonNode attempt, int sequence, String... more) {
    String[] headers = Arrays.copyOf(more, more.length + 2);
    headers[more.length] = "Attempt-Token";
    headers[more.length + 1] = attempt.path("token").asText();
    return Caller.nobody()
        .post(
            "/exam/answers",
            "{\"itemNo\":1,\"clientSeq\":" + sequence + ",\"answer\":\"A\"}",
            headers);
  }

  private static JsonNode time(JsonNode attempt) {
    return done(
        Caller.nobody()
            .get(
                "/exam/attempts/" + attempt.path("attempt").asText() + "/time",
                "Attempt-Token",
                attempt.path("token").asText()));
  }

  private static Instant deadline(JsonNode attempt) {
    return Instant.parse(time(attempt).path("deadlineAt").asText());
  }

  private static Caller.Answer watch(String what, @Nullable String body) {
    return who("evaluator-1").post("/exam/sessions/" + session + "/" + what, body);
  }

  private static String outage(String from, String to) {
    return "{\"from\":\"%sT%s:00+08:00\",\"to\":\"%sT%s:00+08:00\",\"reason\":\"停电\"}"
        .formatted(DAY, from, DAY, to);
  }

  private static int seconds(JsonNode report, String candidate) {
    String admission = ExamDay.admission(candidate, session);
    for (JsonNode line : report.path("given")) {
      if (line.path("admission").asText().equals(admission)) {
        return line.path("seconds").asInt();
      }
    }
    throw new AssertionError(report.toString());
  }

  @Test
  @Order(1)
  void the_page_is_told_its_time_by_its_token_and_by_no_other() {
    assertEquals(
        Instant.parse(first.path("startedAt").asText()).plus(Duration.ofMinutes(90)),
        deadline(first));
    refused(
        "401 TOKEN_INVALID",
        Caller.nobody()
            .get(
                "/exam/attempts/" + first.path("attempt").asText() + "/time",
                "Attempt-Token",
                second.path("token").asText()));
  }

  @Test
  @Order(2)
  void a_pause_of_one_stops_his_answers_and_his_time_and_nobody_else_s() {
    assertEquals(200, save(first, 1).status());
    Instant before = deadline(first);
    Instant others = deadline(second);
    String one = "{\"admission\":\"%s\",\"reason\":\"身体不适\"}";
    done(watch("pauses", one.formatted(ExamDay.admission(FIRST, session))));
    refused("409 PAUSED", save(first, 2));
    refused(
        "409 PAUSED",
        Caller.nobody()
            .post(
                "/exam/attempts/" + first.path("attempt").asText() + "/hand-in",
                null,
                "Attempt-Token",
                first.path("token").asText()));
    assertEquals(200, save(second, 1).status());
    assertNotNull(time(first).path("pausedAt").textValue());
    clock.moves(DAY + " 09:17");
    JsonNode report = done(watch("resumptions", "{}"));
    int given = seconds(report, FIRST);
    assertTrue(given > 11 * 60 && given <= 12 * 60, report.toString());
    assertEquals(before.plusSeconds(given), deadline(first));
    assertEquals(others, deadline(second));
    assertEquals(200, save(first, 2).status(), "the same answer, kept by the page");
    refused("409 NOT_PAUSED", watch("resumptions", "{}"));
  }

  @Test
  @Order(3)
  void an_outage_gives_each_exactly_what_he_lost_and_only_once() {
    refused("422 SPAN_INVALID", watch("outages", outage("09:16", "09:40")));
    refused("422 SPAN_INVALID", watch("outages", outage("08:50", "09:10")));
    clock.moves(DAY + " 09:45");
    Instant before = deadline(second);
    JsonNode report = done(watch("outages", outage("09:20", "09:40")));
    assertEquals(1200, seconds(report, SECOND));
    assertEquals(before.plusSeconds(1200), deadline(second));
    String incident = report.path("incident").asText();
    JsonNode again = done(watch("outages/" + incident + "/restore", null));
    assertEquals(0, seconds(again, SECOND));
    JsonNode doubled = done(watch("outages", outage("09:20", "09:40")));
    assertEquals(0, seconds(doubled, SECOND), "the same time is lost once");
    JsonNode wider = done(watch("outages", outage("09:15", "09:42")));
    assertEquals(420, seconds(wider, SECOND));
    int alsoPaused = seconds(wider, FIRST);
    assertTrue(alsoPaused > 290 && alsoPaused <= 301, "till 09:17 he was paused: " + wider);
    refused("404 NOT_FOUND", watch("outages/none/restore", null));
  }

  @Test
  @Order(4)
  void whoever_comes_back_finds_the_same_start_and_what_was_given() {
    clock.moves(DAY + " 10:20");
    JsonNode again = ExamDay.start(FIRST, session);
    assertEquals(first.path("startedAt"), again.path("startedAt"));
    assertEquals(first.path("attempt"), again.path("attempt"));
    assertEquals(deadline(first), Instant.parse(again.path("deadlineAt").asText()));
  }

  @Test
  @Order(5)
  void an_extension_is_added_and_the_old_deadline_binds_nobody() {
    Instant before = deadline(first);
    done(watch("extensions", "{\"minutes\":10,\"reason\":\"补偿\"}"));
    assertEquals(before.plusSeconds(600), deadline(first));
    clock.moves(DAY + " 10:50");
    assertEquals(
        200, save(first, 3).status(), "after 10:35, when the paper alone would have ended");
    refused("422 FIELD_INVALID", watch("extensions", "{\"minutes\":181,\"reason\":\"过长\"}"));
  }

  @Test
  @Order(6)
  void who_ends_an_attempt_ends_it_with_its_receipt() {
    String one = "{\"admission\":\"%s\",\"reason\":\"违纪离场\"}";
    done(watch("endings", one.formatted(ExamDay.admission(FIRST, session))));
    refused("409 HANDED_IN", save(first, 4));
    JsonNode receipt = ExamDay.start(FIRST, session).path("receipt");
    assertEquals("OFFICER", receipt.path("finishedBy").asText());
    refused("409 NOBODY_SITS", watch("pauses", one.formatted(ExamDay.admission(FIRST, session))));
    refused("404 NOT_FOUND", watch("pauses", one.formatted("none")));
  }

  @Test
  @Order(7)
  void who_does_not_watch_the_session_does_not_find_it() {
    String body = "{\"reason\":\"试试\"}";
    for (String stranger : new String[] {"evaluator-2", "invigilator-1"}) {
      refused(
          "404 NOT_FOUND",
          Caller.fresh(stranger).post("/exam/sessions/" + session + "/pauses", body));
    }
  }

  private static JsonNode console(String username) {
    return done(who(username).get("/exam/sessions/" + session + "/console"));
  }

  private static JsonNode of(JsonNode console, String candidate) {
    String admission = ExamDay.admission(candidate, session);
    for (JsonNode line : console.path("candidates")) {
      if (line.path("admission").asText().equals(admission)) {
        return line;
      }
    }
    throw new AssertionError(console.toString());
  }

  private static void beats(String device) {
    done(
        Caller.nobody()
            .get(
                "/exam/attempts/" + second.path("attempt").asText() + "/time",
                "Attempt-Token",
                second.path("token").asText(),
                "Attempt-Device",
                device));
  }

  @Test
  @Order(8)
  void an_invigilator_who_is_named_sees_who_is_there_and_what_was_acknowledged() {
    Caller evaluator = who("evaluator-1");
    String path = "/exam/sessions/" + session + "/invigilators";
    refused(
        "422 INVIGILATOR_UNKNOWN",
        evaluator.put(path, "{\"invigilators\":[{\"username\":\"assessor-1\"}]}"));
    ArrayNode posts = (ArrayNode) done(evaluator.get(path));
    posts.addObject().put("username", "invigilator-1");
    done(evaluator.put(path, "{\"invigilators\":" + posts + "}"));
    refused("409 SESSION_BEGUN", evaluator.put(path, "{\"invigilators\":[]}"));
    long sequence = done(save(second, 2)).path("serverSeq").asLong();
    JsonNode line = of(console("invigilator-1"), SECOND);
    assertEquals("ANSWERING", line.path("presence").asText(), line.toString());
    assertEquals(sequence, line.path("lastServerSeq").asLong());
    assertEquals(1, line.path("answered").asInt());
    assertEquals("FINISHED", of(console("evaluator-1"), FIRST).path("presence").asText());
    int read = ListsReadIT.reads("exam.console", "exam_session", session).size();
    console("invigilator-1");
    assertEquals(read + 1, ListsReadIT.reads("exam.console", "exam_session", session).size());
  }

  @Test
  @Order(9)
  void a_second_device_is_told_as_a_signal_unless_the_candidate_was_let_move() {
    beats("aaaaaaaa-1");
    beats("aaaaaaaa-1");
    assertEquals(List.of(), signals());
    beats("bbbbbbbb-2");
    assertEquals(List.of("2"), signals());
    assertEquals(200, save(second, 3, "Attempt-Device", "bbbbbbbb-2").status(), "none turned away");
    String one = "{\"admission\":\"%s\",\"reason\":\"键盘损坏\"}";
    done(watch("moves", one.formatted(ExamDay.admission(SECOND, session))));
    done(watch("moves", one.formatted(ExamDay.admission(SECOND, session))));
    beats("cccccccc-3");
    beats("bbbbbbbb-2");
    assertEquals(List.of("2"), signals());
    refused(
        "422 DEVICE_INVALID",
        Caller.nobody()
            .get(
                "/exam/attempts/" + second.path("attempt").asText() + "/time",
                "Attempt-Token",
                second.path("token").asText(),
                "Attempt-Device",
                "<script>"));
  }

  private static List<String> signals() {
    List<String> reasons = new ArrayList<>();
    for (JsonNode incident : console("evaluator-1").path("incidents")) {
      if (incident.path("kind").asText().equals("SECOND_DEVICE")) {
        assertEquals("", incident.path("officer").asText());
        reasons.add(incident.path("reason").asText());
      }
    }
    return reasons;
  }

  @Test
  @Order(10)
  void the_console_is_pushed_to_the_page_of_who_watches() throws IOException {
    String address = "exam/console-events?session=" + session;
    assertEquals(404, Visitor.send(Visitor.as("evaluator-2").request(address)).statusCode());
    assertEquals(403, Visitor.send(Visitor.as("candidate-1").request(address)).statusCode());
    Visitor invigilator = Visitor.as("invigilator-1");
    Document page = invigilator.page("exam/console.xhtml?session=" + session);
    assertEquals(2, page.select("#candidates tbody tr").size(), page.text());
    try (BufferedReader events =
        new BufferedReader(
            new InputStreamReader(
                Visitor.send(invigilator.request(address)).bodyStream(), StandardCharsets.UTF_8))) {
      String sits = of(next(events), SECOND).path("presence").asText();
      assertTrue(Set.of("ANSWERING", "PRESENT").contains(sits), sits);
      String one = "{\"admission\":\"%s\",\"reason\":\"休息\"}";
      done(watch("pauses", one.formatted(ExamDay.admission(SECOND, session))));
      JsonNode told = next(events);
      for (int i = 0; i < 5 && !of(told, SECOND).path("presence").asText().equals("PAUSED"); i++) {
        told = next(events);
      }
      assertEquals("PAUSED", of(told, SECOND).path("presence").asText());
      assertEquals("PAUSE", told.at("/incidents/0/kind").asText());
    }
    done(watch("resumptions", "{}"));
  }

  @Test
  @Order(11)
  void a_paper_that_the_bell_took_in_an_outage_is_given_back_with_the_time_that_was_left() {
    String day = "2026-08-19";
    String other = ExamDay.session(clock, "停电", day);
    clock.moves(day + " 09:05");
    JsonNode attempt = ExamDay.start(FIRST, other);
    assertEquals(200, save(attempt, 1).status());
    String path = "/exam/sessions/" + other;
    String one =
        "{\"admission\":\"%s\",\"reason\":\"停电\"}".formatted(ExamDay.admission(FIRST, other));
    clock.moves(day + " 10:50");
    refused("409 NOT_COLLECTED", who("evaluator-1").post(path + "/reopenings", one));
    JsonNode first = handedIn(attempt);
    assertEquals("BELL", first.path("finishedBy").asText());
    refused("409 NOT_COLLECTED", who("evaluator-1").post(path + "/reopenings", one));
    String absent = ExamDay.admission(SECOND, other);
    String afterwards =
        "{\"from\":\"%s\",\"to\":\"%sT10:50:00+08:00\",\"reason\":\"停电\"}"
            .formatted(attempt.path("deadlineAt").asText(), day);
    JsonNode none = done(who("evaluator-1").post(path + "/outages", afterwards));
    assertEquals(0, none.path("collected").size(), "his time was up when it began");
    refused("409 NOT_COLLECTED", who("evaluator-1").post(path + "/reopenings", one));
    String his = outage("10:20", "10:50").replace(DAY, day);
    String of = his.replace("}", ",\"admission\":\"" + absent + "\"}");
    JsonNode waiting = done(who("evaluator-1").post(path + "/outages", of));
    assertEquals(0, waiting.path("given").size() + waiting.path("collected").size(), "his seat's");
    JsonNode declared =
        done(who("evaluator-1").post(path + "/outages", his.replace("}", ",\"room\":1}")));
    assertEquals(0, declared.path("given").size(), "nobody of the room sits any more");
    assertEquals(ExamDay.admission(FIRST, other), declared.at("/collected/0").asText());
    refused("409 LATE", save(attempt, 2));
    done(who("evaluator-1").post(path + "/reopenings", one));
    Duration left =
        Duration.between(
            Instant.parse(time(attempt).path("serverTime").asText()), deadline(attempt));
    assertTrue(left.toSeconds() > 14 * 60 && left.toSeconds() < 16 * 60, left.toString());
    assertEquals(200, save(attempt, 2).status());
    JsonNode again = handedIn(attempt);
    assertEquals("CANDIDATE", again.path("finishedBy").asText());
    assertNotEquals(first.path("digest"), again.path("digest"));
    assertEquals(
        List.of("1 true", "2 false", "3 true"),
        Tables.column(
            "select m.version || ' ' || m.counts from exam_mark m join exam_session s on s.id = m.session_id"
                + " where s.code = ? and m.part = 'THEORY' order by m.version",
            other));
    refused("409 NOT_COLLECTED", who("evaluator-1").post(path + "/reopenings", one));
  }

  private static JsonNode handedIn(JsonNode attempt) {
    return done(
        Caller.nobody()
            .post(
                "/exam/attempts/" + attempt.path("attempt").asText() + "/hand-in",
                null,
                "Attempt-Token",
                attempt.path("token").asText()));
  }

  private static JsonNode next(BufferedReader events) throws IOException {
    for (String line = events.readLine(); line != null; line = events.readLine()) {
      if (line.startsWith("data: ")) {
        return Worker.JSON.readTree(line.substring(6));
      }
    }
    throw new AssertionError("the stream ended");
  }
}
