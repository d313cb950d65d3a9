package org.carecert.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Answers as lines really bring them: in pieces, one behind the other, and from who has no right.
 */
class QuickLaneIT {
  private static final String DAY = "2026-10-15";

  private static CityClock clock;
  private static String token = "";
  private static int sequence;

  @BeforeAll
  static void open() {
    clock = CityClock.at("2026-05-11 09:00", ExamDay.ACCOUNTS);
    String session = ExamDay.session(clock, "快速收答", DAY);
    clock.moves(DAY + " 10:00");
    JsonNode attempt = ExamDay.start("candidate-1", session);
    token = attempt.path("token").asText();
    // The first one opens the lane.
    assertEquals(200, saved(save(token)).status());
  }

  @AfterAll
  static void close() {
    clock.close();
  }

  private record Told(int status, String head, JsonNode body) {
    String code() {
      return status + " " + body.at("/reasons/0/code").asText();
    }
  }

  @Test
  void a_call_that_comes_in_pieces_is_one_call() throws Exception {
    String call = save(token);
    int body = call.indexOf("\r\n\r\n") + 4;
    Told told = told(call.substring(0, 20), call.substring(20, body + 9), call.substring(body + 9));
    assertEquals(200, told.status(), told.toString());
    assertEquals(sequence, told.body().path("clientSeq").asInt());
    assertTrue(told.body().path("serverSeq").asLong() > 0, told.toString());
    for (String header :
        List.of(
            "Cache-Control: no-store",
            "X-Content-Type-Options: nosniff",
            "Content-Type: application/json",
            "default-src 'none'")) {
      assertTrue(told.head().contains(header), told.head());
    }
  }

  @Test
  void what_the_lane_does_not_take_is_refused_where_it_goes_on_whole_or_in_pieces()
      throws Exception {
    String call = save("false." + token);
    int body = call.indexOf("\r\n\r\n") + 4;
    for (Told told : List.of(told(call), told(call.substring(0, body), call.substring(body)))) {
      assertEquals("401 TOKEN_INVALID", told.code());
      assertTrue(told.head().contains("Content-Language: ko"), told.head());
    }
    assertEquals("400 MALFORMED", saved(call(token, "{\"itemNo\":1,")).code());
    assertEquals("422 FIELD_MISSING", saved(call(token, "{\"itemNo\":1}")).code());
    assertEquals("422 ANSWER_INVALID", saved(call(token, answer(1, "?"))).code());
    assertEquals("422 ITEM_UNKNOWN", saved(call(token, answer(199, "A"))).code());
    assertEquals(
        "415 UNSUPPORTED_MEDIA",
        saved(
                save(token)
                    .replace("application/json\r\nContent-Length", "text/plain\r\nContent-Length"))
            .code());
    assertEquals(
        "406 NOT_ACCEPTABLE",
        saved(save(token).replace("Accept: application/json", "Accept: text/html")).code());
    String longer = answer(1, "A") + " ".repeat(20_000);
    assertEquals(
        200, saved(call(token, longer)).status(), "too long for the lane, not for the call");
  }

  @Test
  void calls_behind_each_other_on_one_line_are_answered_in_their_order() throws Exception {
    String calls = save(token) + save("false." + token) + save(token);
    List<Told> told = tolds(3, calls);
    assertEquals(List.of(200, 401, 200), told.stream().map(Told::status).toList());
    assertEquals(sequence, told.get(2).body().path("clientSeq").asInt());
  }

  @Test
  void the_same_save_again_is_the_same_and_another_one_under_its_number_is_refused() {
    String call = save(token);
    JsonNode first = saved(call).body();
    assertEquals(first, saved(call).body());
    Told other = saved(call.replace("\"answer\":\"A\"", "\"answer\":\"B\""));
    assertEquals("409 SEQUENCE_USED", other.code());
    String said = other.body().path("title").asText();
    assertTrue(said.codePoints().anyMatch(c -> c >= 0xAC00 && c <= 0xD7A3), said);
    assertTrue(other.head().contains("Content-Language: ko"), other.head());
  }

  private static String answer(int item, String answer) {
    return "{\"itemNo\":%d,\"clientSeq\":%d,\"answer\":\"%s\"}".formatted(item, ++sequence, answer);
  }

  private static String save(String token) {
    return call(token, answer(1, "A"));
  }

  private static String call(String token, String body) {
    return "POST /api/v1/exam/answers HTTP/1.1\r\nHost: lane\r\nAccept: application/json\r\n"
        + "Accept-Language: ko\r\nAttempt-Token: "
        + token
        + "\r\nContent-Type: application/json\r\nContent-Length: "
        + body.length()
        + "\r\n\r\n"
        + body;
  }

  private static Told saved(String call) {
    try {
      return told(call);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Told told(String... pieces) throws IOException, InterruptedException {
    return tolds(1, pieces).get(0);
  }

  // Each piece some time after the one before, so that the server reads it by itself.
  private static List<Told> tolds(int count, String... pieces)
      throws IOException, InterruptedException {
    URI address = URI.create(TheHouse.get().address());
    try (Socket line = new Socket(address.getHost(), address.getPort())) {
      line.setSoTimeout(20_000);
      for (String piece : pieces) {
        Thread.sleep(pieces.length > 1 ? 300 : 0);
        line.getOutputStream().write(piece.getBytes(StandardCharsets.UTF_8));
        line.getOutputStream().flush();
      }
      List<Told> told = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        told.add(read(line.getInputStream()));
      }
      return told;
    }
  }

  private static Told read(InputStream answers) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      head.append((char) answers.read());
    }
    String length = head.toString().replaceFirst("(?s).*Content-Length: (\\d+).*", "$1");
    byte[] body = answers.readNBytes(Integer.parseInt(length));
    return new Told(
        Integer.parseInt(head.substring(9, 12)), head.toString(), Worker.JSON.readTree(body));
  }
}
