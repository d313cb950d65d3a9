package org.carecert.exam.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * 考务要求: what a session demands on its day.
 *
 * @param identity nobody starts before his identity was seen at the door
 * @param invigilators nobody starts before enough invigilators are named
 * @param entry nobody is admitted who meets none of the standard's entry conditions
 * @param waves in how many waves candidates start, by seat
 * @param waveSeconds from one wave to the next
 */
public record Conduct(
    boolean identity, boolean invigilators, boolean entry, int waves, int waveSeconds) {
  /** Nothing is demanded, and all start together. */
  public static final Conduct NONE = new Conduct(false, false, false, 1, 0);

  /** How long after the window opens this seat may start. */
  public Duration offset(int seat) {
    return Duration.ofSeconds((long) ((seat - 1) % waves) * waveSeconds);
  }

  /** The window of this seat: as long as everybody's, begun with its wave. */
  public Window window(Window session, int seat) {
    return new Window(session.opensAt().plus(offset(seat)), session.closesAt().plus(offset(seat)));
  }

  /** From when the session opens to when nobody may start any more: the end of the last wave. */
  public Window last(Window session) {
    return new Window(session.opensAt(), window(session, waves).closesAt());
  }

  /** When this seat may start. */
  public Instant startsAt(Window session, int seat) {
    return window(session, seat).opensAt();
  }
}
