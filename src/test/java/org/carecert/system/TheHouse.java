package org.carecert.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.carecert.launch.House;
import org.jspecify.annotations.Nullable;

/** The one house that all tests of the whole share; started by the first that asks. */
public final class TheHouse {
  private static @Nullable House house;

  private TheHouse() {}

  /** The running house. */
  public static synchronized House get() {
    if (house == null) {
      try {
        Path data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "house");
        House started = House.start(Path.of("..").toAbsolutePath().normalize(), data);
        Runtime.getRuntime().addShutdownHook(new Thread(started::close, "close the house"));
        Caller.as(started.address(), "admin").put("/demo/loaded", null);
        house = started;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return house;
  }
}
