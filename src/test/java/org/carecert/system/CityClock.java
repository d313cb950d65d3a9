package org.carecert.system;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * The city's clock in the hands of a test; closing it sets the true time again. Who signed in at
 * the true time stays so on older days, and must sign in again on later ones.
 */
final class CityClock implements AutoCloseable {
  private boolean later;

  // Signed in before the clock moves: a token of an older day is of no use to other tests.
  private CityClock(String... usernames) {
    Caller.as("admin");
    List.of(usernames).forEach(Caller::as);
  }

  /** The clock at this minute in the city, for these accounts. */
  static CityClock at(String dayAndTime, String... usernames) {
    CityClock clock = new CityClock(usernames);
    clock.moves(dayAndTime);
    return clock;
  }

  /** The clock at this moment. */
  static CityClock at(Instant moment) {
    CityClock clock = new CityClock();
    clock.moves(moment);
    return clock;
  }

  /** Moves on to another minute. */
  void moves(String dayAndTime) {
    String[] parts = dayAndTime.split(" ", -1);
    moves(
        LocalDate.parse(parts[0])
            .atTime(LocalTime.parse(parts[1]))
            .toInstant(ZoneOffset.ofHours(8)));
  }

  private void moves(Instant moment) {
    put("{\"at\":\"" + moment + "\"}");
    later = moment.isAfter(Instant.now());
  }

  /** One of the accounts, signed in under this clock. */
  Caller caller(String username) {
    return later ? Caller.fresh(username) : Caller.as(username);
  }

  @Override
  public void close() {
    put("{}");
  }

  private void put(String body) {
    Caller.Answer answer = caller("admin").put("/demo/clock", body);
    if (answer.status() != 200) {
      throw new AssertionError(answer.text());
    }
  }
}
