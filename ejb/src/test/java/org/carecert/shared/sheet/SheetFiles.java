package org.carecert.shared.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Files that the tests read. */
public final class SheetFiles {
  private SheetFiles() {}

  /** A roster of the test resources. */
  public static byte[] roster(String name) {
    try (InputStream in = SheetFiles.class.getResourceAsStream("/rosters/" + name)) {
      if (in == null) {
        throw new IllegalStateException(name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
