package org.carecert.system;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A signed PDF as a stranger's program (pdfsig) judges it. */
public final class SignedFile {
  private SignedFile() {}

  /** Fails unless it is signed as a whole, and its signature valid. */
  public static void valid(byte[] pdf) {
    String told = told(pdf);
    assertTrue(told.contains("Signature is Valid."), told);
    assertTrue(told.contains("Total document signed"), told);
  }

  private static String told(byte[] pdf) {
    try {
      Path file = Files.createTempFile("signed", ".pdf");
      Files.write(file, pdf);
      Process process =
          new ProcessBuilder("pdfsig", file.toString()).redirectErrorStream(true).start();
      String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      process.waitFor();
      Files.delete(file);
      return told;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
