package org.carecert.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Database and server together, for the tests of the whole. */
public final class House implements AutoCloseable {
  private final Database database;
  private final Server server;
  private final int port;

  private House(Database database, Server server, int port) {
    this.database = database;
    this.server = server;
    this.port = port;
  }

  /** Starts both on free ports, with the demo's bodies and accounts, in a fresh folder. */
  public static House start(Path project, Path data) throws IOException {
    Files.createDirectories(data);
    int port = Launcher.freePort();
    Database database = Database.start(data.resolve("pg"), Launcher.freePort(), false);
    Server server = Server.start(new Server.Plan(project, data, port), database);
    if (!server.awaitAnswer()) {
      server.close();
      database.close();
      throw new IOException("the server gave no answer; see " + server.log());
    }
    return new House(database, server, port);
  }

  /** The address, with a slash at the end. */
  public String address() {
    return "http://127.0.0.1:" + port + "/";
  }

  /** The database, to look at what was stored. */
  public Database database() {
    return database;
  }

  /** The server's log. */
  public Path log() {
    return server.log();
  }

  @Override
  public void close() {
    server.close();
    database.close();
  }
}
