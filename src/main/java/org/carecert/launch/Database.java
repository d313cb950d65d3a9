package org.carecert.launch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL from the binaries of a Maven package, its data in one folder. It runs outside
 * the terminal's process group, so that an interrupt stops the server first; what a killed
 * predecessor left behind is ended before the start.
 */
public final class Database implements AutoCloseable {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String USER = "carecert";

  private final Path folder;
  private final int port;
  private final boolean durable;
  private String password = "";

  private Database(Path folder, int port, boolean durable) {
    this.folder = folder.toAbsolutePath();
    this.port = port;
    this.durable = durable;
  }

  /**
   * Starts the database of this folder, making it if it is new.
   *
   * @param durable true for fsync and synchronous commits; false only for tests
   */
  public static Database start(Path folder, int port, boolean durable) throws IOException {
    Database database = made(folder, port, durable);
    database.run();
    return database;
  }

  /** The database of this folder, made if it is new, not yet running. */
  static Database made(Path folder, int port, boolean durable) throws IOException {
    Database database = new Database(folder, port, durable);
    Files.createDirectories(folder);
    database.unpack();
    database.endLeftover();
    database.initialise();
    return database;
  }

  /** Runs it; returns when it answers. */
  void run() throws IOException {
    run(startCommand(), "PostgreSQL did not start");
    createDatabase();
  }

  /** The JDBC address. */
  public String url() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + USER;
  }

  /** The user's name. */
  public String user() {
    return USER;
  }

  /** The user's password, made with the folder. */
  public String password() {
    return password;
  }

  /** Stops the database; open transactions are rolled back. */
  @Override
  public void close() throws IOException {
    run(pgCtl("stop", "-m", "fast", "-w"), "PostgreSQL did not stop");
  }

  /** The running database of this folder. */
  static Database running(Path folder, int port) throws IOException {
    Database database = new Database(folder, port, true);
    database.password = Files.readString(folder.resolve("password")).strip();
    return database;
  }

  private Path binaries() {
    return folder.resolve("bin-18");
  }

  private Path data() {
    return folder.resolve("data");
  }

  private void unpack() throws IOException {
    if (Files.exists(binaries().resolve("complete"))) {
      return;
    }
    try (InputStream packed = Database.class.getResourceAsStream("/postgres-linux-x86_64.txz");
        TarArchiveInputStream tar =
            new TarArchiveInputStream(
                new XZCompressorInputStream(new BufferedInputStream(require(packed))))) {
      TarArchiveEntry entry = tar.getNextEntry();
      while (entry != null) {
        unpack(tar, entry);
        entry = tar.getNextEntry();
      }
    }
    Files.createFile(binaries().resolve("complete"));
  }

  private static InputStream require(@Nullable InputStream packed) {
    if (packed == null) {
      throw new IllegalStateException(
          "the PostgreSQL binaries for this machine are not on the class path");
    }
    return packed;
  }

  private void unpack(TarArchiveInputStream tar, TarArchiveEntry entry) throws IOException {
    Path target = binaries().resolve(entry.getName()).normalize();
    if (!target.startsWith(binaries())) {
      throw new IOException("entry outside the folder: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(Objects.requireNonNull(target.getParent()));
    Files.deleteIfExists(target);
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(tar, target);
    Files.setPosixFilePermissions(
        target,
        PosixFilePermissions.fromString((entry.getMode() & 0100) == 0 ? "rw-------" : "rwx------"));
  }

  // A launcher that was killed leaves its database running: it is ours, by its pid file.
  private void endLeftover() throws IOException {
    Path pidFile = data().resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return;
    }
    long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
    boolean alive =
        ProcessHandle.of(pid)
            .map(p -> p.isAlive() && p.info().command().orElse("").contains("postgres"))
            .orElse(false);
    if (alive) {
      run(pgCtl("stop", "-m", "fast", "-w"), "the earlier PostgreSQL did not stop");
    } else {
      Files.deleteIfExists(pidFile);
    }
  }

  private void initialise() throws IOException {
    Path secret = folder.resolve("password");
    if (!Files.exists(data().resolve("PG_VERSION"))) {
      byte[] random = new byte[16];
      RANDOM.nextBytes(random);
      Files.deleteIfExists(secret);
      Files.createFile(
          secret,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(secret, HexFormat.of().formatHex(random));
      List<String> command = new ArrayList<>(unprivileged());
      command.addAll(
          List.of(
              binaries().resolve("bin/initdb").toString(),
              "-D",
              data().toString(),
              "-U",
              USER,
              "-A",
              "scram-sha-256",
              "--pwfile=" + secret,
              "--encoding=UTF8",
              "--locale=C.UTF-8",
              "--data-checksums"));
      run(command, "the data folder could not be made");
    }
    password = Files.readString(secret).strip();
  }

  private List<String> startCommand() {
    String options =
        "-p "
            + port
            + " -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c shared_buffers=256MB"
            + " -c max_connections=80 -c timezone=Asia/Shanghai"
            + (durable
                ? " -c fsync=on -c synchronous_commit=on"
                : " -c fsync=off -c synchronous_commit=off -c full_page_writes=off");
    return pgCtl(
        "start", "-w", "-t", "60", "-l", folder.resolve("postgres.log").toString(), "-o", options);
  }

  private void createDatabase() throws IOException {
    try (var connection =
            java.sql.DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres", USER, password);
        var statement = connection.createStatement()) {
      try (var found =
          statement.executeQuery("select 1 from pg_database where datname = 'carecert'")) {
        if (found.next()) {
          return;
        }
      }
      statement.execute("create database carecert");
    } catch (java.sql.SQLException e) {
      throw new IOException("the database could not be made: " + e.getMessage(), e);
    }
  }

  private List<String> pgCtl(String... arguments) {
    List<String> command = new ArrayList<>(unprivileged());
    command.add(binaries().resolve("bin/pg_ctl").toString());
    command.add("-D");
    command.add(data().toString());
    command.addAll(List.of(arguments));
    return command;
  }

  // PostgreSQL refuses to run as root; in a user namespace of its own it does not see that it is.
  private static List<String> unprivileged() {
    return "root".equals(System.getProperty("user.name")) ? List.of("unshare", "-U") : List.of();
  }

  private void run(List<String> command, String failure) throws IOException {
    Path log = folder.resolve("launch.log");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    try {
      if (!process.waitFor(90, TimeUnit.SECONDS) || process.exitValue() != 0) {
        throw new IOException(failure + "; see " + log);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(failure, e);
    }
  }
}
