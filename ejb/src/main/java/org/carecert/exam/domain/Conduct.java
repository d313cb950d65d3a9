package org.carecert.exam.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * 考务要求: what a session demands on its day. That enough invigilators are named before anybody
 * starts, and that who is admitted meets an entry condition, is the standard's and no session's
 * choice.
 *
 * @param identity nobody starts before his identity was seen at the door
 * @param waves in how many waves candidates start, by seat
 * @param waveSeconds from one wave to the next
 */
public record Conduct(boolean identity, int waves, int waveSeconds) {
  /** Of a new session: identity is seen, and all start together. */
  public static final Conduct USUAL = new Conduct(true, 1, 0);

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
