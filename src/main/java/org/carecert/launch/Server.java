package org.carecert.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** The provisioned WildFly with the product in it, as a child process. */
final class Server implements AutoCloseable {
  /** The status of a product with everything loaded. */
  static final int READY = 200;

  private static final String PID_FILE = "server.pid";
  // Quick to start on two cores: little to collect and nothing compiled twice. A server that runs
  // for weeks is given its own (see the settings).
  private static final String JAVA_OPTS =
      String.join(
          " ",
          "-Xms1280m -Xmx1280m -Xmn768m -XX:MetaspaceSize=256m -XX:+UseParallelGC",
          "-XX:TieredStopAtLevel=1",
          "-Djava.net.preferIPv4Stack=true -Djava.awt.headless=true -Dfile.encoding=UTF-8");

  private static final String SERIAL_FILTER =
      "maxbytes=10485760;maxdepth=128;maxarray=100000;maxrefs=300000";

  private final Process process;
  private final Plan plan;
  private final int management;

  private Server(Process process, Plan plan, int management) {
    this.process = process;
    this.plan = plan;
    this.management = management;
  }

  /**
   * What to start.
   *
   * @param project the project's folder
   * @param data where data, keys and logs are
   * @param port the port for people and programs
   * @param settings settings of its own, by name; they win over those of the environment
   */
  record Plan(Path project, Path data, int port, Map<String, String> settings) {
    Plan {
      settings = Map.copyOf(settings);
    }

    Path home() {
      return project.resolve("ear/target/server");
    }

    Path base() {
      return data.resolve("server");
    }

    // Beside the data: who brings the data back from a back-up leaves this as it is.
    Path marks() {
      return data.resolveSibling(data.getFileName() + ".marks");
    }
  }

  static Server start(Plan plan, Database database) throws IOException {
    prepare(plan);
    int management = Launcher.freePort();
    ProcessBuilder builder = new ProcessBuilder(command(plan, management));
    Map<String, String> env = builder.environment();
    env.put("CARECERT_DB_URL", database.url());
    env.put("CARECERT_DB_USER", database.user());
    env.put("CARECERT_DB_PASSWORD", database.password());
    env.putIfAbsent("CARECERT_KEYS", plan.data().resolve("keys").toString());
    env.putIfAbsent("CARECERT_NUMBER_MARKS", plan.marks().toString());
    env.putIfAbsent("CARECERT_PUBLIC_ADDRESS", "http://127.0.0.1:" + plan.port());
    env.putIfAbsent("CARECERT_DEMO", "true");
    env.putAll(plan.settings());
    builder.redirectErrorStream(true);
    builder.redirectOutput(plan.data().resolve("server-start.log").toFile());
    Process process = builder.start();
    Files.writeString(plan.data().resolve(PID_FILE), String.valueOf(process.pid()));
    return new Server(process, plan, management);
  }

  // The server's own script asks two virtual machines for their version first.
  private static List<String> command(Plan plan, int management) {
    String options = Launcher.setting("CARECERT_JAVA_OPTS").orElse(JAVA_OPTS);
    return StandaloneCommandBuilder.of(plan.home())
        .setJavaHome(Path.of(System.getProperty("java.home")))
        .setBaseDirectory(plan.base())
        .setJavaOptions(options.strip().split("\\s+"))
        .addJavaOption("-Djdk.serialFilter=" + SERIAL_FILTER)
        .addServerArguments(
            "-Djboss.bind.address=127.0.0.1",
            "-Djboss.bind.address.management=127.0.0.1",
            "-Djboss.http.port=" + plan.port(),
            "-Djboss.https.port=" + Launcher.freePort(),
            "-Djboss.management.http.port=" + management)
        .build();
  }

  // The server's own folder is made anew from what was provisioned, so that nothing stale stays.
  private static void prepare(Plan plan) throws IOException {
    Path product = plan.project().resolve("ear/target/carecert");
    if (!Files.exists(product) || !Files.exists(plan.home().resolve("jboss-modules.jar"))) {
      throw new IllegalStateException("the product is not built; run the README's command");
    }
    for (String folder : List.of("configuration", "deployments")) {
      copy(plan.home().resolve("standalone").resolve(folder), plan.base().resolve(folder));
    }
    delete(plan.base().resolve("tmp"));
    delete(plan.base().resolve("data"));
    // As a folder the server takes it in without hashing and unpacking seventy megabytes.
    copy(product, plan.base().resolve("deployments/carecert.ear"));
    Files.createFile(plan.base().resolve("deployments/carecert.ear.dodeploy"));
  }

  static void copy(Path from, Path to) throws IOException {
    delete(to);
    try (var files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }

  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** Ends a server whose launcher was killed. */
  static void endLeftover(Path data) throws IOException {
    Path file = data.resolve(PID_FILE);
    if (!Files.exists(file)) {
      return;
    }
    ProcessHandle.allProcesses()
        .filter(
            p ->
                p.info()
                    .commandLine()
                    .orElse("")
                    .contains("-Djboss.server.base.dir=" + data.resolve("server")))
        .forEach(Server::end);
    Files.deleteIfExists(file);
  }

  private static void end(ProcessHandle handle) {
    List<ProcessHandle> all =
        java.util.stream.Stream.concat(handle.descendants(), java.util.stream.Stream.of(handle))
            .toList();
    all.forEach(ProcessHandle::destroy);
    for (ProcessHandle one : all) {
      try {
        one.onExit().get(30, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
        one.destroyForcibly();
      }
    }
  }

  /** The port at which it is managed, on this machine alone. */
  int management() {
    return management;
  }

  /** Where the server logs. */
  Path log() {
    return log(plan.data());
  }

  static Path log(Path data) {
    return data.resolve("server/log/server.log");
  }

  /**
   * Waits until the product answers: the status, or 0 if the server ended, could not take the
   * product in, or five minutes passed.
   */
  int awaitAnswer() {
    HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + plan.port() + "/api/v1/health"))
            .timeout(Duration.ofSeconds(20))
            .build();
    long until = System.nanoTime() + Duration.ofMinutes(5).toNanos();
    Path failed = plan.base().resolve("deployments/carecert.ear.failed");
    while (process.isAlive() && !Files.exists(failed) && System.nanoTime() < until) {
      try {
        int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        if (status == READY || status == 503) {
          return status;
        }
        Thread.sleep(100);
      } catch (IOException e) {
        pause();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return 0;
      }
    }
    return 0;
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits until the server ends. */
  void awaitEnd() {
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() throws IOException {
    end(process.toHandle());
    Files.deleteIfExists(plan.data().resolve(PID_FILE));
  }
}
