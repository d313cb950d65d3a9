package org.carecert.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.carecert.launch.Database;
import org.carecert.launch.House;
import org.carecert.launch.Launcher;

/** A house as a user starts it, by the launcher, again and again on one port. */
final class Launched implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 600;

  final Path data;
  final int port;
  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, String> settings;
  private Process launcher;

  Launched(Path data) throws Exception {
    this(data, Map.of());
  }

  /** With these settings besides. */
  Launched(Path data, Map<String, String> settings) throws Exception {
    this.data = data;
    this.settings = settings;
    Files.createDirectories(data);
    try (ServerSocket free = new ServerSocket(0)) {
      this.port = free.getLocalPort();
    }
    start();
  }

  /** Its tables. */
  ExamHall hall() throws Exception {
    return new ExamHall(House.running(data), data);
  }

  /** Starts it and waits until it answers. */
  void start() throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin/java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Launcher.class.getName(),
            System.getProperty("carecert.project"));
    builder.environment().put("CARECERT_DATA", data.toString());
    builder.environment().put("CARECERT_PORT", String.valueOf(port));
    builder.environment().putAll(settings);
    builder.redirectErrorStream(true).redirectOutput(data.resolve("faults.log").toFile());
    launcher = builder.start();
    HttpRequest health =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/health")).build();
    long start = System.nanoTime();
    while (System.nanoTime() - start < TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS)) {
      try {
        HttpResponse<Void> answer = client.send(health, HttpResponse.BodyHandlers.discarding());
        if (answer.statusCode() == 200) {
          return;
        }
      } catch (IOException notYet) {
        if (!launcher.isAlive()) {
          throw new IllegalStateException(Files.readString(data.resolve("faults.log")));
        }
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    close();
    throw new IllegalStateException(Files.readString(data.resolve("faults.log")));
  }

  /** Which process is the server. */
  String server() throws IOException {
    return Files.readString(data.resolve("server.pid")).strip();
  }

  /** Kills the server. */
  void killServer() throws Exception {
    kill(server());
    launcher.waitFor();
  }

  /** Kills the database, and what started it. */
  void killDatabase() throws Exception {
    kill(Files.readAllLines(data.resolve("pg/data/postmaster.pid")).get(0));
    launcher.destroyForcibly();
    launcher.waitFor();
  }

  /**
   * Kills the database alone, under the living server, and starts it again where it was, as its
   * service would; what the postmaster leaves of its processes ends first, as they end by
   * themselves.
   */
  void killPostmaster() throws Exception {
    Path folder = data.resolve("pg");
    int databasePort = URI.create(House.running(data).database().url().substring(5)).getPort();
    ProcessHandle postmaster =
        ProcessHandle.of(
                Long.parseLong(
                    Files.readAllLines(folder.resolve("data/postmaster.pid")).get(0).strip()))
            .orElseThrow();
    List<ProcessHandle> left = postmaster.descendants().toList();
    postmaster.destroyForcibly();
    postmaster.onExit().get(30, TimeUnit.SECONDS);
    for (ProcessHandle one : left) {
      one.onExit().get(30, TimeUnit.SECONDS);
    }
    Database.start(folder, databasePort, true);
  }

  /** Ends it in order. */
  @Override
  public void close() {
    launcher.destroy();
    launcher.onExit().join();
  }

  private static void kill(String pid) throws Exception {
    ProcessHandle process = ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    process.destroyForcibly();
    process.onExit().get(30, TimeUnit.SECONDS);
  }
}
