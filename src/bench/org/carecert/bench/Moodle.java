package org.carecert.bench;

/**
 * What Moodle 4.5.6, tuned, does on such a machine with eight calls at a time, as the task of this
 * product states it (section "Speed and faults"): stated there, not measured here.
 */
enum Moodle {
  SAVES("saves", "/s", 80, 121),
  SAVE_P99("p99 of a save", " ms", 110, 156),
  STARTS("starts", "/s", 24, 31),
  FIRST_PAGES("first pages", "/s", 17, 22),
  HAND_INS("hand-ins", "/s", 32, 42);

  /** The only one of these figures of which a median is stated. */
  static final double MEDIAN_OF_SAVES = 111;

  private final String what;
  private final String unit;
  private final double least;
  private final double most;

  Moodle(String what, String unit, double least, double most) {
    this.what = what;
    this.unit = unit;
    this.least = least;
    this.most = most;
  }

  /** Ours as a multiple of theirs, over the whole of their range. */
  String beside(double ours) {
    return String.format(
        "%s: %s%s = %s to %s times Moodle's %.0f-%.0f%s",
        what, rounded(ours), unit, rounded(ours / most), rounded(ours / least), least, most, unit);
  }

  private static String rounded(double number) {
    return String.format(number < 1 ? "%.3f" : number < 10 ? "%.1f" : "%.0f", number);
  }
}
