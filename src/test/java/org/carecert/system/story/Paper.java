package org.carecert.system.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Papers that leave the house. */
final class Paper {
  private Paper() {}

  /** The text of a PDF, as another program reads it. */
  static String text(byte[] pdf) {
    try {
      Path file = Files.createTempFile("story", ".pdf");
      Files.write(file, pdf);
      Process reading =
          new ProcessBuilder("pdftotext", "-layout", "-enc", "UTF-8", file.toString(), "-")
              .redirectErrorStream(true)
              .start();
      String text = new String(reading.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(0, reading.waitFor(), text);
      Files.delete(file);
      return text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
