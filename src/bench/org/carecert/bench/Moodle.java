package org.carecert.bench;

/**
 * What Moodle 4.5.6, tuned, does on such a machine with eight calls at a time: the figures to be
 * compared with.
 */
final class Moodle {
  private static final double SAVES = 111;

  private Moodle() {}

  /** So many saves a second, as a multiple of its median. */
  static String saves(double perSecond) {
    return String.format(
        "%.0f saves/s = %.0f times Moodle's %.0f/s (80-121/s)",
        perSecond, perSecond / SAVES, SAVES);
  }

  /** So many starts a second beside its range. */
  static String starts(double perSecond) {
    return String.format(
        "%.0f starts/s = %.0f to %.0f times Moodle's 24-31/s",
        perSecond, perSecond / 31, perSecond / 24);
  }

  /** So many hand-ins a second beside its range. */
  static String handIns(double perSecond) {
    return String.format(
        "%.0f hand-ins/s = %.0f to %.0f times Moodle's 32-42/s",
        perSecond, perSecond / 42, perSecond / 32);
  }
}
