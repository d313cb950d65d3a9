package org.carecert.exam.domain;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 考场停顿: a time in which nobody of a hall could start: an outage, a pause, an end that was taken
 * back.
 *
 * @param to when it ended; none = it lasts
 */
public record HallStop(IncidentKind kind, Instant from, @Nullable Instant to) {
  private static final int MICROS = 1_000_000;

  /** What an incident meant for who sits on this seat; none = nothing. */
  public static Optional<HallStop> of(ExamIncident incident, int seat) {
    boolean stops =
        switch (incident.kind()) {
          case OUTAGE, PAUSE, END -> true;
          default -> false;
        };
    return stops && incident.place().meansSeat(seat)
        ? Optional.of(new HallStop(incident.kind(), incident.beganAt(), incident.endedAt()))
        : Optional.empty();
  }

  /**
   * Those that the database tells in one text: kind, begin and end in microseconds, a dash for one
   * that lasts, comma by comma.
   */
  public static List<HallStop> read(@Nullable String told) {
    return told == null ? List.of() : Arrays.stream(told.split(",")).map(HallStop::one).toList();
  }

  private static HallStop one(String told) {
    String[] parts = told.split(" ");
    return new HallStop(
        IncidentKind.valueOf(parts[0]),
        moment(parts[1]),
        parts[2].equals("-") ? null : moment(parts[2]));
  }

  private static Instant moment(String micros) {
    long all = Long.parseLong(micros);
    return Instant.ofEpochSecond(
        Math.floorDiv(all, MICROS), Math.floorMod(all, (long) MICROS) * 1_000L);
  }

  /** Whether it lasts. */
  public boolean lasts() {
    return to == null;
  }

  /** From when to when; to this moment if it lasts. */
  Span span(Instant now) {
    Instant end = to == null ? now : to;
    return new Span(from, end.isBefore(from) ? from : end);
  }
}
