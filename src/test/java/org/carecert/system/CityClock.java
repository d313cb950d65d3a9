package org.carecert.system;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

/** The city's clock in the hands of a test; closing it sets the true time again. */
final class CityClock implements AutoCloseable {
  private CityClock() {}

  /** The clock at this minute in the city; who is signed in must sign in again. */
  static CityClock at(String dayAndTime) {
    String[] parts = dayAndTime.split(" ", -1);
    return at(
        LocalDate.parse(parts[0])
            .atTime(LocalTime.parse(parts[1]))
            .toInstant(ZoneOffset.ofHours(8)));
  }

  /** The clock at this moment. */
  static CityClock at(Instant moment) {
    CityClock clock = new CityClock();
    clock.moves(moment);
    return clock;
  }

  /** Moves on to another minute. */
  void moves(String dayAndTime) {
    at(dayAndTime);
  }

  private void moves(Instant moment) {
    put("{\"at\":\"" + moment + "\"}");
  }

  @Override
  public void close() {
    put("{}");
  }

  private static void put(String body) {
    Caller.Answer answer = Caller.fresh("admin").put("/demo/clock", body);
    if (answer.status() != 200) {
      throw new AssertionError(answer.text());
    }
  }
}
