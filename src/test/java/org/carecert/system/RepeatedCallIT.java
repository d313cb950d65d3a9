package org.carecert.system;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A creating call that is sent again with its {@code Idempotency-Key}. */
class RepeatedCallIT {
  private static final String PATH = "/registry/imports";

  private static String key() {
    return "again-" + System.nanoTime();
  }

  private static String people(int count) {
    return Worker.imported(
        IntStream.range(0, count).mapToObj(i -> Worker.caregiver("同时" + i)).toArray(Worker[]::new));
  }

  private static Caller.Answer send(Caller caller, String body, String key) {
    return caller.post(PATH, body, "Idempotency-Key", key);
  }

  private static String told(Caller.Answer answer) {
    return (answer.status() + " " + (answer.status() < 300 ? "" : answer.codes())).strip();
  }

  @Test
  void of_two_calls_at_once_one_is_done_and_the_other_hears_that_it_runs() {
    Caller clerk = Caller.as("hr-clerk");
    String body = people(600);
    String key = key();
    List<CompletableFuture<Caller.Answer>> calls =
        Stream.generate(() -> CompletableFuture.supplyAsync(() -> send(clerk, body, key)))
            .limit(2)
            .toList();
    List<Caller.Answer> answers = calls.stream().map(CompletableFuture::join).toList();
    assertEquals(
        List.of("201", "409 KEY_IN_USE"),
        answers.stream().map(RepeatedCallIT::told).sorted().toList());
    Caller.Answer done = answers.get(0).status() == 201 ? answers.get(0) : answers.get(1);
    assertEquals(600, done.json().path("accepted").asInt());
    assertArrayEquals(
        done.body(), send(clerk, body, key).body(), "the stored answer, byte for byte");
  }

  @Test
  void a_key_is_kept_for_24_hours_and_then_free() {
    String key = key();
    Instant first = Instant.now();
    assertEquals("201", told(send(Caller.as("hr-clerk"), people(1), key)));
    String other = people(1);
    try (CityClock clock = CityClock.at(first.plus(Duration.ofHours(24).minusMinutes(2)))) {
      assertEquals("422 KEY_USED_OTHERWISE", told(send(clock.caller("hr-clerk"), other, key)));
    }
    try (CityClock clock = CityClock.at(first.plus(Duration.ofHours(24).plusMinutes(2)))) {
      assertEquals("201", told(send(clock.caller("hr-clerk"), other, key)));
    }
  }

  @Test
  void a_refused_call_stored_nothing_and_may_be_mended_under_its_key() {
    Caller clerk = Caller.as("hr-clerk");
    String key = key();
    assertEquals("422 COUNT_OUT_OF_RANGE", told(send(clerk, "{\"workers\":[]}", key)));
    assertEquals("201", told(send(clerk, people(1), key)));
  }

  @Test
  void a_key_belongs_to_its_path_and_has_a_length() {
    Caller clerk = Caller.as("hr-clerk");
    String key = key();
    String body = people(1);
    assertEquals("201", told(send(clerk, body, key)));
    assertEquals(
        "422 KEY_USED_OTHERWISE",
        told(clerk.post("/subsidies/shortage-occupations", body, "Idempotency-Key", key)));
    assertEquals(422, send(clerk, body, "k".repeat(201)).status());
  }
}
