package org.carecert.verifier;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * 给定文件: what the command line names.
 *
 * @param at for which moment lists of states are asked
 */
record Given(
    Path paper, Path trust, List<Path> status, Optional<Path> log, Locale language, Instant at) {
  /** Reads the arguments; nothing if they make no sense. */
  static Optional<Given> of(String... arguments) {
    Path paper = null;
    Path trust = null;
    Path log = null;
    List<Path> status = new ArrayList<>();
    Locale language = Locale.getDefault();
    Instant at = Instant.now();
    for (int i = 0; i < arguments.length; i++) {
      String name = arguments[i];
      if (!name.startsWith("--")) {
        if (paper != null) {
          return Optional.empty();
        }
        paper = Path.of(name);
      } else if (++i == arguments.length) {
        return Optional.empty();
      } else {
        switch (name) {
          case "--trust" -> trust = Path.of(arguments[i]);
          case "--status" -> status.add(Path.of(arguments[i]));
          case "--log" -> log = Path.of(arguments[i]);
          case "--language" -> language = Locale.forLanguageTag(arguments[i]);
          case "--at" -> at = OffsetDateTime.parse(arguments[i]).toInstant();
          default -> {
            return Optional.empty();
          }
        }
      }
    }
    return paper == null || trust == null
        ? Optional.empty()
        : Optional.of(new Given(paper, trust, status, Optional.ofNullable(log), language, at));
  }

  static JsonObject json(Path file) throws IOException {
    return json(Files.readAllBytes(file));
  }

  static JsonObject json(byte[] text) {
    try (JsonReader reader = Json.createReader(new ByteArrayInputStream(text))) {
      return reader.readObject();
    }
  }
}
