package org.carecert.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A house that a launcher of its own runs, as an operator has it: with a database whose commits are
 * on the disk, and processes that can be killed.
 */
public final class LaunchedHouse implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 240;

  private final Path data;
  private final int port = Launcher.freePort();
  private final Map<String, String> settings;
  private Process launcher;

  private LaunchedHouse(Path data, Map<String, String> settings) throws IOException {
    this.data = data;
    this.settings = settings;
    this.launcher = launch();
  }

  /** Starts the house of this data folder and waits until it is ready. */
  public static LaunchedHouse of(Path data, Map<String, String> settings) throws Exception {
    LaunchedHouse house = new LaunchedHouse(data, settings);
    house.untilReady();
    return house;
  }

  /** Starts it once more, on the same port. */
  public void again() throws Exception {
    launcher = launch();
    untilReady();
  }

  /** The address, with a slash at the end. */
  public String address() {
    return "http://127.0.0.1:" + port + "/";
  }

  /** Its tables. */
  public Database database() throws IOException {
    return House.running(data).database();
  }

  /** Kills the server; its launcher ends by itself. */
  public void killServer() throws Exception {
    kill(handle(Files.readString(data.resolve("server.pid"))));
    if (!launcher.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new IllegalStateException("the launcher runs on alone");
    }
  }

  /** Kills the database and the launcher; the server is left without both. */
  public void killDatabase() throws Exception {
    ProcessHandle postmaster =
        handle(Files.readAllLines(data.resolve("pg/data/postmaster.pid")).get(0));
    var children = postmaster.descendants().toList();
    kill(postmaster);
    kill(launcher.toHandle());
    for (ProcessHandle child : children) {
      child.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
  }

  /** Kills the three in one moment. */
  public void killEverything() throws Exception {
    ProcessHandle server = handle(Files.readString(data.resolve("server.pid")));
    server.destroyForcibly();
    killDatabase();
    kill(server);
  }

  /** What the launcher said. */
  public String said() {
    try {
      return Files.readString(log(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    launcher.destroy();
    try {
      if (!launcher.waitFor(60, TimeUnit.SECONDS)) {
        launcher.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Process launch() throws IOException {
    Path target = Path.of("target").toAbsolutePath();
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin/java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            target.resolve("classes")
                + ":"
                + Files.readString(target.resolve("launcher.classpath")).strip(),
            Launcher.class.getName(),
            Path.of("..").toAbsolutePath().normalize().toString());
    builder.environment().put("CARECERT_DATA", data.toString());
    builder.environment().put("CARECERT_PORT", String.valueOf(port));
    builder.environment().putAll(settings);
    Files.deleteIfExists(log());
    return builder.redirectErrorStream(true).redirectOutput(log().toFile()).start();
  }

  private void untilReady() throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!said().contains("CareCert is ready")) {
      if (!launcher.isAlive() || System.nanoTime() > end) {
        throw new IllegalStateException(said());
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
  }

  private Path log() {
    return data.resolve("launched.log");
  }

  private static ProcessHandle handle(String pid) {
    return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
  }

  private static void kill(ProcessHandle process) throws Exception {
    process.destroyForcibly();
    process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }
}
