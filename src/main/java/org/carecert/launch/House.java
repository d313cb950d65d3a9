package org.carecert.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Database and server together, for the tests of the whole. */
public final class House implements AutoCloseable {
  private final Database database;
  private final Path data;
  private final int port;
  private final @Nullable Server server;

  private House(Database database, Path data, int port, @Nullable Server server) {
    this.database = database;
    this.data = data;
    this.port = port;
    this.server = server;
  }

  /** Starts both on free ports, with the demo's bodies and accounts, in a fresh folder. */
  public static House start(Path project, Path data) throws IOException {
    return start(project, data, Map.of());
  }

  /** The same with settings of its own, by name. */
  public static House start(Path project, Path data, Map<String, String> settings)
      throws IOException {
    Files.createDirectories(data);
    int port = Launcher.freePort();
    Database database = Database.start(data.resolve("pg"), Launcher.freePort(), false);
    Server server = Server.start(new Server.Plan(project, data, port, settings), database);
    if (server.awaitAnswer() == 0) {
      server.close();
      database.close();
      throw new IOException("the server gave no answer; see " + server.log());
    }
    return new House(database, data, port, server);
  }

  /** A database and a server's folder in which nothing runs yet, for a server that others start. */
  public static Bare bare(Path project, Path data) throws IOException {
    Files.createDirectories(data);
    Database database = Database.start(data.resolve("pg"), Launcher.freePort(), false);
    Server.Plan plan = new Server.Plan(project, data, Launcher.freePort(), Map.of());
    Server.copy(plan.home().resolve("standalone"), plan.base());
    return new Bare(
        Map.of(
            "home", plan.home().toString(),
            "base", plan.base().toString(),
            "keys", data.resolve("keys").toString(),
            "marks", plan.marks().toString(),
            "port", String.valueOf(plan.port()),
            "management", String.valueOf(Launcher.freePort()),
            "url", database.url(),
            "password", database.password()),
        database);
  }

  /**
   * What {@link #bare} made.
   *
   * @param properties home, base, keys, marks, port, management, url, password
   * @param database the running database
   */
  public record Bare(Map<String, String> properties, Database database) implements AutoCloseable {
    @Override
    public void close() {
      try {
        database.close();
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }

  /** The house that a launcher runs in this data folder; closing it leaves it running. */
  public static House running(Path data) throws IOException {
    Occupancy.Ports ports = Occupancy.ports(data);
    return new House(
        Database.running(data.resolve("pg"), ports.database()), data, ports.server(), null);
  }

  /** Loads the demo city as the launcher does; each line that it says goes to {@code say}. */
  public void loadDemoCity(Consumer<String> say) {
    DemoLoader.loadOnce(address(), Launcher.demoPassword(), say);
  }

  /** The address, with a slash at the end. */
  public String address() {
    return "http://127.0.0.1:" + port + "/";
  }

  /** The database, to look at what was stored. */
  public Database database() {
    return database;
  }

  /**
   * The port at which its server is managed.
   *
   * @throws IllegalStateException if another program started it
   */
  public int management() {
    if (server == null) {
      throw new IllegalStateException("its launcher knows the port");
    }
    return server.management();
  }

  /** The folder of its keys. */
  public Path keys() {
    return data.resolve("keys");
  }

  /** The server's log. */
  public Path log() {
    return Server.log(data);
  }

  @Override
  public void close() throws IOException {
    if (server != null) {
      server.close();
      database.close();
    }
  }
}
