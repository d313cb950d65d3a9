package org.carecert.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.carecert.launch.House;
import org.jspecify.annotations.Nullable;

/** The one house that all tests of the whole share; started by the first that asks. */
public final class TheHouse {
  private static @Nullable House house;
  private static @Nullable House hostile;

  private TheHouse() {}

  /**
   * The running house; one that already runs in the data folder {@code CARECERT_TEST_HOUSE} is used
   * as it is, for quick rounds while a test is written.
   */
  public static synchronized House get() {
    if (house == null) {
      @Nullable String running = System.getenv("CARECERT_TEST_HOUSE");
      house = running == null ? started() : running(Path.of(running));
    }
    return house;
  }

  /** A house of their own for tests whose input would disturb the others. */
  public static synchronized House forHostileInput() {
    if (hostile == null) {
      hostile = started();
    }
    return hostile;
  }

  /** A house that only its asker knows, and closes. */
  static House ofItsOwn() {
    return started();
  }

  /** The same with settings of its own. */
  static House ofItsOwn(Map<String, String> settings) {
    return started(settings);
  }

  private static House running(Path data) {
    try {
      return House.running(data);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static House started() {
    return started(Map.of());
  }

  private static House started(Map<String, String> settings) {
    try {
      Path data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "house");
      House started = House.start(Path.of("..").toAbsolutePath().normalize(), data, settings);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> close(started), "close the house"));
      Caller.as(started.address(), "admin").put("/demo/loaded", null);
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void close(House started) {
    try {
      started.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
