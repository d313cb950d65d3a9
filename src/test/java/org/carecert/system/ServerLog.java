package org.carecert.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a house's server writes into its log from now on. */
final class ServerLog {
  private final Path file;
  private final long from;

  ServerLog(Path file) {
    this.file = file;
    this.from = file.toFile().length();
  }

  /** Its errors; empty if there are none. */
  String complaints() {
    try {
      byte[] log = Files.readAllBytes(file);
      return new String(log, (int) from, log.length - (int) from, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.contains(" SEVERE ") || line.contains(" ERROR ["))
          // A library that cannot give memory back early says so once.
          .filter(line -> !line.contains("Unmapping is not supported"))
          .limit(20)
          .reduce("", (lines, line) -> lines + line + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
