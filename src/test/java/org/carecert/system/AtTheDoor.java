package org.carecert.system;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import java.util.function.Function;

/** What a session needs before anybody starts: two who watch it, and everybody seen at the door. */
public final class AtTheDoor {
  private AtTheDoor() {}

  /**
   * The city's clock: at the door people are seen on the day alone.
   *
   * @param back where it stands afterwards
   */
  record Clock(Consumer<String> moves, String back) {}

  /** The same before the day: in the morning of it everybody is seen, and the clock goes back. */
  static void ready(Function<String, Caller> who, String session, Clock clock) {
    watched(who, session);
    Caller officer = who.apply("evaluator-1");
    String opens = done(officer.get("/exam/sessions/" + session)).path("opensAt").asText();
    LocalDate day = Instant.parse(opens).atOffset(ZoneOffset.ofHours(8)).toLocalDate();
    clock.moves().accept(day + " 08:00");
    seen(officer, session);
    clock.moves().accept(clock.back());
  }

  /**
   * Names two new invigilators if nobody watches yet, and sees everybody's document; on the day.
   */
  static void ready(Function<String, Caller> who, String session) {
    watched(who, session);
    seen(who.apply("evaluator-1"), session);
  }

  private static void watched(Function<String, Caller> who, String session) {
    String path = "/exam/sessions/" + session;
    Caller officer = who.apply("evaluator-1");
    if (done(officer.get(path + "/invigilators")).isEmpty()) {
      String posts =
          "{\"invigilators\":[{\"username\":\"%s\"},{\"username\":\"%s\"}]}"
              .formatted(opened(who.apply("admin")), opened(who.apply("admin")));
      done(officer.put(path + "/invigilators", posts));
    }
  }

  /** Sees everybody's document. */
  static void seen(Caller officer, String session) {
    String path = "/exam/sessions/" + session;
    for (JsonNode seat : done(officer.get(path + "/seats"))) {
      String body =
          "{\"admission\":\"%s\",\"seen\":true}".formatted(seat.path("admission").asText());
      done(officer.post(path + "/identity-checks", body));
    }
  }

  /** Opens an invigilator's account; gives its name. */
  private static String opened(Caller admin) {
    String username = "door-" + Long.toString(System.nanoTime(), 36);
    done(
        admin.post(
            "/bodies/EVAL-1/accounts",
            "{\"username\":\"%s\",\"displayName\":\"监考员\",\"roles\":[\"INVIGILATOR\"],\"password\":\"good-pass-123\"}"
                .formatted(username)));
    return username;
  }

  private static JsonNode done(Caller.Answer answer) {
    assertTrue(answer.status() < 300, answer.text());
    return answer.json();
  }
}
