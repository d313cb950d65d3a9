package org.carecert.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * What was measured, as rows of a table: what, the figure, its limit in the same run, and what is
 * asked of it. A row is printed when it is known, and kept for the summary if there will be one.
 */
final class Figures {
  /** Names the file in which rows are kept. */
  static final String KEPT = "carecert.figures";

  private Figures() {}

  /** A row of which nothing is asked. */
  static void row(String what, String figure, String beside) throws IOException {
    row(what, figure, beside, "");
  }

  /** A row. */
  static void row(String what, String figure, String beside, String asked) throws IOException {
    String row = String.format("| %s | %s | %s | %s |", what, figure, beside, asked);
    System.out.println(row);
    String kept = System.getProperty(KEPT);
    if (kept != null) {
      Files.writeString(
          Path.of(kept), row + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
  }

  /** Whether a figure is as small as it should be. */
  static String atMost(double most, double figure) {
    return String.format("at most %s: %s", plain(most), kept(figure <= most));
  }

  /** Whether a figure is as great as it should be. */
  static String atLeast(double least, double figure) {
    return String.format("at least %s: %s", plain(least), kept(figure >= least));
  }

  /** Whether there is no fault. */
  static String none(String what, long faults) {
    return "no " + what + ": " + kept(faults == 0);
  }

  /** The whole table. */
  static void table(List<String> rows) {
    System.out.println("| what | figure | its limit in the same run | asked |");
    System.out.println("|---|---|---|---|");
    rows.forEach(System.out::println);
  }

  private static String kept(boolean kept) {
    return kept ? "kept" : "MISSED";
  }

  private static String plain(double number) {
    return number == Math.rint(number)
        ? String.valueOf((long) number)
        : String.format("%.2f", number);
  }
}
