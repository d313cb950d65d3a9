package org.carecert.training.domain;

/**
 * 课时实际长度: how long a lesson really takes: its video as the file itself says, and the reading of its
 * text at a given speed. Online lessons count their real minutes, whatever the author would like
 * (DOMAIN §2, seed note; reading speed is a dated parameter, unconfirmed).
 *
 * @param videoSeconds the video's length, 0 without one
 * @param characters of the text
 * @param charactersPerMinute reading speed
 */
public record LessonLength(int videoSeconds, int characters, int charactersPerMinute) {

  /** The real length in seconds; at least one minute, so that every lesson can be measured. */
  public int seconds() {
    long reading = (characters * 60L + charactersPerMinute - 1) / charactersPerMinute;
    return Math.toIntExact(Math.max(60, videoSeconds + reading));
  }

  /** Whole minutes that are credited for so many seconds, never more than the author's figure. */
  public static int minutes(int seconds, int mostMinutes) {
    return Math.min(mostMinutes, Math.max(1, (seconds + 30) / 60));
  }
}
