package org.carecert.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ValueRange;
import java.util.Map;
import java.util.Optional;
import org.carecert.edge.MessageGateway;
import org.jspecify.annotations.Nullable;

/** Starts database, server and, the first time, the demo city; stops both cleanly. */
public final class Launcher {
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private static final ValueRange PORTS = ValueRange.of(1, 65535);

  private final Path project;
  private final Path data;
  private final int port;
  private volatile boolean stopping;

  private Launcher(Path project) {
    this.project = project;
    this.data = Path.of(setting("CARECERT_DATA").orElse(project.resolve(".data").toString()));
    this.port = portOf("CARECERT_PORT").orElse(8080);
  }

  /**
   * Runs until the server ends; with {@code keep} or {@code restore} and a file it makes a back-up,
   * or brings one back, and starts nothing.
   *
   * @param arguments the project's folder, and what to do with a back-up
   */
  public static void main(String[] arguments) {
    try {
      Launcher launcher = new Launcher(Path.of(arguments[0]).toAbsolutePath().normalize());
      System.exit(
          arguments.length == 3
              ? launcher.backup(arguments[1].equals("restore"), Path.of(arguments[2]))
              : launcher.run());
    } catch (IOException | IllegalStateException e) {
      OUT.println("CareCert cannot start: " + e.getMessage());
      System.exit(1);
    }
  }

  private int backup(boolean back, Path file) {
    Backup backup = new Backup(data);
    try {
      requireKeysWithin();
      if (back) {
        sayRestored(backup.bringBack(file));
      } else {
        backup.keep(file);
        say("kept in " + file);
      }
      return 0;
    } catch (IllegalStateException e) {
      OUT.println("Nothing was done: " + e.getMessage());
    } catch (IOException | UncheckedIOException e) {
      OUT.println((back ? "Not restored: " : "Not kept: ") + Backup.told(e));
    }
    return 1;
  }

  // A back-up without the keys that the house works with could not be read again.
  private void requireKeysWithin() throws IOException {
    Path own = real(data.resolve("keys"));
    Optional<Path> keys = setting("CARECERT_KEYS").map(project::resolve);
    if (keys.isPresent() && !real(keys.get()).equals(own)) {
      throw new IllegalStateException(
          "CARECERT_KEYS says that the keys are in "
              + keys.get()
              + ", and a back-up holds those in "
              + own
              + " alone; leave the setting out, or keep and restore the database and that folder as"
              + " wildfly-config/README.md says");
    }
  }

  private static Path real(Path folder) throws IOException {
    return Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath().normalize();
  }

  private void sayRestored(Optional<Path> aside) {
    say(
        "restored into "
            + data
            + aside.map(folder -> "; what was there before is in " + folder).orElse(""));
    Path marks =
        setting("CARECERT_NUMBER_MARKS")
            .map(Path::of)
            .orElseGet(() -> new Server.Plan(project, data, port, Map.of()).marks());
    if (Files.notExists(marks)) {
      say(
          "there are no number marks in "
              + marks
              + "; put those of the former machine there before the first start, or numbers that"
              + " it gave out after this back-up are given again");
    }
  }

  private int run() throws IOException {
    long started = System.nanoTime();
    Files.createDirectories(data);
    int databasePort = databasePort();
    Occupancy.take(data, new Occupancy.Ports(port, databasePort));
    Server.endLeftover(data);
    requireFree(port, "CARECERT_PORT");
    say("database: starting in " + data.resolve("pg"));
    Database database = Database.made(data.resolve("pg"), databasePort, true);
    say("server: starting");
    Server server = Server.start(new Server.Plan(project, data, port, settings()), database);
    // Side by side: the server asks for the database long after it is there, and waits for it.
    try {
      database.run();
    } catch (IOException e) {
      server.close();
      throw e;
    }
    say("database: ready after " + seconds(started) + " s");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, database), "stop"));
    return serve(server, started);
  }

  private int serve(Server server, long started) {
    String address = "http://127.0.0.1:" + port + "/";
    int answer = server.awaitAnswer();
    if (answer == 0) {
      OUT.println("CareCert cannot start: the server gave no answer; see " + server.log());
      return 1;
    }
    say("server: answers after " + seconds(started) + " s");
    if (demo() && answer != Server.READY) {
      DemoLoader.loadOnce(address, demoPassword(), Launcher::say);
    }
    Welcome.print(OUT, address, demo() ? demoPassword() : null, seconds(started));
    server.awaitEnd();
    if (!stopping) {
      OUT.println("CareCert has ended: the server ended by itself; see " + server.log());
    }
    return 1;
  }

  private void stop(Server server, Database database) {
    stopping = true;
    say("stopping");
    try {
      server.close();
      database.close();
      say("stopped");
    } catch (IOException e) {
      say("not stopped cleanly: " + e.getMessage() + "; the next start mends what is left");
    }
  }

  /** The demo's messages to holders are carried to a page of a gateway that stands in for one. */
  private static Map<String, String> settings() throws IOException {
    String name = "CARECERT_MESSAGE_GATEWAY";
    if (!demo() || setting(name).isPresent()) {
      return Map.of();
    }
    String secret = setting(name + "_SECRET").orElse(null);
    String address = MessageGateway.start(0, secret, message -> {}).address();
    say("messages to holders: " + address.replace(MessageGateway.PATH, "/"));
    return Map.of(name, address);
  }

  private static int databasePort() {
    return portOf("CARECERT_DB_PORT").orElseGet(Launcher::freePort);
  }

  private static Optional<Integer> portOf(String name) {
    return setting(name).map(text -> port(name, text));
  }

  static int port(String name, String text) {
    if (!text.matches("[0-9]{1,5}") || !PORTS.isValidIntValue(Integer.parseInt(text))) {
      throw new IllegalStateException(
          name + " is \"" + text + "\", but a port is a number from 1 to 65535");
    }
    return Integer.parseInt(text);
  }

  private static void say(String line) {
    OUT.println("[carecert] " + line);
  }

  private static String seconds(long since) {
    return String.valueOf(Math.round((System.nanoTime() - since) / 1e8) / 10.0);
  }

  private static boolean demo() {
    return !"false".equals(setting("CARECERT_DEMO").orElse("true"));
  }

  static String demoPassword() {
    return setting("CARECERT_DEMO_PASSWORD").orElse("carecert-demo");
  }

  static Optional<String> setting(String name) {
    @Nullable String value = System.getenv(name);
    return Optional.ofNullable(value).filter(v -> !v.isBlank());
  }

  private static void requireFree(int port, String name) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      socket.setReuseAddress(true);
    } catch (IOException e) {
      throw new IllegalStateException(
          "port "
              + port
              + " is taken; stop what uses it, or choose another with "
              + name
              + "=8090");
    }
  }

  static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
