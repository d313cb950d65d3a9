package org.carecert.shared;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * 模拟时钟跳变: for trials of what happens when the machine's clock jumps: what a file says, as {@code
 * PT1H}, is added to it, now and whenever the file changes. The file is named by {@code
 * CARECERT_CLOCK_JUMPS}; in demo mode only, and elsewhere the product does not start with it.
 */
final class ClockJumps {
  private static final Optional<Path> FILE = Settings.text("CARECERT_CLOCK_JUMPS").map(Path::of);

  private ClockJumps() {}

  /** Whether there is such a file. */
  static boolean wanted() {
    return FILE.isPresent();
  }

  /** What the machine's clock is said to show. */
  static Instant shown(Instant machine) {
    return FILE.isEmpty() || !Settings.demo() ? machine : machine.plus(said(FILE.get()));
  }

  private static Duration said(Path file) {
    try {
      return Duration.parse(Files.readString(file).strip());
    } catch (IOException | DateTimeParseException notThere) {
      return Duration.ZERO;
    }
  }
}
