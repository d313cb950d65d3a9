package org.carecert.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The run command's launcher, as somebody at a terminal has it: interrupted, killed, started twice.
 */
class StoppedAndStartedIT {
  private static final long PATIENCE_SECONDS = 180;

  private final Path folder = folder();
  private final int port = Launcher.freePort();
  private final List<Process> launchers = new ArrayList<>();

  @AfterEach
  void end() throws Exception {
    for (Process launcher : launchers) {
      launcher.destroy();
      if (!launcher.waitFor(30, TimeUnit.SECONDS)) {
        launcher.destroyForcibly();
      }
    }
  }

  @Test
  void whatever_ends_server_or_database_the_next_start_is_whole_and_an_interrupt_stops_both()
      throws Exception {
    Path data = folder.resolve("data");
    Process first = start("first", data, port);
    String ready = until(first, "first", "CareCert is ready");
    assertTrue(ready.contains("http://127.0.0.1:" + port + "/"), ready);
    assertTrue(ready.contains("Stop with Ctrl-C"), ready);

    refused("other", folder.resolve("other"), port, "port " + port + " is taken");
    refused("twice", data, Launcher.freePort(), "already runs from this folder");

    kill(server(data));
    assertTrue(first.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "the launcher runs on alone");
    assertNotEquals(0, first.exitValue());
    assertTrue(said("first").contains("the server ended by itself"), said("first"));
    stoppedCleanly("first", data);

    Process second = start("second", data, port);
    until(second, "second", "CareCert is ready");
    kill(postmaster(data));
    kill(second.toHandle());

    Process third = start("third", data, port);
    until(third, "third", "CareCert is ready");
    ProcessHandle server = server(data);
    interrupt(third);
    assertTrue(third.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "Ctrl-C is not heard");
    stoppedCleanly("third", data);
    assertFalse(server.isAlive(), "the server runs on");
  }

  // PostgreSQL takes its mark away as the last thing of a stop in order.
  private void stoppedCleanly(String name, Path data) throws IOException {
    assertTrue(said(name).contains("[carecert] stopped"), said(name));
    assertFalse(Files.exists(data.resolve("pg/data/postmaster.pid")), "the database runs on");
  }

  @Test
  void a_port_that_is_none_is_told() throws Exception {
    refusedWith(Map.of("CARECERT_PORT", "eighty"), "CARECERT_PORT is \"eighty\"");
    refusedWith(Map.of("CARECERT_PORT", "70000"), "1 to 65535");
    refusedWith(Map.of("CARECERT_DB_PORT", "-1"), "CARECERT_DB_PORT is \"-1\"");
  }

  private void refused(String name, Path data, int itsPort, String sentence) throws Exception {
    Process launcher = start(name, data, itsPort);
    refused(launcher, name, sentence);
  }

  private void refusedWith(Map<String, String> settings, String sentence) throws Exception {
    refused(start("none", folder.resolve("none"), settings), "none", sentence);
  }

  // One sentence, the program's end, and nothing of its inside.
  private void refused(Process launcher, String name, String sentence) throws Exception {
    assertTrue(launcher.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "it does not end");
    assertEquals(1, launcher.exitValue());
    List<String> lines = said(name).lines().toList();
    assertEquals(1, lines.size(), said(name));
    assertTrue(lines.get(0).startsWith("CareCert cannot start: "), said(name));
    assertTrue(lines.get(0).contains(sentence), said(name));
  }

  private Process start(String name, Path data, int itsPort) throws IOException {
    return start(name, data, Map.of("CARECERT_PORT", String.valueOf(itsPort)));
  }

  private Process start(String name, Path data, Map<String, String> settings) throws IOException {
    Path target = Path.of("target").toAbsolutePath();
    ProcessBuilder builder =
        new ProcessBuilder(
            // A shell without job control starts its background programs deaf to an interrupt.
            "env",
            "--default-signal=INT",
            Path.of(System.getProperty("java.home"), "bin/java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            target.resolve("classes")
                + ":"
                + Files.readString(target.resolve("launcher.classpath")).strip(),
            Launcher.class.getName(),
            Path.of("..").toAbsolutePath().normalize().toString());
    builder.environment().put("CARECERT_DATA", data.toString());
    builder.environment().put("CARECERT_DEMO", "false");
    builder.environment().putAll(settings);
    builder.redirectErrorStream(true).redirectOutput(log(name).toFile());
    Process launcher = builder.start();
    launchers.add(launcher);
    return launcher;
  }

  private String until(Process launcher, String name, String words) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!said(name).contains(words)) {
      assertTrue(launcher.isAlive() && System.nanoTime() < end, said(name));
      Thread.sleep(200);
    }
    // What is printed with it follows at once.
    Thread.sleep(300);
    return said(name);
  }

  private String said(String name) throws IOException {
    return Files.readString(log(name), StandardCharsets.UTF_8);
  }

  private Path log(String name) {
    return folder.resolve(name + ".log");
  }

  private static ProcessHandle server(Path data) {
    return ProcessHandle.allProcesses()
        .filter(p -> p.info().command().orElse("").endsWith("java"))
        .filter(
            p ->
                p.info()
                    .commandLine()
                    .orElse("")
                    .contains("-Djboss.server.base.dir=" + data.resolve("server")))
        .findAny()
        .orElseThrow();
  }

  private static ProcessHandle postmaster(Path data) throws IOException {
    String pid = Files.readAllLines(data.resolve("pg/data/postmaster.pid")).get(0).strip();
    return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
  }

  private static void kill(ProcessHandle process) throws Exception {
    assertTrue(process.destroyForcibly());
    process.onExit().get(30, TimeUnit.SECONDS);
  }

  private static void interrupt(Process process) throws Exception {
    assertEquals(
        0, new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor());
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory(Path.of("target").toAbsolutePath(), "launched");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
