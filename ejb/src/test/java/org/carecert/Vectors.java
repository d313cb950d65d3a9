package org.carecert;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the comma-separated vectors that the tests hold the product to. */
public final class Vectors {
  private Vectors() {}

  /** The lines of a file below {@code /vectors}, without the header. */
  public static List<String[]> of(String file, int columns) {
    try (InputStream in =
        Objects.requireNonNull(Vectors.class.getResourceAsStream("/vectors/" + file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split(",", columns))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
